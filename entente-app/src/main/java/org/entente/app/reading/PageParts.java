package org.entente.app.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What the names of a page's part say of it, by {@code page_parts.tsv}. */
final class PageParts {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]+|(?<=[a-z])(?=[A-Z])");

    private final Map<String, String> meanings = read();

    private static Map<String, String> read() {
        try (InputStream in = PageParts.class.getResourceAsStream("page_parts.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the product lacks page_parts.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.indexOf('\t') > 0 && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(row -> row[1], row -> row[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
