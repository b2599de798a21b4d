package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Tense;
import org.entente.claim.extract.Clause.Link;
import org.entente.claim.extract.Clause.Mood;
import org.entente.claim.extract.ClauseBoundaries.Boundary;
import org.entente.claim.extract.VerbGroups.Group;
import org.entente.text.Token;

/**
 * Cuts a sentence into clauses by its verb groups and the words between them, and finds each one's subject. A shallow
 * reading: it knows no trees, and errs where only meaning decides what belongs to what.
 */
final class ClauseFinder {
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
        int matrix = link == Link.MAIN ? -1 : k - 1;
        Clause before = matrix >= 0 ? clauses.get(matrix) : null;
        return new ClauseReading(tokens, groups.get(k), before, link).clause(k, from, to);
    }
}
