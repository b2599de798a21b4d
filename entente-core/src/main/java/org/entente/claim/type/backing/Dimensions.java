package org.entente.claim.type.backing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.cases.CaseRegistry;
import org.entente.cases.Dimension;
import org.entente.claim.Topic;

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
        try (InputStream bytes = Dimensions.class.getResourceAsStream("dimensions.tsv")) {
            if (bytes == null) {
                throw new IllegalStateException("the product lacks dimensions.tsv");
            }
            Map<String, Dimension> words = new LinkedHashMap<>();
            new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> words.put(cells[0], Dimension.ofWord(cells[1])));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
