package org.entente.claim.extract;

import java.util.List;
import org.entente.claim.extract.Trigger.Match;
import org.entente.text.Span;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Which words are a claim's: from its subject or owner to the end of what its trigger takes. */
final class Extent {
    private static final WordLists WORDS = WordLists.shipped();

    private final Draft draft;
    private final Analysed sentence;
    private final Clause clause;

    private Extent(Draft draft) {
        this.draft = draft;
        this.sentence = draft.sentence();
        this.clause = draft.clause();
    }

    static Span of(Draft draft) {
        Match words = words(draft);
        return draft.sentence().spanOf(words.from(), words.to());
    }

    /** Its first token and the one after its last. */
    static Match words(Draft draft) {
        Match words = draft.part().orElseGet(() -> whole(draft));
        int to = words.to();
        while (to - 1 > words.from() && dangles(draft.sentence().tokens().get(to - 1))) {
            to--;
        }
        return new Match(words.from(), to);
    }

    /** A conjunction or mark that closes a claim’s words is none of them: "personal | yet". */
    private static boolean dangles(Token token) {
        return token.is(Tag.CCONJ) || token.text().matches("[,;:—–-]|--");
    }

    private static Match whole(Draft draft) {
        if (draft.wording().form() == Wording.Form.NOUN || loose(draft)) {
            return NounExtent.of(draft);
        }
        Extent extent = new Extent(draft);
        int from = extent.subject();
        int to = extent.clauseEnd();
        return new Match(from, Math.max(from + 1, to));
    }

    /** A phrase that is said of nobody’s predicate, "selective application of norms": its words are its own. */
    private static boolean loose(Draft draft) {
        Wording wording = draft.wording();
        List<String> sources = wording.roles().getOrDefault("who", List.of("sentence"));
        int head = draft.clause().head();
        boolean verb = draft.match().from() <= head && head < draft.match().to();
        return wording.form() == Wording.Form.PHRASE
                && !wording.guessed()
                && !verb
                && WORDS.has("loose_sources", sources.get(0));
    }

    /** The start of the subject, where it stands right before the clause's verb; else the first word used. */
    private int subject() {
        boolean near =
                clause.hasSubject() && clause.subjectFrom() >= clause.from() && clause.subjectTo() <= clause.verbFrom();
        int from = near ? Math.min(draft.from(), clause.subjectFrom()) : shared() ? own() : draft.from();
        return opening(from < clause.verbFrom() ? phrase(from) : from);
    }

    /** The start of the noun phrase that a preposition hangs the words on: "the message to | Serbia". */
    private int phrase(int from) {
        int at = from;
        while (at - 1 >= clause.from() && leads(sentence.tokens().get(at - 1))) {
            at--;
        }
        while (at - 2 >= clause.from()
                && links(at - 1)
                && sentence.tokens().get(at - 2).nominal()) {
            at -= 2;
            while (at - 1 >= clause.from()
                    && NounExtent.phrase(sentence.tokens().get(at - 1))) {
                at--;
            }
        }
        return at;
    }

    /** "the | French partnership". */
    private static boolean leads(Token token) {
        return token.is(Tag.DET) || token.is(Tag.ADJ);
    }

    private boolean links(int token) {
        return sentence.tokens().get(token).is(Tag.ADP) || sentence.lemma(token).equals("to");
    }

    /** "left the Pact, entered NATO": a subject of several predicates stands with the first. */
    private boolean shared() {
        return clause.link() == Clause.Link.COORDINATED && clause.hasSubject() && clause.subjectTo() <= clause.from();
    }

    /** The first word used that stands in the clause itself. */
    private int own() {
        return draft.actors().stream()
                .mapToInt(Analysed.Actor::from)
                .filter(from -> from >= clause.from())
                .reduce(draft.match().from(), Math::min);
    }

    private int opening(int from) {
        int at = from;
        while (at < draft.match().from()
                && (sentence.tokens().get(at).is(Tag.CCONJ)
                        || sentence.tokens().get(at).is(Tag.PUNCT))) {
            at++;
        }
        return at;
    }

    /** The end of the clause without the mark or conjunction that closes it. */
    private int clauseEnd() {
        int end = draft.to();
        for (Segment segment : Segment.of(sentence)) {
            if (segment.holds(draft.match())) {
                end = Math.max(end, Math.min(segment.to(), comma(draft.to(), segment.to())));
            }
        }
        while (end - 1 > draft.match().from()
                && switch (sentence.tokens().get(end - 1).tag()) {
                    case CCONJ, SCONJ, PUNCT -> true;
                    default -> false;
                }) {
            end--;
        }
        return end;
    }

    /** The first mark behind the words used that sets something apart. */
    private int comma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.tokens().get(i).text().matches("[,;:—()]|--")) {
                return i;
            }
        }
        return to;
    }
}
