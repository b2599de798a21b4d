package org.entente.app.beyond;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.entente.app.beyond.BeyondAnswer.Of;
import org.entente.app.file.Column;
import org.entente.measure.beyond.BeyondFigures;
import org.entente.measure.beyond.BeyondOutcome;

/** Pairs as columns of a file: agreement, then κ. */
final class BeyondColumns {
    private BeyondColumns() {}

    static List<Column> of(BeyondAnswer answer, int[] pairs) {
        BeyondFigures figures = answer.figures();
        Stream<Column> keys = Stream.of(
                new Column.Whole("ccode1", "COW code of one state", whole(pairs, figures::first)),
                new Column.Whole("ccode2", "COW code of the other", whole(pairs, figures::second)),
                new Column.Whole("n", "joint votes", whole(pairs, pair -> figures.n()[pair])));
        return Stream.concat(keys, Stream.of(Of.values()).flatMap(of -> columns(answer, of, pairs)))
                .toList();
    }

    private static Stream<Column> columns(BeyondAnswer answer, Of of, int[] pairs) {
        BeyondOutcome outcome = answer.outcome(of);
        String word = of.word + "_";
        return Stream.of(
                real(
                        word + "expected",
                        "expected from habits, shared organisations, found blocs, ideal points and region",
                        pairs,
                        outcome::expected),
                real(word + "residual", "observed less expected, cross-fitted", pairs, outcome::residual),
                real(word + "residual_se", "its error, from draws of families", pairs, outcome::error),
                real(word + "residual_in_sample", "the residual in sample", pairs, outcome::inSample),
                real(
                        word + "beyond",
                        "residual affinity, shrunken",
                        pairs,
                        pair -> answer.estimate(of, pair).value()),
                real(
                        word + "beyond_lo",
                        "lower end of its interval",
                        pairs,
                        pair -> answer.estimate(of, pair).lo()),
                real(
                        word + "beyond_hi",
                        "upper end of its interval",
                        pairs,
                        pair -> answer.estimate(of, pair).hi()),
                real(
                        word + "beyond_pct",
                        "percentile among all pairs of the window",
                        pairs,
                        pair -> answer.estimate(of, pair).percentile()),
                real(
                        word + "beyond_pct_lo",
                        "lower end of the interval of its percentile",
                        pairs,
                        pair -> answer.estimate(of, pair).percentileLo()),
                real(
                        word + "beyond_pct_hi",
                        "upper end of the interval of its percentile",
                        pairs,
                        pair -> answer.estimate(of, pair).percentileHi()));
    }

    private static Column real(String name, String meaning, int[] pairs, IntToDoubleFunction value) {
        return new Column.Real(
                name, meaning, Arrays.stream(pairs).mapToDouble(value).toArray());
    }

    private static int[] whole(int[] pairs, IntUnaryOperator value) {
        return Arrays.stream(pairs).map(value).toArray();
    }
}
