package org.entente.construct.principle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.cases.Case;
import org.entente.cases.Dimension;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;
import org.entente.measure.Slice;
import org.entente.stat.RandomSlopes;

/**
 * The slope of support on affinity in a setting's slice: over all cases, by dimension, and without cases whose claimant's
 * own seat voted against it. Also where checks of texts find what support a case lets one expect.
 */
public final class Slopes {
    static final String UNCAPTURED = "without cases whose claimant’s own seat voted against a text";

    /** Cases that a state's own slope needs. */
    static final int LEAST_CASES = 12;
    /** Different opposing parties that a state's own slope needs. */
    static final int LEAST_OPPONENTS = 5;
    /** Share of the spread of slopes that a state's votes must settle. */
    static final double LEAST_RELIABILITY = 0.5;

    private final SlopePool all;
    private final List<SlopePool> parts;

    private record Key(Slice slice, FigureOptions options) {}

    private Slopes(Setting setting) {
        SlopeCells cells = SlopeCells.of(setting);
        int[] every = IntStream.range(0, cells.cases().size()).toArray();
        this.all = SlopePool.of(setting, cells, "", every);
        this.parts = new ArrayList<>();
        Map<Dimension, List<Integer>> byDimension = new TreeMap<>();
        for (int c : all.cases()) {
            byDimension
                    .computeIfAbsent(cells.cases().get(c).entry().dimension(), d -> new ArrayList<>())
                    .add(c);
        }
        byDimension.forEach((dimension, cases) -> parts.add(SlopePool.of(
                setting,
                cells,
                dimension.label(),
                cases.stream().mapToInt(c -> c).toArray())));
        int[] uncaptured = Arrays.stream(every)
                .filter(c -> !cells.cases().get(c).captured())
                .toArray();
        parts.add(SlopePool.of(setting, cells, UNCAPTURED, uncaptured));
    }

    /** The slopes of a setting's slice, computed once. */
    public static Slopes of(Setting setting) {
        return setting.evidence()
                .once(new Key(setting.slice(), setting.figures().options()), Slopes.class, () -> new Slopes(setting));
    }

    SlopePool all() {
        return all;
    }

    /** Each dimension that has a case with rows, then the cases without captured seats. */
    List<SlopePool> parts() {
        return List.copyOf(parts);
    }

    /** β, the slope common to all states: support per standard deviation of affinity; empty where the minimum is not met. */
    public Optional<Double> slope() {
        return all.fit().map(RandomSlopes::slope);
    }

    /**
     * c, the support expected in a case of a state that stands as near to the claimant as to its opponent; empty where
     * there is none.
     */
    public Optional<Double> constant(Case entry) {
        return Arrays.stream(all.cases())
                .filter(c -> all.cells().cases().get(c).entry().equals(entry))
                .mapToObj(all::constant)
                .filter(constant -> !Double.isNaN(constant))
                .findFirst();
    }

    /** The departure of a state from the common slope, where its cases and its votes are enough for one. */
    Optional<RandomSlopes.Departure> departure(int column) {
        return enoughCases(column)
                ? all.fit().map(model -> model.departure(column)).filter(own -> reliability(own) >= LEAST_RELIABILITY)
                : Optional.empty();
    }

    boolean enoughCases(int column) {
        return all.casesOf(column).length >= LEAST_CASES && all.opponentsOf(column) >= LEAST_OPPONENTS;
    }

    /** 1 − Var/τ²: the share of the spread of slopes that a state's votes settle; 0 where slopes do not differ. */
    double reliability(RandomSlopes.Departure departure) {
        double spread = all.fit().map(RandomSlopes::slopeVariance).orElse(0.0);
        return spread > 0 ? 1 - departure.variance() / spread : 0;
    }
}
