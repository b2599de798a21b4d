package org.entente.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.speech.FrameLexicon;

/** Texts of the length of speeches, of the lexicon's phrases, names of states and words that mean nothing to it. */
final class InventedSpeeches {
    private static final List<String> WORDS = List.of(
            "the",
            "peoples",
            "of",
            "this",
            "Assembly",
            "believe",
            "that",
            "peace",
            "matters",
            "and",
            "our",
            "delegation",
            "welcomes",
            "Serbia",
            "Azerbaijan",
            "Guinea-Bissau",
            "the United States",
            "Latin American",
            "hopes",
            "for");

    private static final int WORDS_OF_A_SPEECH = 2000;
    private static final int PHRASE_ONE_IN = 20;

    private InventedSpeeches() {}

    /** So many of them; the same seed gives the same. */
    static List<String> of(int speeches, long seed) {
        List<String> phrases = new ArrayList<>();
        FrameLexicon lexicon = FrameLexicon.builtIn();
        lexicon.frames().forEach(frame -> phrases.addAll(lexicon.phrases(frame)));
        SplittableRandom dice = new SplittableRandom(seed);
        List<String> texts = new ArrayList<>();
        for (int speech = 0; speech < speeches; speech++) {
            texts.add(text(phrases, dice));
        }
        return texts;
    }

    /** Each phrase stands between two words, so that no two make a third. */
    private static String text(List<String> phrases, SplittableRandom dice) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < WORDS_OF_A_SPEECH; word++) {
            text.append(WORDS.get(dice.nextInt(WORDS.size()))).append(dice.nextInt(15) == 0 ? ". " : " ");
            if (dice.nextInt(PHRASE_ONE_IN) == 0) {
                String phrase = phrases.get(dice.nextInt(phrases.size()));
                text.append(phrase.replace("*", "ity")).append(' ');
            }
        }
        return text.toString();
    }
}
