package org.entente.construct.course;

import java.util.List;
import org.entente.construct.Evidence;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;
import org.entente.measure.Figures;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.PairIndex;
import org.entente.vote.VoteRecord;

/**
 * The relative affinity of all pairs by calendar year, on whole texts as adopted: every year of the record up to the end of
 * a setting, whatever other conditions its slice has, so that a question about 1990 gets the series that 1990 knew. A pair
 * has a value in the years in which it is in the reference set: its joint votes reach max(10, min(30, ⌈R/3⌉)), R the
 * year's whole texts put to the vote.
 *
 * <p>A year's values depend on its own votes alone. They are computed and kept once, over the whole record, and cut for a
 * setting's end: no value, variance or covariance of a later year is read. A year that the end does not leave whole has no
 * value, as has the record's last year until the record reaches its December. Variances and covariances come from 1,000
 * draws of the families of the whole record, shared by all pairs and years: a record that itself ended earlier would give
 * the same values, and variances that differ by its draws.
 */
public final class YearlyAffinity {
    /** Years apart up to which covariances are known. */
    public static final int LAGS = 6;

    /** Of what is kept: forecasts rest on it too. */
    static final int VERSION = 1;

    private static final String KIND = "yearly-affinity";

    private final AffinityMatrix matrix;
    private final int states;
    private final int lastYear;

    private YearlyAffinity(AffinityMatrix matrix, int states, int lastYear) {
        this.matrix = matrix;
        this.states = states;
        this.lastYear = lastYear;
    }

    /**
     * What the matrix of a record depends on.
     *
     * @param absence what not voting counts as
     * @param drawnBy seed and number of the draws
     */
    private record Key(AbsencePolicy absence, String drawnBy) {}

    /** The series of all pairs up to the setting's end: kept, or computed and kept. */
    public static YearlyAffinity of(Setting setting) {
        FigureOptions options = setting.figures().options();
        Key key = new Key(options.absence(), options.drawnBy());
        AffinityMatrix matrix =
                setting.evidence().once(key, AffinityMatrix.class, () -> matrix(setting.evidence(), options));
        return new YearlyAffinity(matrix, setting.record().stateCount(), WholeYears.last(setting));
    }

    private static AffinityMatrix matrix(Evidence evidence, FigureOptions options) {
        double[] kept = evidence.keep(
                KIND,
                VERSION,
                parts(options),
                "relative affinity of all pairs by year",
                () -> PackedFloats.pack(rows(evidence, options)));
        return AffinityMatrix.of(
                PackedFloats.unpack(kept), PairIndex.count(evidence.record().stateCount()));
    }

    private static List<String> parts(FigureOptions options) {
        return List.of(options.absence().name(), "seed " + options.drawnBy());
    }

    /** Whether the series are kept. */
    static boolean ready(Setting setting) {
        return setting.evidence().keeps(KIND, VERSION, parts(setting.figures().options()));
    }

    private static float[] rows(Evidence evidence, FigureOptions options) {
        VoteRecord record = evidence.record();
        Slice slice = Slice.everything().withTexts(Slice.Texts.FINAL_ONLY).withAbsence(options.absence());
        long[] mask = SliceMask.of(record, slice);
        Figures figures = Figures.of(record, mask, options, evidence.origins(), null, label -> {});
        return AffinityRows.of(record, figures, Unit.list(record, mask, Unit.By.YEAR));
    }

    /** The last year that may have a value. */
    public int lastYear() {
        return lastYear;
    }

    /** Number of pairs of the record's columns, in the order of {@link PairIndex}; many have no year. */
    public int pairs() {
        return matrix.pairs();
    }

    /** The pair of two columns of the record, or −1 when either is −1 or they are the same. */
    public int pair(int columnA, int columnB) {
        return columnA < 0 || columnB < 0 || columnA == columnB ? -1 : PairIndex.of(columnA, columnB, states);
    }

    /** The series of a pair; without years for pair −1. */
    public AffinitySeries series(int pair) {
        return pair < 0 ? AffinitySeries.NONE : matrix.series(pair, lastYear);
    }

    AffinityMatrix matrix() {
        return matrix;
    }
}
