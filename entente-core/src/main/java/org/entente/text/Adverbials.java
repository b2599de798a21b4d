package org.entente.text;

import java.util.List;

/** Makes adverbs of the words of "in fact", "by then" and the like, so that "have in fact moved" reads as one verb group. */
final class Adverbials {
    private static final List<String[]> PHRASES = TextTable.lines(Adverbials.class, "adverbials.txt").stream()
            .map(line -> line.split(" ", -1))
            .toList();

    private Adverbials() {}

    /** Mends the tags of a sentence in place. */
    static void mend(String[] words, String[] tags) {
        for (int i = 0; i < words.length; i++) {
            for (String[] phrase : PHRASES) {
                if (at(words, i, phrase) && apart(tags, i + phrase.length)) {
                    for (int k = i; k < i + phrase.length; k++) {
                        tags[k] = "ADV";
                    }
                }
            }
        }
    }

    private static boolean at(String[] words, int i, String[] phrase) {
        if (i + phrase.length > words.length) {
            return false;
        }
        for (int k = 1; k < phrase.length; k++) {
            if (!words[i + k].equals(phrase[k])) {
                return false;
            }
        }
        return words[i].equalsIgnoreCase(phrase[0]);
    }

    /** Not the opening of a longer phrase: "in part two", "in general debates". */
    private static boolean apart(String[] tags, int next) {
        return next >= tags.length || !(tags[next].equals("NOUN") || tags[next].equals("NUM"));
    }
}
