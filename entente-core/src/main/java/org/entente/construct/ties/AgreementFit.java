package org.entente.construct.ties;

import java.util.Arrays;
import java.util.List;
import org.entente.construct.KeptParts;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;
import org.entente.measure.Slice;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.stat.Percentile;

/** The fit of agreement on distance and history over all pairs of a unit, kept across runs. */
final class AgreementFit {
    /** Numbers of a coefficient: value and bounds. */
    static final int HEAD = 3;
    /** Numbers of a pair: residual, its bounds, the bounds of its percentile. */
    static final int ROW = 5;

    private static final int VERSION = 1;

    private final UnitFigures point;
    private final double[] numbers;
    private final int block;
    private final Percentile plain;
    private final Percentile regional;

    private AgreementFit(UnitFigures point, double[] numbers) {
        this.point = point;
        this.numbers = numbers;
        this.block = block(point.pairs());
        this.plain = sorted(false);
        this.regional = sorted(true);
    }

    static int heads() {
        return HEAD * (1 + Covariates.NAMES.size());
    }

    static int block(int pairs) {
        return heads() + ROW * pairs;
    }

    private record Key(Slice slice, Unit unit, int year, FigureOptions options) {}

    /** The fit of the setting's head. */
    static AgreementFit of(Setting setting) {
        Unit unit = setting.headline();
        Key key =
                new Key(setting.slice(), unit, setting.year(), setting.figures().options());
        return setting.evidence().once(key, AgreementFit.class, () -> make(setting, unit));
    }

    private static AgreementFit make(Setting setting, Unit unit) {
        UnitFigures point = setting.figures().point(unit);
        double[] numbers = setting.evidence()
                .keep(
                        "distance-and-expectation",
                        VERSION,
                        parts(setting, unit),
                        "agreement expected, " + unit.label(),
                        () -> {
                            int[] ccodes = new int[point.states()];
                            Arrays.setAll(ccodes, point::ccode);
                            int to = Math.min(unit.toYear(), setting.year());
                            Covariates covariates = Covariates.of(setting.evidence(), ccodes, unit.fromYear(), to);
                            return new AgreementModel(setting, unit, covariates).compute();
                        });
        return new AgreementFit(point, numbers);
    }

    private static List<String> parts(Setting setting, Unit unit) {
        List<String> parts = KeptParts.of(setting, List.of(unit));
        parts.add(String.valueOf(setting.year()));
        return parts;
    }

    /**
     * A number with its bounds.
     *
     * @param value NaN without one
     * @param lo NaN without an interval
     * @param hi NaN without an interval
     */
    record Bounded(double value, double lo, double hi) {}

    /** Share of the variation net of state effects that the covariates explain. */
    Bounded within(boolean withRegion) {
        return bounded(start(withRegion));
    }

    /** The coefficient of a covariate by its place in the list. */
    Bounded coefficient(int covariate, boolean withRegion) {
        return bounded(start(withRegion) + HEAD * (1 + covariate));
    }

    private int start(boolean withRegion) {
        return withRegion ? block : 0;
    }

    private Bounded bounded(int at) {
        return new Bounded(numbers[at], numbers[at + 1], numbers[at + 2]);
    }

    private int at(int pair, boolean withRegion) {
        return start(withRegion) + heads() + ROW * pair;
    }

    /** A pair's departure from expectation. */
    Bounded residual(int pair, boolean withRegion) {
        return bounded(at(pair, withRegion));
    }

    /** The bounds of a pair's percentile. */
    double[] place(int pair, boolean withRegion) {
        int at = at(pair, withRegion) + HEAD;
        return new double[] {numbers[at], numbers[at + 1]};
    }

    /** All departures, sorted; those of pairs outside the set are none. */
    Percentile among(boolean withRegion) {
        return withRegion ? regional : plain;
    }

    private Percentile sorted(boolean withRegion) {
        double[] all = new double[point.pairs()];
        Arrays.setAll(all, pair -> numbers[at(pair, withRegion)]);
        return Percentile.among(all);
    }

    UnitFigures point() {
        return point;
    }
}
