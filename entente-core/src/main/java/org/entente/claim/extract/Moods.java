package org.entente.claim.extract;

import java.util.List;
import java.util.Locale;
import org.entente.claim.Tense;
import org.entente.claim.extract.VerbGroups.Group;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Reads tense, mood, voice and denial off a verb group. */
final class Moods {
    private static final WordLists WORDS = WordLists.shipped();

    private Moods() {}

    static Clause.Mood mood(List<Token> tokens, Group group) {
        for (int i = group.from(); i < group.to(); i++) {
            String lemma = tokens.get(i).lemma();
            if (WORDS.has("modal_norm", lemma) && !wanted(tokens, i)) {
                return Clause.Mood.NORM;
            }
            if (WORDS.has("modal_possible", lemma) && !tokens.get(i).is(Tag.VERB)) {
                return Clause.Mood.POSSIBLE;
            }
        }
        return Clause.Mood.FACT;
    }

    /** "needs quiet" is no "need to", and "we shall" is no rule. */
    private static boolean wanted(List<Token> tokens, int i) {
        boolean meant = i > 0
                && tokens.get(i).lemma().equals("shall")
                && WORDS.has("speakers", tokens.get(i - 1).lemma());
        return meant || needed(tokens, i);
    }

    private static boolean needed(List<Token> tokens, int i) {
        return tokens.get(i).lemma().equals("need")
                && tokens.get(i).is(Tag.VERB)
                && (i + 1 >= tokens.size() || !tokens.get(i + 1).lemma().equals("to"));
    }

    static Tense tense(List<Token> tokens, Group group, Tense matrix) {
        for (int i = group.from(); i < group.to(); i++) {
            String text = tokens.get(i).text().toLowerCase(Locale.ROOT);
            if (WORDS.has("future_auxiliary", text)) {
                return Tense.FUTURE;
            }
        }
        Token first = tokens.get(group.from());
        String text = first.text().toLowerCase(Locale.ROOT);
        if (first.lemma().equals("have") && group.head() > group.from()) {
            return text.equals("had") ? Tense.PAST : Tense.PERFECT;
        }
        if (first.lemma().equals("to") || text.endsWith("ing")) {
            return matrix;
        }
        return past(first, text) ? Tense.PAST : Tense.PRESENT;
    }

    private static boolean past(Token first, String text) {
        if (first.is(Tag.AUX)) {
            return WORDS.has("past_auxiliary", text);
        }
        boolean third = text.endsWith("s") && !text.endsWith("ss");
        return !text.equals(first.lemma()) && !third;
    }

    static boolean passive(List<Token> tokens, Group group) {
        if (group.head() == group.from() || !tokens.get(group.head()).is(Tag.VERB)) {
            return false;
        }
        String head = tokens.get(group.head()).text().toLowerCase(Locale.ROOT);
        boolean be = tokens.subList(group.from(), group.head()).stream()
                .anyMatch(token -> token.lemma().equals("be") || token.lemma().equals("get"));
        return be && !head.endsWith("ing");
    }

    static boolean negated(List<Token> tokens, Group group) {
        int from = Math.max(0, group.from() - 1);
        int to = Math.min(tokens.size(), group.to() + 1);
        for (int i = from; i < to; i++) {
            String lemma = tokens.get(i).lemma();
            if (WORDS.has("negation", lemma) && !notOnly(tokens, i)) {
                return true;
            }
        }
        return noLonger(tokens, from, to);
    }

    /** "not only", "not just", "not merely" deny nothing. */
    private static boolean notOnly(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && WORDS.has("only", tokens.get(i + 1).lemma());
    }

    private static boolean noLonger(List<Token> tokens, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (tokens.get(i).lemma().equals("no") && tokens.get(i + 1).text().equalsIgnoreCase("longer")) {
                return true;
            }
        }
        return false;
    }
}
