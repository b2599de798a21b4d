package org.entente.claim.type;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing of what a text put to the vote is about. */
final class SmallWords {
    private static final String FILE = "small_words.txt";
    private static final Set<String> WORDS = read();

    private SmallWords() {}

    static boolean holds(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> read() {
        try (InputStream in = SmallWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
