package org.entente.construct.ties;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.construct.Evidence;
import org.entente.construct.Figured;
import org.entente.measure.Estimate;
import org.entente.measure.Seeds;
import org.entente.measure.tie.RegimeDraws;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;
import org.entente.stat.Knots;
import org.entente.stat.Quantile;
import org.entente.state.State;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/**
 * How near the regimes of two states are among those of all pairs of a year. In each draw the indices of all states are
 * drawn, so that a place among all has an interval too.
 *
 * @param figure the distance, with its source and year
 * @param estimate the distance with the percentile of nearness, 100 for the nearest pair
 * @param first the first state's class of regime, empty where it is not known
 * @param second the second's
 */
public record RegimeNearness(TieFigure figure, Estimate estimate, Optional<String> first, Optional<String> second) {
    private static final String INDEX = "polyarchy";
    private static final String CLASS = "regime";
    private static final List<String> CLASSES =
            List.of("closed autocracy", "electoral autocracy", "electoral democracy", "liberal democracy");
    private static final int DRAWS = 200;
    private static final int KNOTS = 201;
    private static final int VERSION = 1;
    private static final double ALL = 100;
    private static final double TAIL = 0.05;

    private record Key(TieHolding holding, int year) {}

    private record Rows(List<Tie> list) {}

    /**
     * Of the last year on record, not after one and not before another, that has both; of the last on record where none
     * has; empty where no source of regimes covers any.
     */
    public static Optional<RegimeNearness> of(Evidence evidence, int first, int last, State a, State b) {
        TieFigure figure = evidence.tieFigures().latest(TieMeasures.REGIME_DISTANCE, a.ccode(), b.ccode(), last);
        TieFigure found = IntStream.iterate(figure.to(), year -> year >= first, year -> year - 1)
                .mapToObj(year -> evidence.tieFigures().figure(TieMeasures.REGIME_DISTANCE, a.ccode(), b.ccode(), year))
                .filter(TieFigure::defined)
                .findFirst()
                .orElse(figure);
        TieHolding holding = found.holding();
        return holding == null ? Optional.empty() : Optional.of(of(evidence, found, holding, a, b));
    }

    private static RegimeNearness of(Evidence evidence, TieFigure figure, TieHolding holding, State a, State b) {
        TieFigure same = evidence.tieFigures().figure(TieMeasures.SAME_REGIME_CLASS, a.ccode(), b.ccode(), figure.to());
        TieHolding classes = same.holding();
        return new RegimeNearness(
                figure,
                figure.defined()
                        ? placed(figure.estimate(), drawn(evidence, holding, figure.to(), a, b))
                        : figure.estimate(),
                classes == null ? Optional.empty() : classOf(evidence, classes, figure.to(), a),
                classes == null ? Optional.empty() : classOf(evidence, classes, figure.to(), b));
    }

    private static Estimate placed(Estimate distance, double[] near) {
        Figured figured = Figured.of(distance.value(), distance.method(), distance.n(), distance.level())
                .at(ALL - distance.percentile(), distance.reference())
                .from(distance.origins());
        if (near.length == 0) {
            return figured.without("no published uncertainty").build();
        }
        double[] ends = Quantile.of(near, TAIL, 1 - TAIL);
        return figured.between(distance.lo(), distance.hi())
                .placed(ends[0], ends[1])
                .build();
    }

    private static Rows rows(Evidence evidence, TieHolding holding, int year) {
        return evidence.once(
                new Key(holding, year),
                Rows.class,
                () -> new Rows(evidence.ties().read(holding, TieFilter.ALL.years(year, year)).list().stream()
                        .filter(tie -> tie.confidence().counts() && !Double.isNaN(tie.value()))
                        .toList()));
    }

    private static Optional<String> classOf(Evidence evidence, TieHolding holding, int year, State state) {
        return rows(evidence, holding, year).list().stream()
                .filter(tie -> tie.a() == state.ccode() && tie.kind().equals(CLASS))
                .map(tie -> CLASSES.get((int) tie.value()))
                .findFirst();
    }

    private static double[] drawn(Evidence evidence, TieHolding holding, int year, State a, State b) {
        List<Tie> indices = indices(evidence, holding, year);
        RegimeDraws draws = new RegimeDraws(Seeds.PUBLISHED, year);
        Optional<Tie> first = row(indices, a);
        Optional<Tie> second = row(indices, b);
        boolean uncertain = first.filter(RegimeDraws::uncertain).isPresent()
                && second.filter(RegimeDraws::uncertain).isPresent();
        if (!uncertain) {
            return new double[0];
        }
        double[] knots = knots(evidence, holding, year, indices);
        double[] one = draws.of(first.orElseThrow());
        double[] other = draws.of(second.orElseThrow());
        double[] near = new double[DRAWS];
        Arrays.setAll(near, k -> ALL - Knots.place(knots, k * KNOTS, KNOTS, Math.abs(one[k] - other[k])));
        return near;
    }

    private static List<Tie> indices(Evidence evidence, TieHolding holding, int year) {
        return rows(evidence, holding, year).list().stream()
                .filter(tie -> tie.kind().equals(INDEX))
                .toList();
    }

    private static Optional<Tie> row(List<Tie> rows, State state) {
        return rows.stream().filter(tie -> tie.a() == state.ccode()).findFirst();
    }

    /** The quantiles of the distances of all pairs in each draw; kept across runs. */
    private static double[] knots(Evidence evidence, TieHolding holding, int year, List<Tie> indices) {
        return evidence.keep(
                "regime-distances",
                VERSION,
                List.of(holding.origin().id(), String.valueOf(year)),
                "regime distances of all pairs in " + year,
                () -> knots(indices, year));
    }

    private static double[] knots(List<Tie> indices, int year) {
        RegimeDraws draws = new RegimeDraws(Seeds.PUBLISHED, year);
        double[] knots = new double[DRAWS * KNOTS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int k = draw;
            double[] values =
                    indices.stream().mapToDouble(tie -> draws.of(tie)[k]).toArray();
            System.arraycopy(Knots.of(distances(values), KNOTS), 0, knots, draw * KNOTS, KNOTS);
        }
        return knots;
    }

    private static double[] distances(double[] values) {
        double[] distances = new double[values.length * (values.length - 1) / 2];
        int pair = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                distances[pair++] = Math.abs(values[i] - values[j]);
            }
        }
        return distances;
    }
}
