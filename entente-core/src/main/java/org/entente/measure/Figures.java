package org.entente.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.source.Origin;
import org.entente.stat.AllIntervals;
import org.entente.stat.FamilyDraws;
import org.entente.stat.PairDraws;
import org.entente.stat.PairList;
import org.entente.stat.ResidualDraws;
import org.entente.stat.TableMeasure;
import org.entente.store.DerivedStore;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a slice with their uncertainty. One set of bootstrap draws of the slice's families is shared by all
 * pairs, states, years and periods. What concerns all pairs is kept in the derived store, where there is one.
 *
 * <p>Cost of a unit not yet kept: families × draws × pairs integer operations for the state effects of every draw, half
 * a second for seven years of votes on two cores; nothing else needs all pairs but percentile intervals of κ, π, S and
 * τ-b.
 */
public final class Figures {
    private final VoteRecord record;
    private final long[] mask;
    private final List<String> origins;
    private final DistributionCache cache;
    private final Draws draws;
    private final Map<Unit, DrawnUnit> units = new ConcurrentHashMap<>();
    private final Map<List<Unit>, NetChange.Passes> changes = new ConcurrentHashMap<>();
    private final Map<Unit, StateMeans> means = new ConcurrentHashMap<>();

    /**
     * The draws of a figure.
     *
     * @param families the families of its slice
     * @param draws how often each was picked
     * @param options absence policy, level, seed
     */
    record Draws(SliceFamilies families, FamilyDraws draws, FigureOptions options) {}

    private Figures(
            VoteRecord record, long[] mask, FigureOptions options, List<String> origins, DistributionCache cache) {
        this.record = record;
        this.mask = mask;
        this.origins = origins;
        this.cache = cache;
        SliceFamilies families = SliceFamilies.of(record, mask);
        this.draws = new Draws(families, FamilyDraws.of(families.count(), options.draws(), options.seed()), options);
    }

    /**
     * Figures of a slice.
     *
     * @param record the record
     * @param mask the slice's roll calls
     * @param options absence policy, level, seed
     * @param origins the record's snapshots
     * @param store where distributions are kept, or null to keep none
     * @param computing hears the label of every unit that is computed anew
     */
    public static Figures of(
            VoteRecord record,
            long[] mask,
            FigureOptions options,
            Collection<Origin> origins,
            @Nullable DerivedStore store,
            Consumer<String> computing) {
        List<String> ids = origins.stream().map(Origin::id).toList();
        return new Figures(record, mask, options, ids, new DistributionCache(record, store, computing::accept));
    }

    public VoteRecord record() {
        return record;
    }

    /** The slice's roll calls; shared, not to be written. */
    public long[] mask() {
        return mask;
    }

    public FigureOptions options() {
        return draws.options();
    }

    /**
     * Gets ready, on all processors, what figures of these units need of all pairs.
     *
     * @param whole units of which percentiles and their intervals will be asked
     * @param part units of which values and intervals alone will be asked
     */
    public void prepare(Collection<Unit> whole, Collection<Unit> part) {
        Stream<Runnable> first = whole.stream().map(unit -> () -> drawn(unit).prepare(true));
        Stream<Runnable> then = part.stream().map(unit -> () -> drawn(unit).prepare(false));
        Stream.concat(first, then).toList().parallelStream().forEach(Runnable::run);
    }

    /** The point figures of all pairs of a unit. */
    public UnitFigures point(Unit unit) {
        return drawn(unit).point();
    }

    DrawnUnit drawn(Unit unit) {
        return units.computeIfAbsent(
                unit,
                u -> new DrawnUnit(
                        record, UnitFigures.of(record, u, draws.options().absence()), draws, cache));
    }

    /**
     * A pair's figure in a unit, with interval, percentile and the percentile's interval.
     *
     * @param columnA column of one state in the record, −1 when it has none
     * @param columnB column of the other
     * @param rows the command that lists what is counted, or null
     */
    public Estimate pair(Unit unit, Measure measure, int columnA, int columnB, @Nullable String rows) {
        return new PairEstimator(drawn(unit), measure, draws.options(), origins).estimate(columnA, columnB, rows, true);
    }

    /** The same without the percentile's interval, for which all pairs may have to be drawn. */
    public Estimate pairAlone(Unit unit, Measure measure, int columnA, int columnB, @Nullable String rows) {
        return new PairEstimator(drawn(unit), measure, draws.options(), origins)
                .estimate(columnA, columnB, rows, false);
    }

    /**
     * The pair's values in the 1,000 draws that all units of this slice share: the variance of a change or a series comes
     * from these, never from adding those of its parts. NaN where a draw leaves the value undefined; empty when either
     * cast no vote in the unit.
     */
    public double[] draws(Unit unit, Measure measure, int columnA, int columnB) {
        DrawnUnit drawn = drawn(unit);
        int pair = drawn.point().pair(columnA, columnB);
        return pair < 0
                ? new double[0]
                : drawn.values(measure, PairList.of(drawn.point().states(), pair))[0];
    }

