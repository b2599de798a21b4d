package org.entente.measure.beyond;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.measure.ideal.IdealPointData;
import org.entente.measure.ideal.IdealPointMethod;
import org.entente.measure.ideal.IdealPointModel;
import org.entente.measure.ideal.IdealPointOptions;
import org.entente.measure.ideal.IdealPointProgress;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.measure.ideal.IdealPointRuns;
import org.entente.stat.ideal.FastIdealPoints;
import org.entente.stat.ideal.IdealPoints;
import org.entente.stat.ideal.Identification;
import org.entente.stat.ideal.Items;
import org.entente.stat.residual.FamilyFolds;
import org.entente.store.DerivedKey;
import org.entente.store.DerivedStore;
import org.jspecify.annotations.Nullable;

/**
 * Estimates ideal points from all families and without each fold. Those of all families are taken from the run that others
 * keep, if there is one; each of the others starts from them and goes on until it has settled without its fold.
 */
final class FoldPointsMaker {
    private static final String KIND = "fold-points";
    /** Raised whenever the same votes would give other estimates, or the bytes another form. */
    private static final int VERSION = 1;

    /**
     * Far below what leaving a fifth of the families out moves positions by, 0.06 to 0.1, root mean square; by then what is
     * left of the fold left out is a few hundredths of it.
     */
    private static final double TOLERANCE = 2e-3;

    private static final int MOST = 100;

    private final IdealPointData data;
    private final int[] foldOfItem;
    private final @Nullable DerivedStore store;

    /**
     * @param data all years of the kind of roll calls
     * @param foldOfItem fold of each of its items
     * @param store where estimates are kept, or null to keep none
     */
    FoldPointsMaker(IdealPointData data, int[] foldOfItem, @Nullable DerivedStore store) {
        this.data = data;
        this.foldOfItem = foldOfItem;
        this.store = store;
    }

    /** Kept, or computed and kept. */
    FoldPoints points(Runnable computing) {
        DerivedKey key = DerivedKey.of(
                KIND,
                VERSION,
                List.of(data.hash(), Arrays.toString(foldOfItem), "ideal points " + IdealPointRuns.VERSION));
        int rows = data.size();
        int items = foldOfItem.length;
        Optional<FoldPoints> kept = store == null
                ? Optional.empty()
                : store.find(key).flatMap(bytes -> FoldPoints.read(bytes, FamilyFolds.COUNT, rows, items));
        return kept.orElseGet(() -> {
            computing.run();
            FoldPoints points = estimate();
            if (store != null) {
                store.put(key, points.write());
            }
            return points;
        });
    }

    private FoldPoints estimate() {
        FastIdealPoints estimator = FastIdealPoints.withDefaults(data.reference());
        IdealPoints all = all(estimator);
        FastIdealPoints again = new FastIdealPoints(false, data.reference(), TOLERANCE, MOST);
        List<IdealPoints> points = new ArrayList<>(List.of(all));
        for (int fold = 0; fold < FamilyFolds.COUNT; fold++) {
            points.add(again.estimate(data.votes().only(without(foldOfItem, fold)), all));
        }
        return new FoldPoints(points);
    }

    private static boolean[] without(int[] foldOfItem, int fold) {
        boolean[] kept = new boolean[foldOfItem.length];
        for (int item = 0; item < kept.length; item++) {
            kept[item] = foldOfItem[item] != fold;
        }
        return kept;
    }

    /** From the run kept or from votes: the same numbers either way. */
    private IdealPoints all(FastIdealPoints estimator) {
        return new IdealPointRuns(store, IdealPointProgress.NONE)
                .find(data, IdealPointOptions.of(IdealPointModel.PROPER, IdealPointMethod.FAST))
                .map(IdealPointRun::estimate)
                .map(kept -> start(
                        kept.mean(), kept.items(), kept.fit().walk(), kept.fit().identification()))
                .orElseGet(() -> {
                    IdealPoints found = estimator.estimate(data.votes());
                    return start(found.theta(), found.items(), found.walk(), found.identification());
                });
    }

    /** Deviations are left to the first sweep. */
    private static IdealPoints start(double[] theta, Items items, double walk, Identification identification) {
        return new IdealPoints(theta, new double[theta.length], items, walk, identification, 0, true);
    }
}
