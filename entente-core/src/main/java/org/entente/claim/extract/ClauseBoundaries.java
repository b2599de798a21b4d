package org.entente.claim.extract;

import java.util.List;
import org.entente.claim.extract.Clause.Link;
import org.entente.claim.extract.VerbGroups.Group;
import org.entente.text.Token;
import org.entente.text.Token.Tag;

/** Where clauses begin: at conjunctions, relative pronouns and marks before a verb group, else at its subject. */
final class ClauseBoundaries {
    private static final WordLists WORDS = WordLists.shipped();

    private final List<Token> tokens;
    private final List<Group> groups;

    ClauseBoundaries(List<Token> tokens, List<Group> groups) {
        this.tokens = tokens;
        this.groups = groups;
    }

    /**
     * Where a clause begins.
     *
     * @param at the token
     * @param link how it hangs on the one before
     */
    record Boundary(int at, Link link) {}

    /** Where the clause of the k-th verb group begins. */
    Boundary of(int k) {
        Group group = groups.get(k);
        int floor = k == 0 ? 0 : groups.get(k - 1).to();
        for (int i = group.from() - 1; i >= floor; i--) {
            Token token = tokens.get(i);
            if (subordinates(i) || (k > 0 && (opensTime(i, group) || opensReason(i)))) {
                return new Boundary(i, token.lemma().equals("that") ? Link.CONTENT : Link.ADVERBIAL);
            }
            if (relative(i)) {
                return new Boundary(i, Link.RELATIVE);
            }
            if (WORDS.has("stop", token.text())) {
                return new Boundary(i + 1, Link.MAIN);
            }
            if (token.is(Tag.CCONJ) && k > 0 && !joinsNames(k, i, floor)) {
                return new Boundary(i, Link.COORDINATED);
            }
            if (token.text().equals(",")
                    && k > 0
                    && splits(i, group)
                    && !NameLists.holds(tokens, i, floor, group.from())) {
                return new Boundary(i + 1, participle(group) ? Link.PARTICIPLE : Link.COORDINATED);
            }
        }
        return plain(k, group, floor);
    }

    /** With the words right before the verb as its subject, unless a preposition has them: "moves toward France | has erred". */
    private Boundary plain(int k, Group group, int floor) {
        if (k == 0) {
            return new Boundary(0, Link.MAIN);
        }
        if (tokens.get(group.from()).lemma().equals("to")) {
            return new Boundary(group.from(), Link.INFINITIVE);
        }
        if (participle(group)) {
            return new Boundary(group.from(), Link.PARTICIPLE);
        }
        if (WORDS.has("letting", tokens.get(groups.get(k - 1).head()).lemma())) {
            return new Boundary(group.from(), Link.INFINITIVE);
        }
        int at = group.from();
        while (at > floor && phrase(at - 1)) {
            at--;
        }
        boolean governed = at > floor && at < group.from() && tokens.get(at - 1).is(Tag.ADP);
        return new Boundary(governed ? group.from() : at, Link.CONTENT);
    }

    private boolean subordinates(int i) {
        Token token = tokens.get(i);
        return token.is(Tag.SCONJ) && !WORDS.has("not_subordinating", token.lemma()) && !pointing(i);
    }

    /** "closer since the war began": a preposition with a subject and a finite verb behind it. */
    private boolean opensTime(int i, Group group) {
        Token token = tokens.get(i);
        boolean finite = !tokens.get(group.from()).lemma().equals("to") && !participle(group);
        if (!token.is(Tag.ADP) || !finite || i == 0 || !WORDS.has("opening_time", token.lemma())) {
            return false;
        }
        Token before = tokens.get(i - 1);
        boolean behind = before.nominal() || before.is(Tag.ADJ) || before.is(Tag.ADV) || before.is(Tag.VERB);
        return behind
                && tokens.subList(i + 1, group.from()).stream()
                        .anyMatch(other -> other.nominal() || other.is(Tag.PRON));
    }

    /** "in April of that year". */
    private boolean pointing(int i) {
        return tokens.get(i).lemma().equals("that")
                && i + 1 < tokens.size()
                && WORDS.has("calendar", tokens.get(i + 1).lemma());
    }

    /** ", for Serbia is not in it": "for" behind a mark gives a reason. */
    private boolean opensReason(int i) {
        return i > 0 && tokens.get(i).lemma().equals("for") && tokens.get(i - 1).is(Tag.PUNCT);
    }

    private boolean relative(int i) {
        Token token = tokens.get(i);
        return token.is(Tag.PRON) && WORDS.has("relative", token.lemma()) && i > 0;
    }

    /** "and" between two names before the verb joins the names, not two clauses. */
    private boolean joinsNames(int k, int conjunction, int floor) {
        boolean opened = false;
        for (int i = conjunction - 1; i >= floor; i--) {
            opened |= subordinates(i)
                    || relative(i)
                    || WORDS.has("stop", tokens.get(i).text());
            opened |= (tokens.get(i).text().equals(",") || tokens.get(i).is(Tag.CCONJ))
                    && NameLists.names(tokens, i + 1, conjunction);
        }
        boolean reported =
                WORDS.has("reporting", tokens.get(groups.get(k - 1).head()).lemma());
        boolean subjectAfter = conjunction + 1 < groups.get(k).from();
        return subjectAfter && (opened || (reported && floor < conjunction));
    }

    /** Whether a comma begins the clause: a subject of its own follows, or a participle. */
    private boolean splits(int comma, Group group) {
        if (comma + 1 == group.from()) {
            return participle(group) || !tokens.get(group.from()).is(Tag.AUX);
        }
        for (int i = comma + 1; i < group.from(); i++) {
            Token token = tokens.get(i);
            if (token.nominal() || token.is(Tag.PRON)) {
                return !tokens.get(comma + 1).is(Tag.ADP);
            }
        }
        return false;
    }

    private boolean participle(Group group) {
        String text = tokens.get(group.from()).text();
        return group.head() == group.from() && text.endsWith("ing");
    }

    private boolean phrase(int i) {
        Token token = tokens.get(i);
        return token.nominal()
                || token.is(Tag.DET)
                || token.is(Tag.ADJ)
                || token.is(Tag.NUM)
                || token.is(Tag.PRON)
                || token.lemma().equals("'s")
                || token.text().equals("-")
                || token.is(Tag.VERB);
    }
}