    /**
     * The relative affinity of every pair of the unit's reference set in the 1,000 draws that all units share: variances of
     * series and of changes come from these. Nothing of it is kept.
     */
    public ResidualDraws residuals(Unit unit) {
        return drawn(unit).residuals();
    }

    /**
     * The agreement of every pair of the unit in the first 250 draws, {@code [draw][pair]}: what a model over all pairs is
     * fitted to anew in each. NaN where a draw leaves it undefined. Nothing of it is kept.
     */
    public float[][] firstAgreement(Unit unit) {
        return drawn(unit).firstAgreement();
    }

    /** Families in which each pair of the unit has a joint vote. */
    public int[] jointFamilies(Unit unit) {
        DrawnUnit drawn = drawn(unit);
        return drawn.jointFamilies(PairList.all(drawn.point().states()));
    }

    /** One state's figures with every other state of the unit, with ranks; see {@link StateList}. */
    public StateList list(Unit unit, Measure measure, int column) {
        return StateList.of(drawn(unit), measure, column, draws.options(), origins);
    }

    /** The mean of a score over the roll calls of a unit that have one, with families drawn. */
    public Estimate mean(Unit unit, RollCallScore score, String method) {
        return RollCallMean.of(record, drawn(unit), score, method, draws.options(), origins);
    }

    /** Where every state stands between poles; see {@link PoleStandings}. */
    public PoleStandings standings(Unit unit, List<Pole> poles) {
        return PoleStandings.of(record, drawn(unit), poles, draws.options());
    }

    /** The ranks of all states in each other's lists of relative affinities; see {@link RankTable}. */
    public RankTable ranks(Unit unit) {
        return RankTable.of(drawn(unit), draws.options());
    }

    /** Every state's mean agreement with all others of a unit; see {@link StateMeans}. */
    public StateMeans means(Unit unit) {
        return means.computeIfAbsent(unit, asked -> StateMeans.of(drawn(asked), draws.options(), origins));
    }

    /** The change of a pair's agreement from one unit to a later one, net of state effects; see {@link NetChange}. */
    public NetChange change(Unit earlier, Unit later, int columnA, int columnB) {
        return NetChange.of(passes(earlier, later), columnA, columnB);
    }

    /** The same over all roll calls alone: costs no draws of the families voted in both units. */
    public Estimate changeOverAll(Unit earlier, Unit later, int columnA, int columnB) {
        return passes(earlier, later).all().estimate(columnA, columnB);
    }

    /** The change over the families voted in both units, by point alone; NaN without one. */
    public double sameFamiliesChange(Unit earlier, Unit later, int columnA, int columnB) {
        return passes(earlier, later).sameFamilies().net(columnA, columnB);
    }

    /** The same in standard deviations of the changes of all pairs. */
    public double standardisedSameFamilies(Unit earlier, Unit later, int columnA, int columnB) {
        return passes(earlier, later).sameFamilies().standardised(columnA, columnB);
    }

    /** The standard deviation of all pairs' net changes from one unit to a later one: what a change is large or small by. */
    public double changeDeviation(Unit earlier, Unit later) {
        return passes(earlier, later).all().deviation();
    }

    /**
     * A pair's change from one unit to a later one in the draws that all pairs share; empty where it has none. Differences
     * of two pairs' changes come from these.
     */
    public double[] changeDraws(Unit earlier, Unit later, int columnA, int columnB) {
        return passes(earlier, later).all().draws(columnA, columnB);
    }

    /**
     * A pair's change by point alone, in standard deviations of the changes of all pairs; NaN without one. Costs no draws.
     */
    public double standardisedChange(Unit earlier, Unit later, int columnA, int columnB) {
        return passes(earlier, later).all().standardised(columnA, columnB);
    }

    /** Gets ready what changes from one unit to a later one need of all pairs. */
    public void prepareChange(Unit earlier, Unit later) {
        NetChange.Passes passes = passes(earlier, later);
        passes.all().prepare();
        passes.sameFamilies().prepare();
    }

    private NetChange.Passes passes(Unit earlier, Unit later) {
        return changes.computeIfAbsent(
                List.of(earlier, later), units -> NetChange.passes(record, earlier, later, draws, origins, cache));
    }

    /** Closeness to a bloc, by the bloc's modal vote; see {@link BlocFigures}. */
    public BlocFigures bloc(Unit unit, int column, Pole pole) {
        return BlocFigures.of(record, drawn(unit), column, pole, draws.options(), origins);
    }

    /** Intervals of every pair of a unit at once, for files. */
    public AllIntervals all(Unit unit, Measure measure) {
        DrawnUnit drawn = drawn(unit);
        UnitFigures point = drawn.point();
        int[] families = drawn.jointFamilies(PairList.all(point.states()));
        double level = draws.options().level();
        TableMeasure table = measure.table();
        if (table == null) {
            return AllIntervals.ofResiduals(
                    PairDraws.of(drawn.tables(), drawn.draws(), TableMeasure.AGREEMENT),
                    drawn.effects(),
                    point.values(measure),
                    families,
                    level);
        }
        return AllIntervals.of(
                PairDraws.of(drawn.tables(), drawn.draws(), table),
                drawn.distribution(table),
                point.values(measure),
                point.reference(),
                families,
                level);
    }
}
