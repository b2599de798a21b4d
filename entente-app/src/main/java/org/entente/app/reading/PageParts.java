package org.entente.app.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.text.TextTable;
import org.jsoup.nodes.Element;

/** What the names of a page's part say of it, by {@code page_parts.tsv}. */
final class PageParts {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+|(?<=[a-z])(?=[A-Z])");

    private final Map<String, String> meanings = read();

    private static Map<String, String> read() {
        return TextTable.rows(PageParts.class, "page_parts.tsv").stream()
                .collect(Collectors.toMap(row -> row[1], row -> row[0]));
    }

    /** Whether its names say so: {@code drop}, {@code grey} or {@code caption}. */
    boolean says(Element part, String meaning) {
        return names(part).anyMatch(name -> meaning.equals(meanings.get(name)));
    }

    /** Class names, id and role, whole and word by word, in small letters. */
    private static Stream<String> names(Element part) {
        String all = part.className() + " " + part.id() + " " + part.attr("role");
        return Optional.of(all.strip()).filter(text -> !text.isEmpty()).stream()
                .map(text -> text.split("\\s+", -1))
                .flatMap(Arrays::stream)
                .flatMap(name -> Stream.concat(Stream.of(name), Arrays.stream(BETWEEN_WORDS.split(name, -1))))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
