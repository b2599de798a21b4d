package org.entente.claim.type.backing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.cases.CaseRegistry;
import org.entente.cases.Dimension;
import org.entente.claim.Topic;
import org.entente.text.TextTable;

/** Which dimension of cases a claim about a principle means. */
final class Dimensions {
    private static final Map<String, Dimension> WORDS = read();

    private Dimensions() {}

    /** That of a case that the claim names, else of its words, else territorial integrity. */
    static Dimension of(List<Topic> on, CaseRegistry cases) {
        return on.stream()
                .flatMap(topic -> of(topic, cases).stream())
                .findFirst()
                .orElse(Dimension.TERRITORIAL_INTEGRITY);
    }

    private static Optional<Dimension> of(Topic topic, CaseRegistry cases) {
        if (topic.kind() == Topic.Kind.CASE) {
            return cases.find(topic.id()).filter(entry -> !entry.contextOnly()).map(entry -> entry.dimension());
        }
        String text = (topic.id().replace('_', '-') + " " + topic.name()).toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(word -> text.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, Dimension> read() {
        Map<String, Dimension> words = new LinkedHashMap<>();
        TextTable.rows(Dimensions.class, "dimensions.tsv")
                .forEach(cells -> words.put(cells[0], Dimension.ofWord(cells[1])));
        return words;
    }
}
