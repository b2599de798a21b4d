package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.text.Token;

/** Whether a stretch of a sentence compares two partners: "votes with A more often than with B". */
final class Comparisons {
    private static final WordLists WORDS = WordLists.shipped();

    private Comparisons() {}

    /** The token "than" of a comparison whose second side names a state, −1 without one. */
    static int than(Analysed sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean than = sentence.lemma(i).equals("than") && !amount(sentence, i + 1);
            if (than && more(sentence, from, i) && stateBehind(sentence, i, to)) {
                return i;
            }
        }
        return -1;
    }

    /** "more than 90 percent of its trade" compares with an amount. */
    private static boolean amount(Analysed sentence, int at) {
        return at < sentence.tokens().size()
                && (sentence.tokens().get(at).is(Token.Tag.NUM) || WORDS.has("amount", sentence.lemma(at)));
    }

    /** The token "than" in a range, −1 without one. */
    static int word(Analysed sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.lemma(i).equals("than")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean more(Analysed sentence, int from, int than) {
        return Phrases.within(sentence.tokens(), Math.max(from, than - 8), than, WORDS.list("comparative"));
    }

    private static boolean stateBehind(Analysed sentence, int than, int to) {
        return sentence.actors().stream()
                .filter(actor ->
                        actor.from() > than && actor.from() <= than + 5 && (actor.to() <= to || than == to - 1))
                .map(Actor::said)
                .anyMatch(said -> !said.states().isEmpty());
    }

    /**
     * The drafts, those that name the first side of a comparison alone left out: the comparison itself is proposed
     * instead, since of two partners it is a claim of its own. "Nobody is nearer to A than B" compares nobody.
     */
    static List<Draft> told(List<Draft> drafts) {
        List<Draft> told = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean first = draft.wording().type().equals("superlative");
            boolean compares =
                    !first && WORDS.has("compared_types", draft.wording().type()) && compares(draft);
            if (!compares) {
                told.add(draft);
            }
        }
        return told;
    }

    private static boolean compares(Draft draft) {
        return Segment.of(draft.sentence()).stream()
                .filter(segment -> segment.holds(draft.match()))
                .anyMatch(segment -> {
                    int than = than(draft.sentence(), segment.from(), segment.to());
                    return than > draft.match().from();
                });
    }

    /** Where a segment compares two partners, what speaks for a relation to one of them speaks for the comparison. */
    static Map<String, Double> weighed(Analysed sentence, Segment segment, Map<String, Double> probabilities) {
        if (than(sentence, segment.from(), segment.to()) < 0) {
            return probabilities;
        }
        Map<String, Double> weighed = new LinkedHashMap<>(probabilities);
        probabilities.forEach((type, p) -> {
            if (WORDS.has("compared_types", type)) {
                weighed.put(type, 0.0);
                weighed.merge("closer_than", p, Double::sum);
            }
        });
        return weighed;
    }

    /** The type of a segment that compares: of relations between states a comparison is a type of its own. */
    static String type(Analysed sentence, Segment segment, String type) {
        boolean relation = WORDS.has("compared_types", type);
        return relation && than(sentence, segment.from(), segment.to()) >= 0 ? "closer_than" : type;
    }
}
