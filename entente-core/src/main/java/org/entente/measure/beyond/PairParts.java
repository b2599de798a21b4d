package org.entente.measure.beyond;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entente.stat.residual.Decomposition;
import org.entente.state.Organisation;
import org.entente.state.StateRegistry;

/**
 * What a pair's alignment is made of by the model, in the order in which it is told.
 *
 * @param figures of all pairs of the window
 * @param states who is a member of what
 * @param first COW code of one state
 * @param second COW code of the other
 * @param firstName the first state's name within a sentence
 * @param secondName the second's
 */
public record PairParts(
        BeyondFigures figures, StateRegistry states, int first, int second, String firstName, String secondName) {
    /**
     * A part of alignment.
     *
     * @param words what it is of
     * @param value how much it adds; NaN for a pair without a figure
     */
    public record Part(String words, double value) {}

    /** The organisations of the model of which both are full members, by their short names. */
    public List<String> shared() {
        LocalDate day = figures.window().lastDay();
        return figures.organisations().stream()
                .map(Organisation::id)
                .filter(id -> states.members(id, day).containsAll(List.of(first, second)))
                .toList();
    }

    /** The parts of agreement or of κ, the states in their order; they add up to what was observed. */
    public List<Part> of(BeyondOutcome outcome) {
        int pair = figures.pair(first, second);
        boolean known = pair >= 0 && !Double.isNaN(outcome.residual(pair));
        return known ? told(outcome.decompose(pair, figures.ccodes().length)) : told(unknown());
    }

    private static Decomposition unknown() {
        double none = Double.NaN;
        return new Decomposition(none, none, none, new double[] {none}, none, none, none, none);
    }

    private List<Part> told(Decomposition parts) {
        boolean inOrder = first < second;
        List<String> shared = shared();
        return List.of(
                new Part("Mean of all pairs", parts.mean()),
                new Part("Habits of " + firstName, inOrder ? parts.first() : parts.second()),
                new Part("Habits of " + secondName, inOrder ? parts.second() : parts.first()),
                new Part(
                        "Shared organisations: " + (shared.isEmpty() ? "none" : String.join(", ", shared)),
                        Arrays.stream(parts.declared()).sum()),
                new Part("Found bloc", parts.found()),
                new Part("Ideal points", parts.positions()),
                new Part("Region", parts.region()),
                new Part("Residual, before shrinkage", parts.residual()));
    }
}
