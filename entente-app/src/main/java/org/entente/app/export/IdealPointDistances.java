package org.entente.app.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.measure.ideal.PointDistance;
import org.entente.record.Sessions;
import org.entente.stat.PairIndex;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * Distances of ideal points. Of a year they are those of the regular session opening in it, of a session its own, else the
 * mean over the regular sessions open on the days of the unit's roll calls.
 */
final class IdealPointDistances implements PairFigures {
    private final VoteRecord record;
    private final Unit.By by;
    private final IdealPointRun run;
    private final boolean intervals;

    IdealPointDistances(VoteRecord record, Unit.By by, IdealPointRun run, boolean intervals) {
        this.record = record;
        this.by = by;
        this.run = run;
        this.intervals = intervals;
    }

    @Override
    public List<PairColumn> columns() {
        List<PairColumn> columns = new ArrayList<>();
        String word = PairColumns.IDEAL_POINT_DISTANCE.word();
        columns.add(PairColumn.number(
                word,
                "median distance of the ideal points, standard deviation of all states and sessions 1; of a year that of "
                        + "the session opening in it, of several sessions their mean; empty under "
                        + IdealPointRun.FEW_VOTES + " votes of either in a session"));
        if (intervals) {
            columns.add(PairColumn.number(word + "_lo", "lower end of its 90 % interval, from joint draws"));
            columns.add(PairColumn.number(word + "_hi", "upper end of its 90 % interval, from joint draws"));
        }
        return columns;
    }

    @Override
    public double[][] values(UnitFigures unit) {
        int[] sessions = sessions(unit.unit());
        int[][] rows = new int[unit.states()][];
        Arrays.setAll(rows, state -> rows(unit.ccode(state), sessions));
        double[][] values = new double[columns().size()][unit.pairs()];
        IntStream.range(0, unit.states()).parallel().forEach(one -> {
            for (int other = one + 1; other < rows.length; other++) {
                set(values, PairIndex.of(one, other, rows.length), distance(rows[one], rows[other]));
            }
        });
        return values;
    }

    private static void set(double[][] values, int pair, PointDistance distance) {
        values[0][pair] = distance.median();
        if (values.length > 1) {
            values[1][pair] = distance.lo();
            values[2][pair] = distance.hi();
        }
    }

    private int[] sessions(Unit unit) {
        if (by == Unit.By.YEAR) {
            return new int[] {Sessions.opening(unit.fromYear())};
        }
        return Arrays.stream(SliceMask.indexes(unit.mask()))
                .map(r -> session(record.rollCalls().get(r)))
                .distinct()
                .sorted()
                .toArray();
    }

    private static int session(RollCall rollCall) {
        return Sessions.regular(rollCall.session(), rollCall.date());
    }

    /** The row of a state in each session, −1 where it has none or cast few votes. */
    private int[] rows(int ccode, int[] sessions) {
        return Arrays.stream(sessions)
                .map(session -> {
                    OptionalInt row = run.data().row(ccode, session);
                    return row.isPresent() && !run.fewVotes(row.getAsInt()) ? row.getAsInt() : -1;
                })
                .toArray();
    }

    private PointDistance distance(int[] one, int[] other) {
        int[] both = IntStream.range(0, one.length)
                .filter(session -> one[session] >= 0 && other[session] >= 0)
                .toArray();
        return run.distance(
                Arrays.stream(both).map(session -> one[session]).toArray(),
                Arrays.stream(both).map(session -> other[session]).toArray());
    }
}
