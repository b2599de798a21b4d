package org.entente.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of a command line before anything is parsed: which is the verb, which shared options stand about it. */
final class Words {
    private static final Set<String> WITH_VALUE = Set.of("--store", "--wait");
    private static final Set<String> ALONE =
            Set.of("--json", "--quiet", "--verbose", "--no-color", "--help", "--version");

    private final List<String> words;
    private final int verb;

    private Words(List<String> words, int verb) {
        this.words = words;
        this.verb = verb;
    }

    /** Reads the words; {@code help VERB} becomes {@code VERB --help}, and {@code -h}, {@code -V} their long forms. */
    static Words of(String[] arguments) {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        if (words.size() == 1) {
            words.replaceAll(word -> word.equals("-h") ? "--help" : word.equals("-V") ? "--version" : word);
        }
        int verb = verbIndex(words);
        if (verb >= 0 && words.get(verb).equals("help")) {
            words.remove(verb);
            verb = verbIndex(words);
            words.add("--help");
        }
        return new Words(words, verb);
    }

    private static int verbIndex(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (WITH_VALUE.contains(word)) {
                i++;
            } else if (!word.startsWith("-")) {
                return i;
            }
        }
        return -1;
    }

    Optional<String> verb() {
        return verb < 0 ? Optional.empty() : Optional.of(words.get(verb));
    }

    boolean has(String option) {
        return words.contains(option);
    }

    String[] arguments() {
        return words.toArray(String[]::new);
    }

    /** Without a verb only shared options make sense. */
    void rejectUnknown() {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (WITH_VALUE.contains(word)) {
                i++;
            } else if (!ALONE.contains(word) && WITH_VALUE.stream().noneMatch(known -> word.startsWith(known + "="))) {
                throw UsageFailure.unknownOption(word, ALONE).thrown();
            }
        }
    }
}
