package org.entente.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words by kind: a resource beside this class, a word and its kind a line, tab between, # before remarks. */
final class WordList {
    private final Map<String, Set<String>> words;

    private WordList(Map<String, Set<String>> words) {
        this.words = words;
    }

    static WordList read(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks " + resource);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordList parse(String content) {
        List<String[]> rows = content.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        return new WordList(new HashMap<>(rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row[1].strip(), Collectors.mapping(row -> row[0].strip(), Collectors.toSet())))));
    }

    /** Whether this word is listed as one of the kind. */
    boolean has(String word, String kind) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }
}
