package org.entente.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.measure.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * Two states' ideal points, session by session.
 *
 * @param years one a session, ascending, from the first in which the later of the two voted
 * @param poles where the poles stand in the last of them
 */
record IdealSeries(List<IdealYear> years, List<Pole> poles) {
    IdealSeries {
        years = List.copyOf(years);
        poles = List.copyOf(poles);
    }

    /** A pole and its place, the median of its members where it has several. */
    record Pole(String name, double value) {}

    int first() {
        return years.get(0).year();
    }

    int last() {
        return years.get(years.size() - 1).year();
    }

    /** The last session with enough votes of both. */
    Optional<IdealYear> now() {
        return years.stream().filter(IdealYear::both).reduce((earlier, later) -> later);
    }

    /** The session in which the two stood nearest, of those with enough votes of both. */
    Optional<IdealYear> nearest() {
        return years.stream().filter(IdealYear::both).min(Comparator.comparingDouble(IdealSeries::apart));
    }

    /** The session in which the two stood farthest apart, of those with enough votes of both. */
    Optional<IdealYear> farthest() {
        return years.stream().filter(IdealYear::both).max(Comparator.comparingDouble(IdealSeries::apart));
    }

    /** Whether a session with too few votes of one of the two lies outside the distances of the others. */
    boolean beyondCounted() {
        double least = nearest().map(IdealSeries::apart).orElse(Double.NaN);
        double most = farthest().map(IdealSeries::apart).orElse(Double.NaN);
        return years.stream()
                .filter(year -> !year.both())
                .mapToDouble(IdealSeries::apart)
                .anyMatch(apart -> apart < least || apart > most);
    }

    private static double apart(IdealYear year) {
        @Nullable Estimate distance = year.distance();
        return distance == null ? Double.NaN : distance.value();
    }
}
