package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Tense;
import org.entente.claim.extract.Clause.Link;
import org.entente.claim.extract.Clause.Mood;
import org.entente.claim.extract.ClauseBoundaries.Boundary;
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
    private final ClauseBoundaries boundaries;
    private final List<Clause> clauses = new ArrayList<>();

    private ClauseFinder(List<Token> tokens) {
        this.tokens = tokens;
        this.groups = VerbGroups.of(tokens);
        this.boundaries = new ClauseBoundaries(tokens, groups);
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
            Boundary boundary = boundaries.of(k);
            starts[k] = k == 0 ? 0 : boundary.at();
            links[k] = k == 0 && boundary.link() != Link.ADVERBIAL ? Link.MAIN : boundary.link();
        }
        starts[groups.size()] = tokens.size();
        for (int k = 0; k < groups.size(); k++) {
            clauses.add(
                    clause(k, starts[k], Math.max(starts[k + 1], groups.get(k).to()), links[k]));
        }
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
