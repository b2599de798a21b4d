package org.entente.measure.beyond;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.entente.state.Organisation;
import org.entente.state.StateRegistry;

/**
 * A state whose agreement with nearly all members of an organisation lies on the same side of what is expected. What the model
 * leaves of any of these pairs is then the state's with regard to the organisation and not the pair's.
 *
 * @param state COW code of the state
 * @param other COW code of the other of the pair, a member as it is
 * @param organisation of which both are full members
 * @param same how many of the state's pairs with members have a residual on the side of the pair's
 * @param pairs how many have a residual
 * @param above whether that side is above 0
 */
public record SetApart(int state, int other, Organisation organisation, int same, int pairs, boolean above) {
    private static final int LEAST_PAIRS = 10;
    private static final double NEARLY_ALL = 0.9;

    /** Of either state of a pair and any organisation of both, the one of which it holds most; none for most pairs. */
    public static Optional<SetApart> of(BeyondFigures figures, StateRegistry states, int first, int second) {
        int pair = figures.pair(first, second);
        double residual = pair < 0 ? Double.NaN : figures.agreement().residual(pair);
        if (!(Math.abs(residual) > 0)) {
            return Optional.empty();
        }
        return figures.organisations().stream()
                .flatMap(organisation -> {
                    List<Integer> members =
                            states.members(organisation.id(), figures.window().lastDay());
                    return members.containsAll(List.of(first, second))
                            ? Stream.of(
                                    counted(figures, first, second, organisation, members),
                                    counted(figures, second, first, organisation, members))
                            : Stream.empty();
                })
                .filter(apart -> apart.pairs >= LEAST_PAIRS && apart.share() >= NEARLY_ALL)
                .max(Comparator.comparingDouble(SetApart::share).thenComparingInt(SetApart::pairs));
    }

    private static SetApart counted(
            BeyondFigures figures, int state, int other, Organisation organisation, Collection<Integer> members) {
        BeyondOutcome agreement = figures.agreement();
        boolean above = agreement.residual(figures.pair(state, other)) > 0;
        double[] residuals = members.stream()
                .mapToInt(member -> figures.pair(state, member))
                .filter(pair -> pair >= 0 && !Double.isNaN(agreement.residual(pair)))
                .mapToDouble(agreement::residual)
                .toArray();
        int same = 0;
        for (double residual : residuals) {
            same += above ? residual > 0 ? 1 : 0 : residual < 0 ? 1 : 0;
        }
        return new SetApart(state, other, organisation, same, residuals.length, above);
    }

    private double share() {
        return (double) same / pairs;
    }

    /** "46 of Azerbaijan’s 46 pairs with members of the Council of Europe"; names as they stand within a sentence. */
    public String counted(IntFunction<String> names) {
        String name = names.apply(state);
        return same + " of " + name + (name.endsWith("s") ? "’ " : "’s ") + pairs + " pairs with members of " + body();
    }

    /**
     * "The residual is below 0, and so it is in 46 of Azerbaijan’s 46 pairs with members of the Council of Europe: this sets
     * Azerbaijan apart from the organisation, not from Serbia."
     */
    public String words(IntFunction<String> names) {
        return "The residual is " + (above ? "above" : "below") + " 0, and so it is in " + counted(names) + ": this "
                + (above ? "brings " : "sets ") + names.apply(state)
                + (above ? " close to the organisation, not to " : " apart from the organisation, not from ")
                + names.apply(other) + (above ? " alone." : ".");
    }

    /** With its article; a group known by its letters alone takes none. */
    private String body() {
        return organisation.name().equals(organisation.id()) ? organisation.name() : "the " + organisation.name();
    }
}
