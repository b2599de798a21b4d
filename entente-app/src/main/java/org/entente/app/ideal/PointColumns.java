package org.entente.app.ideal;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.entente.app.file.Column;
import org.entente.measure.ideal.IdealPointEstimate;
import org.entente.measure.ideal.IdealPointRun;

/** Every ideal point of a run as the columns of a file, a row each, by state, then session. */
public final class PointColumns {
    private PointColumns() {}

    /** Columns ccode, session, n, ideal_point, se, q05, q50, q95. */
    public static List<Column> of(IdealPointRun run) {
        IdealPointEstimate estimate = run.estimate();
        return List.of(
                whole(run, "ccode", "COW code of the state", run.data()::ccode),
                whole(
                        run,
                        "session",
                        "regular session of the General Assembly, which opens in the year 1945 + session; votes of "
                                + "special sessions count in the regular one open that day",
                        run.data()::session),
                whole(
                        run,
                        "n",
                        "votes that it rests on; under " + IdealPointRun.FEW_VOTES
                                + " it rests mostly on the sessions beside it",
                        run.data()::votesOf),
                new Column.Real(
                        "ideal_point",
                        "posterior mean; mean 0 and standard deviation 1 over all rows, the United States positive",
                        estimate.mean()),
                new Column.Real("se", "posterior standard deviation", estimate.se()),
                new Column.Real("q05", "5 % quantile of the posterior", estimate.q05()),
                new Column.Real("q50", "median of the posterior", estimate.median()),
                new Column.Real("q95", "95 % quantile of the posterior", estimate.q95()));
    }

    private static Column whole(IdealPointRun run, String name, String meaning, IntUnaryOperator value) {
        return new Column.Whole(
                name, meaning, IntStream.range(0, run.data().size()).map(value).toArray());
    }
}
