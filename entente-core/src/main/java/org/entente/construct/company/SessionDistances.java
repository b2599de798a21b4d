package org.entente.construct.company;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.construct.IdealPositions;
import org.entente.construct.PairValues;
import org.entente.construct.Setting;
import org.entente.measure.Slice;
import org.entente.measure.ideal.IdealPointRun;

/**
 * The distances of the ideal points of all pairs of states in the last session of a head's years, by the estimates
 * themselves, as a pair's place among all is.
 */
final class SessionDistances {
    private SessionDistances() {}

    private record Key(Slice slice, int year) {}

    /** Computed once; none where no session has two states with enough votes. */
    static Optional<PairValues> of(Setting setting) {
        IdealPointRun run = IdealPositions.of(setting);
        OptionalInt last = PairPositions.opening(setting).stream()
                .mapToInt(year -> year)
                .filter(year -> run.placed(year).length > 1)
                .max();
        return last.isPresent() ? Optional.of(of(setting, run, last.getAsInt())) : Optional.empty();
    }

    private static PairValues of(Setting setting, IdealPointRun run, int year) {
        Key key = new Key(setting.slice(), year);
        return setting.evidence().once(key, PairValues.class, () -> distances(setting, run, year));
    }

    private static PairValues distances(Setting setting, IdealPointRun run, int year) {
        int[] rows = run.placed(year);
        int[] ccodes = Arrays.stream(rows).map(run.data()::ccode).toArray();
        return PairValues.of(
                ccodes,
                (int i, int j) ->
                        Math.abs(run.estimate().mean()[rows[i]] - run.estimate().mean()[rows[j]]),
                year,
                year,
                setting.evidence().origins());
    }
}
