package org.entente.measure.beyond;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.entente.measure.FigureOptions;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.measure.ideal.IdealPointData;
import org.entente.measure.ideal.IdealPointModel;
import org.entente.measure.ideal.IdealPointRuns;
import org.entente.stat.FamilyDraws;
import org.entente.stat.PairIndex;
import org.entente.stat.residual.CrossFit;
import org.entente.stat.residual.Estimators;
import org.entente.stat.residual.ExpectedAlignment;
import org.entente.stat.residual.FamilyFolds;
import org.entente.stat.residual.FoldCells;
import org.entente.stat.residual.Given;
import org.entente.state.StateRegistry;
import org.entente.store.ContentHash;
import org.entente.store.DerivedKey;
import org.entente.store.DerivedStore;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * Makes the figures beyond blocs of a window. Ideal points without each of five folds are estimated over all years of the kind
 * of roll calls asked for, blocs in the window; the former, and what follows from both and from 200 draws of families, are
 * kept in the derived store by content. Cost of a window that is not kept: five seconds of processor time for ideal points
 * without each fold, and as much for those of all, where no other window has asked for them, then thirty to fifty
 * milliseconds a draw.
 */
public final class BeyondMaker {
    /** Draws of families. */
    public static final int DRAWS = 200;
    /** Least joint votes of a pair. */
    public static final int LEAST_VOTES = 30;

    private static final String KIND = "beyond-blocs";
    /** Raised whenever the same votes would give other figures, or the bytes another form. */
    private static final int VERSION = 8;

    private final VoteRecord record;
    private final StateRegistry states;
    private final Slice slice;
    private final FigureOptions options;
    private final @Nullable DerivedStore store;
    private final Consumer<String> computing;

    /**
     * @param slice the kind of roll calls; its dates and sessions are not read
     * @param store where results are kept, or null to keep none
     * @param computing hears of everything that is computed anew
     */
    public BeyondMaker(
            VoteRecord record,
            StateRegistry states,
            Slice slice,
            FigureOptions options,
            @Nullable DerivedStore store,
            Consumer<String> computing) {
        this.record = record;
        this.states = states;
        this.slice = slice.withDates(null, null).withSession(null).withSessions(0, 0);
        this.options = options;
        this.store = store;
        this.computing = computing;
    }

    /** The window of what was asked for, widened where it holds too few families. */
    public BeyondWindow window(Unit asked) {
        return BeyondWindow.of(record, SliceMask.of(record, slice), asked);
    }

    /** The figures of a window: kept, or computed and kept. */
    public BeyondFigures figures(BeyondWindow window) {
        WindowData data = WindowData.of(record, window.unit(), options.seed());
        KnownTerms known = KnownTerms.of(states, record, data);
        int states = data.ccodes().length;
        Estimated.Size size = new Estimated.Size(
                states, PairIndex.count(states), known.organisations().size());
        DerivedKey key = key(data, known);
        Optional<Estimated> kept =
                store == null ? Optional.empty() : store.find(key).flatMap(bytes -> Estimated.read(bytes, size));
        Estimated estimated = kept.orElseGet(() -> estimate(data, known));
        if (store != null && kept.isEmpty()) {
            store.put(key, estimated.write(size));
        }
        return BeyondFigures.of(window, data, known, estimated, options);
    }

    /** Whether the figures of a window are kept. */
    public boolean kept(BeyondWindow window) {
        WindowData data = WindowData.of(record, window.unit(), options.seed());
        return store != null
                && store.find(key(data, KnownTerms.of(states, record, data))).isPresent();
    }

    private DerivedKey key(WindowData data, KnownTerms known) {
        return DerivedKey.of(KIND, VERSION, content(data, known));
    }

