package org.entente.app.export;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.construct.IdealPositions;
import org.entente.measure.FigureOptions;
import org.entente.measure.Slice;
import org.entente.measure.Unit;
import org.entente.measure.beyond.BeyondMaker;
import org.entente.measure.bloc.BlocCache;
import org.entente.measure.bloc.BlocSettings;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.state.StateRegistry;
import org.entente.store.DerivedStore;
import org.entente.vote.VoteRecord;

/**
 * Makes the figures of pairs that are asked for by name.
 *
 * @param record the record
 * @param slice the question
 * @param options absence policy, level of intervals, seed
 * @param store where what was computed is kept
 * @param computing hears of what takes long
 */
public record PairFiguresMaker(
        VoteRecord record, Slice slice, FigureOptions options, DerivedStore store, Consumer<String> computing) {
    /**
     * In the order of their columns.
     *
     * @param names which
     * @param intervals whether their intervals are asked for
     */
    List<PairFigures> make(Unit.By by, Set<PairColumns> names, boolean intervals) {
        return names.stream()
                .sorted()
                .map(name -> switch (name) {
                    case IDEAL_POINT_DISTANCE -> new IdealPointDistances(record, by, run(), intervals);
                    case SAME_FOUND_BLOC -> new FoundBlocPairs(blocs(), intervals);
                    case RESIDUAL_AFFINITY -> new ResidualPairs(beyond(), intervals);
                })
                .map(PairFigures.class::cast)
                .toList();
    }

    private IdealPointRun run() {
        return IdealPositions.of(record, slice, store, (share, words) -> computing.accept("ideal points"));
    }

    private BlocCache blocs() {
        return new BlocCache(
                record,
                slice.absence(),
                BlocSettings.withSeed(options.seed()),
                store,
                label -> computing.accept("blocs of " + label));
    }

    private BeyondMaker beyond() {
        return new BeyondMaker(record, StateRegistry.builtIn(), slice, options, store, computing);
    }
}
