package org.entente.app.ideal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.cli.NamedState;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.measure.ideal.PairPosition;
import org.entente.measure.ideal.PairSession;
import org.jspecify.annotations.Nullable;

/**
 * Two states session by session: where each stands and how far apart they are.
 *
 * @param run what was estimated
 * @param a one state
 * @param b the other
 */
public record PairPath(IdealPointRun run, NamedState a, NamedState b) {
    /**
     * A session in which both voted.
     *
     * @param one row of the first state
     * @param other row of the second
     * @param position how they stand to each other
     */
    record Step(int one, int other, PairPosition position) {}

    /** The sessions in which both voted, in order. */
    List<Step> steps() {
        return run.sessions(a.ccode(), b.ccode()).stream()
                .filter(PairSession::both)
                .map(session -> step(session.one().getAsInt(), session.other().getAsInt()))
                .toList();
    }

    private Step step(int one, int other) {
        return new Step(one, other, run.pair(one, other));
    }

    List<Map<String, @Nullable Object>> json() {
        return steps().stream().map(this::json).toList();
    }

    private Map<String, @Nullable Object> json(Step step) {
        PairPosition position = step.position();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("session", run.data().session(step.one()));
        fields.put("year", run.year(step.one()));
        fields.put("a", run.estimate().mean()[step.one()]);
        fields.put("b", run.estimate().mean()[step.other()]);
        fields.put("difference", position.difference());
        fields.put("difference_lo", position.lo());
        fields.put("difference_hi", position.hi());
        fields.put("distance", position.distance());
        fields.put("distance_lo", position.distanceLo());
        fields.put("distance_hi", position.distanceHi());
        fields.put("near", position.near());
        fields.put("percentile", position.percentile());
        fields.put("few_votes", run.fewVotes(step.one()) || run.fewVotes(step.other()));
        return fields;
    }
}
