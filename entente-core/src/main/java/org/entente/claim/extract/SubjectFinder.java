package org.entente.claim.extract;

import java.util.List;
import java.util.Locale;
import org.entente.claim.extract.Clause.Link;
import org.entente.claim.extract.VerbGroups.Group;
import org.entente.text.Token;
import org.entente.text.Token.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a clause: what stands before its verb, else the subject of the clause it hangs on. */
final class SubjectFinder {
    private static final WordLists WORDS = WordLists.shipped();

    private SubjectFinder() {}

    /** First token and end of the subject; equal where there is none. */
    static int[] of(List<Token> tokens, int from, Group group, @Nullable Clause matrix, Link link) {
        if (link == Link.RELATIVE && onlyPronoun(tokens, from, group.from())) {
            int[] antecedent = antecedent(tokens, from);
            return matrix != null && predicate(tokens, antecedent[0], matrix)
                    ? new int[] {matrix.subjectFrom(), matrix.subjectTo()}
                    : antecedent;
        }
        int start = afterOpening(tokens, from, group.from());
        if (nominal(tokens, start, group.from())) {
            return new int[] {start, group.from()};
        }
        return matrix == null ? new int[] {from, from} : new int[] {matrix.subjectFrom(), matrix.subjectTo()};
    }

    /** Behind conjunctions, adverbs and an opening phrase with its comma: "In 2008, Serbia …". */
    private static int afterOpening(List<Token> tokens, int from, int verb) {
        int start = behindColon(tokens, from, verb);
        while (start < verb && opening(tokens.get(start))) {
            start++;
        }
        boolean phrase = start < verb && tokens.get(start).is(Tag.ADP);
        int comma = -1;
        for (int i = start; i < verb; i++) {
            boolean office = i + 2 < verb
                    && WORDS.has("officials", tokens.get(i + 1).text().toLowerCase(Locale.ROOT))
                    && tokens.get(i + 2).is(Tag.ADP);
            boolean further = i + 1 < verb && tokens.get(i + 1).is(Tag.ADP) && comma(tokens, i + 1, verb);
            boolean goesOn = office || further || dated(tokens, i + 1, verb) || series(tokens, i, verb);
            if (tokens.get(i).text().equals(",") && phrase && !goesOn && nominal(tokens, i + 1, verb)) {
                comma = i;
                break;
            }
        }
        return comma >= 0 ? comma + 1 : start;
    }

    /** "On most questions, from Oslo to Rome, the two …": another phrase of the opening follows. */
    private static boolean comma(List<Token> tokens, int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (tokens.get(i).text().equals(",")) {
                return nominal(tokens, i + 1, verb);
            }
        }
        return false;
    }

    /** "For ten years France, Russia and Spain …": a comma between names of a list closes no opening. */
    private static boolean series(List<Token> tokens, int comma, int verb) {
        boolean named = opensList(tokens, comma);
        for (int i = comma + 1; named && i + 1 < verb; i++) {
            Token token = tokens.get(i);
            if (token.is(Tag.CCONJ)) {
                return i > comma + 1
                        && tokens.get(i - 1).is(Tag.PROPN)
                        && nominal(tokens, i + 1, verb)
                        && !tokens.get(i + 1).is(Tag.PRON);
            }
            named = token.is(Tag.PROPN) || token.is(Tag.DET) || token.text().equals(",");
        }
        return false;
    }

    /** "They part company: Algiers has …": what is said behind a colon has a subject of its own. */
    private static int behindColon(List<Token> tokens, int from, int verb) {
        for (int i = verb - 1; i >= from; i--) {
            if (tokens.get(i).text().matches("[:;]") && nominal(tokens, i + 1, verb)) {
                return i + 1;
            }
        }
        return from;
    }

    /** Whether a name stands before a comma that no preposition governs: "after the fall of Berlin, …" opens no list. */
    private static boolean opensList(List<Token> tokens, int comma) {
        int at = comma - 1;
        while (at > 0 && (tokens.get(at).is(Tag.PROPN) || tokens.get(at).is(Tag.DET))) {
            at--;
        }
        return at > 0 && at < comma - 1 && !tokens.get(at).is(Tag.ADP);
    }

    /** "On 4 February, twenty days before the war, Russia …": up to the next comma the day is told further. */
    private static boolean dated(List<Token> tokens, int from, int verb) {
        boolean told = false;
        for (int i = from; i < verb; i++) {
            if (tokens.get(i).text().equals(",")) {
                return told && nominal(tokens, i + 1, verb);
            }
            told |= i > from && WORDS.has("opening_time", tokens.get(i).lemma());
        }
        return false;
    }

    /** "we are a country that has never …": what is said of the predicate is said of its subject. */
    private static boolean predicate(List<Token> tokens, int antecedent, Clause matrix) {
        return matrix.hasSubject()
                && matrix.head() >= 0
                && antecedent == matrix.verbTo()
                && WORDS.has("copular", tokens.get(matrix.head()).lemma())
                && tokens.get(antecedent).is(Tag.DET);
    }

    private static boolean opening(Token token) {
        return !counts(token)
                && (token.is(Tag.CCONJ) || token.is(Tag.SCONJ) || token.is(Tag.ADV) || token.is(Tag.PUNCT));
    }

    private static boolean nominal(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.nominal() || token.is(Tag.PRON) || counts(token) || (token.is(Tag.DET) && i + 1 == to)) {
                return true;
            }
        }
        return false;
    }

    /** "Both are", "the two left", "each has", "neither did": words that stand for somebody counted. */
    private static boolean counts(Token token) {
        return WordLists.shipped().has("counted_subjects", token.lemma());
    }

    private static boolean onlyPronoun(List<Token> tokens, int from, int verb) {
        return !nominal(tokens, from + 1, verb);
    }

    /** The noun phrase before a relative pronoun, and before a date: "a pact in 1963, which …". */
    private static int[] antecedent(List<Token> tokens, int pronoun) {
        int[] near = phraseBefore(tokens, pronoun);
        boolean date = near[0] > 1
                && tokens.get(near[0] - 1).is(Tag.ADP)
                && tokens.subList(near[0], near[1]).stream().anyMatch(token -> token.is(Tag.NUM))
                && tokens.subList(near[0], near[1]).stream().noneMatch(token -> token.is(Tag.NOUN));
        int[] far = date ? phraseBefore(tokens, near[0] - 1) : near;
        return far[1] > far[0] ? far : near;
    }

    private static int[] phraseBefore(List<Token> tokens, int at) {
        int end = at;
        while (end > 0
                && (tokens.get(end - 1).is(Tag.PUNCT) || tokens.get(end - 1).is(Tag.ADP))) {
            end--;
        }
        int start = end;
        while (start > 0 && phrase(tokens.get(start - 1))) {
            start--;
        }
        return new int[] {start, end};
    }

    private static boolean phrase(Token token) {
        return token.nominal()
                || token.is(Tag.DET)
                || token.is(Tag.ADJ)
                || token.is(Tag.NUM)
                || token.is(Tag.CCONJ)
                || token.lemma().equals("'s")
                || token.lemma().equals("of");
    }
}
