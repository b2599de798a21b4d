package org.entente.app.construct;

import java.util.List;
import org.entente.construct.Evidence;
import org.entente.construct.IdealPositions;
import org.entente.construct.ResidualAffinities;
import org.entente.construct.Setting;
import org.entente.construct.VoteBlocs;
import org.entente.measure.Unit;
import org.entente.measure.bloc.BlocHistory;
import org.entente.measure.bloc.BlocSettings;
import org.entente.stat.AbsencePolicy;

/** What constructs and pages read of models over all states: ideal points, found blocs, what is beyond blocs. */
public final class PreparedModels {
    private PreparedModels() {}

    /**
     * Makes them ready for the years of a question; none where an absence is a choice of its own, which no model knows.
     *
     * @param mask the roll calls of these years
     */
    public static List<Prepared> of(Setting setting, long[] mask) {
        if (setting.slice().absence() == AbsencePolicy.OWN_CATEGORY) {
            return List.of();
        }
        return List.of(
                Prepared.timed("ideal_points", "Ideal points", () -> IdealPositions.of(setting)),
                Prepared.timed("found_blocs", "Found blocs", () -> blocs(setting, mask)),
                Prepared.timed("residual_affinity", "Residual affinity", () -> ResidualAffinities.of(setting)));
    }

    /** Of every year as they are drawn, of the head's years with draws. */
    private static void blocs(Setting setting, long[] mask) {
        Evidence evidence = setting.evidence();
        evidence.computing("Blocs of every year");
        BlocHistory.of(
                evidence.record(),
                Unit.list(evidence.record(), mask, Unit.By.YEAR),
                setting.slice().absence(),
                BlocSettings.withSeed(setting.figures().options().seed()),
                evidence.store().orElse(null));
        VoteBlocs.drawn(setting);
    }
}
