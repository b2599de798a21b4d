package org.entente.claim.extract;

import org.entente.claim.extract.Trigger.Match;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/**
 * The words of a claim that a noun makes: its phrase with its owner, "X’s backing of Y"; of what is said to be so also the
 * subject, "X and Y enjoy close ties".
 */
final class NounExtent {
    private static final WordLists WORDS = WordLists.shipped();

    private final Draft draft;
    private final Analysed sentence;
    private final Clause clause;

    private NounExtent(Draft draft) {
        this.draft = draft;
        this.sentence = draft.sentence();
        this.clause = draft.clause();
    }

    static Match of(Draft draft) {
        NounExtent extent = new NounExtent(draft);
        return new Match(extent.from(), extent.to());
    }

    private int from() {
        int at = draft.actors().stream()
                .filter(actor -> actor.from() < draft.match().from())
                .filter(actor -> unparted(actor.to(), draft.match().from()))
                .mapToInt(Analysed.Actor::from)
                .reduce(draft.match().from(), Math::min);
        while (at > 0 && phrase(sentence.tokens().get(at - 1)) && at - 1 >= clause.from()) {
            at--;
        }
        return told() ? Math.min(at, clause.subjectFrom()) : at;
    }

    /** Whether the clause’s verb says of its subject that the noun holds: "X is a member", "X and Y enjoy close ties". */
    private boolean told() {
        boolean behind = clause.hasSubject()
                && clause.subjectFrom() >= clause.from()
                && clause.subjectTo() <= clause.verbFrom()
                && clause.verbTo() <= draft.match().from();
        return behind && (draft.wording().needs().contains("asserted") || (copular() && right()));
    }

    private boolean copular() {
        return WORDS.has("copulas", sentence.lemma(clause.head()));
    }

    /** Whether no other noun stands between the verb and this one. */
    private boolean right() {
        return sentence.tokens().subList(clause.verbTo(), draft.match().from()).stream()
                .noneMatch(Token::nominal);
    }

    private int to() {
        int at = draft.actors().stream()
                .filter(actor -> actor.to() > draft.match().to())
                .filter(actor -> unparted(draft.match().to(), actor.from()))
                .filter(actor -> !Commas.part(sentence, draft.match().to(), actor.from()))
                .mapToInt(Analysed.Actor::to)
                .reduce(draft.match().to(), Math::max);
        int end = at;
        while (at < sentence.tokens().size() && (continues(sentence.tokens().get(at)) || adjectives(at))) {
            at++;
        }
        while (at > end && open(sentence.tokens().get(at - 1))) {
            at--;
        }
        return at;
    }

    /** "the legal and | moral grounds": joined adjectives belong to the noun that follows. */
    private boolean adjectives(int at) {
        boolean joins = sentence.tokens().get(at).is(Tag.CCONJ)
                && sentence.tokens().get(at - 1).is(Tag.ADJ);
        int next = at + 1;
        while (joins
                && next < sentence.tokens().size()
                && sentence.tokens().get(next).is(Tag.ADJ)) {
            next++;
        }
        return next > at + 1
                && next < sentence.tokens().size()
                && sentence.tokens().get(next).nominal();
    }

    /** Whether no verb stands in a range of tokens. */
    private boolean unparted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (VerbGroups.verb(sentence.tokens(), i)
                    || sentence.tokens().get(i).is(Tag.AUX)) {
                return false;
            }
        }
        return true;
    }

    /** What a phrase cannot end with: "an alliance with | its". */
    private static boolean open(Token token) {
        return token.is(Tag.ADP) || token.is(Tag.DET) || WORDS.has("possessive", token.lemma());
    }

    private static boolean continues(Token token) {
        return phrase(token) || token.is(Tag.ADP) || WORDS.has("possessive", token.lemma());
    }

    static boolean phrase(Token token) {
        return token.nominal()
                || token.is(Tag.ADJ)
                || token.is(Tag.NUM)
                || token.is(Tag.DET)
                || token.lemma().equals("'s")
                || token.text().equals("-");
    }
}