    private List<String> content(WindowData window, KnownTerms known) {
        ContentHash votes = new ContentHash().add(record.ccodes());
        for (int r : SliceMask.indexes(SliceMask.of(record, slice))) {
            votes.add(record.row(r)).add(record.rollCalls().get(r).family());
        }
        ContentHash terms = new ContentHash();
        for (double[] column : known.terms().columns()) {
            terms.add(column.length);
            for (double cell : column) {
                terms.add(cell);
            }
        }
        return List.of(
                votes.hex(),
                Arrays.toString(window.rollCalls()),
                window.unit().fromYear() + " " + window.unit().toYear(),
                terms.hex(),
                options.seed() + " " + options.level(),
                "ideal points " + IdealPointRuns.VERSION);
    }

    private Estimated estimate(WindowData window, KnownTerms known) {
        List<FoldPositions> positions = positions(window);
        computing.accept("Blocs of " + window.unit().label() + " without each fifth");
        int[][] blocs = IntStream.range(-1, FamilyFolds.COUNT)
                .parallel()
                .mapToObj(fold -> FoldBlocs.consensus(record, window, fold, options.seed()))
                .toArray(int[][]::new);
        double[][] places = positions.stream().map(FoldPositions::inWindow).toArray(double[][]::new);
        Given crossFitted = Given.crossFitted(
                Arrays.copyOfRange(places, 1, places.length), Arrays.copyOfRange(blocs, 1, blocs.length));
        Given inSample = Given.inSample(places[0], blocs[0], FamilyFolds.COUNT);
        CrossFit cross = new CrossFit(window.votes(), known.terms(), crossFitted, true, LEAST_VOTES);
        CrossFit within = new CrossFit(window.votes(), known.terms(), inSample, true, LEAST_VOTES);
        List<ExpectedAlignment> points =
                Arrays.stream(CrossFit.Outcome.values()).map(cross::fit).toList();
        List<FittedOutcome> fitted = Arrays.stream(CrossFit.Outcome.values())
                .map(outcome -> FittedOutcome.of(points.get(outcome.ordinal()), within.fit(outcome)))
                .toList();
        return new Estimated(fitted, draw(window, cross, points, positions));
    }

    /** Without no fold, then without each. */
    private List<FoldPositions> positions(WindowData window) {
        int[] folds = FamilyFolds.of(record.familyCount(), options.seed());
        IdealPointData all = IdealPointData.of(record, slice, IdealPointModel.PROPER);
        WindowPoints points = WindowPoints.of(record, all, window, folds);
        FoldPoints of = new FoldPointsMaker(all, points.foldOfAll(), store)
                .points(() -> computing.accept("Ideal points without each fifth of the families"));
        return IntStream.range(-1, FamilyFolds.COUNT)
                .mapToObj(fold -> new FoldPositions(points, of.without(fold), fold))
                .toList();
    }

    private List<DrawnOutcome> draw(
            WindowData window, CrossFit fit, List<ExpectedAlignment> points, List<FoldPositions> positions) {
        String label = "Draws of families of " + window.unit().label();
        computing.accept(label);
        CrossFit.Outcome[] outcomes = CrossFit.Outcome.values();
        ExpectedAlignment[] of = points.toArray(ExpectedAlignment[]::new);
        FamilyDraws draws = FamilyDraws.of(window.votes().families(), DRAWS, options.seed());
        AtomicInteger done = new AtomicInteger();
        CrossFit.Draws[] drawn = fit.draws(outcomes, of, draws, estimators(window, positions), options.seed(), () -> {
            int count = done.incrementAndGet();
            if (count % (DRAWS / 4) == 0) {
                computing.accept(label + ": " + count + " of " + DRAWS);
            }
        });
        int[] n = fit.cells().n();
        return IntStream.range(0, outcomes.length)
                .mapToObj(o -> DrawnIntervals.of(of[o], drawn[o], n, options.level()))
                .toList();
    }

    private static Estimators estimators(WindowData window, List<FoldPositions> positions) {
        return new Estimators() {
            @Override
            public double[] positions(int fold, int[] weights) {
                return positions.get(fold + 1).refitted(weights);
            }

            @Override
            public int[] blocs(int fold, FoldCells cells, long seed) {
                return FoldBlocs.once(cells, fold, window.rollCalls().length, seed);
            }
        };
    }
}
