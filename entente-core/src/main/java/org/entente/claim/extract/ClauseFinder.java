package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Tense;
import org.entente.claim.extract.Clause.Link;
import org.entente.claim.extract.Clause.Mood;
import org.entente.claim.extract.VerbGroups.Group;
import org.entente.text.Token;
import org.entente.text.Token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence into clauses by its verb groups and the words between them, and finds each one's subject. A shallow
 * reading: it knows no trees, and errs where only meaning decides what belongs to what.
 */
final class ClauseFinder {
    private static final WordLists WORDS = WordLists.shipped();

    private final List<Token> tokens;
    private final List<Group> groups;
    private final List<Clause> clauses = new ArrayList<>();

    private ClauseFinder(List<Token> tokens) {
        this.tokens = tokens;
        this.groups = VerbGroups.of(tokens);
    }

    /** The clauses in order; one without a verb where there is none. */
    static List<Clause> of(List<Token> tokens) {
        ClauseFinder finder = new ClauseFinder(tokens);
        finder.find();
        return finder.clauses;
    }

    private void find() {
        if (groups.isEmpty()) {
            clauses.add(new Clause(
                    0, 0, tokens.size(), 0, 0, -1, 0, 0, Tense.PRESENT, Mood.FACT, false, false, -1, Link.MAIN));
            return;
        }
        int[] starts = new int[groups.size() + 1];
        Link[] links = new Link[groups.size()];
        for (int k = 0; k < groups.size(); k++) {
            Boundary boundary = boundary(k);
            starts[k] = k == 0 ? 0 : boundary.at();
            links[k] = k == 0 && boundary.link() != Link.ADVERBIAL ? Link.MAIN : boundary.link();
        }
        starts[groups.size()] = tokens.size();
        for (int k = 0; k < groups.size(); k++) {
            clauses.add(
                    clause(k, starts[k], Math.max(starts[k + 1], groups.get(k).to()), links[k]));
        }
    }

    /**
     * Where a clause begins.
     *
     * @param at the token
     * @param link how it hangs on the one before
     */
    private record Boundary(int at, Link link) {}

    private Boundary boundary(int k) {
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

    private Clause clause(int k, int from, int to, Link link) {
        Group group = groups.get(k);
        int matrix = link == Link.MAIN ? -1 : k - 1;
        Clause before = matrix >= 0 ? clauses.get(matrix) : null;
        int[] subject = SubjectFinder.of(tokens, from, group, before, link);
        Tense tense = tense(from, group, before, link);
        Mood mood = Moods.mood(tokens, group);
        if (link == Link.INFINITIVE && before != null) {
            mood = wished(before) ? Mood.POSSIBLE : mood == Mood.FACT ? before.mood() : mood;
        }
        boolean negated = Moods.negated(tokens, group)
                || deniedSubject(subject)
                || (before != null && link == Link.INFINITIVE && deniedBy(before));
        return new Clause(
                k,
                from,
                to,
                group.from(),
                group.to(),
                group.head(),
                subject[0],
                subject[1],
                tense,
                mood,
                negated,
                Moods.passive(tokens, group),
                matrix,
                link);
    }

    /** A bare participle has the tense of the clause it hangs on: "rooted in", "have joined and endured". */
    private Tense tense(int from, Group group, @Nullable Clause matrix, Link link) {
        if (matrix == null) {
            return Moods.tense(tokens, group, Tense.PRESENT);
        }
        Token verb = tokens.get(group.from());
        boolean bare = group.head() == group.from() && verb.text().endsWith("ed") && group.from() > 0;
        boolean reduced = bare
                && !conjoined(from)
                && tokens.get(group.from() - 1).nominal()
                && link != Link.RELATIVE
                && group.from() > 1
                && matrix.verbTo() < group.from();
        boolean carried = bare && link == Link.COORDINATED && matrix.tense() == Tense.PERFECT;
        return reduced || carried ? matrix.tense() : Moods.tense(tokens, group, matrix.tense());
    }

    /** "while France voted": a clause behind a conjunction has a verb of its own. */
    private boolean conjoined(int from) {
        return tokens.get(from).is(Tag.CCONJ) || tokens.get(from).is(Tag.SCONJ);
    }

    private boolean wished(Clause matrix) {
        return matrix.mood() == Mood.POSSIBLE
                || WORDS.has("wishing", tokens.get(matrix.head()).lemma())
                || WORDS.has("wishing_words", complement(matrix));
    }

    /** The word before "to": "ready", "set" of "is set to join". */
    private String complement(Clause matrix) {
        return matrix.verbTo() < tokens.size() ? tokens.get(matrix.verbTo()).lemma() : "";
    }

    private boolean deniedBy(Clause matrix) {
        boolean denies = WORDS.has("denying", tokens.get(matrix.head()).lemma());
        return denies != matrix.negated();
    }

    private boolean deniedSubject(int[] subject) {
        return subject[1] > subject[0]
                && WORDS.has("negative_subject", tokens.get(subject[0]).lemma());
    }
}
