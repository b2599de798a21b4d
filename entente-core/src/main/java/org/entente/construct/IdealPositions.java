package org.entente.construct;

import org.entente.measure.Slice;
import org.entente.measure.ideal.IdealPointData;
import org.entente.measure.ideal.IdealPointMethod;
import org.entente.measure.ideal.IdealPointModel;
import org.entente.measure.ideal.IdealPointOptions;
import org.entente.measure.ideal.IdealPointProgress;
import org.entente.measure.ideal.IdealPointRun;
import org.entente.measure.ideal.IdealPointRuns;
import org.entente.store.DerivedStore;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * The ideal points that pages and constructs read: the fast run of the default model on every vote of the record,
 * whatever years a question is about, since a position in one session is known by the sessions beside it. Only the issues
 * and the list of important votes narrow it; absences count as the question has them.
 */
public final class IdealPositions {
    private IdealPositions() {}

    private record Key(Slice slice) {}

    /** The run; computed once, some seconds, where it is not kept. */
    public static IdealPointRun of(Setting setting) {
        Evidence evidence = setting.evidence();
        Slice slice = timeless(setting.slice());
        return evidence.once(
                new Key(slice),
                IdealPointRun.class,
                () -> of(evidence.record(), slice, evidence.store().orElse(null), new Announced(evidence)::at));
    }

    /**
     * The run that questions of a slice read, of a record.
     *
     * @param store where runs are kept, null to keep none
     * @param progress hears how far an estimate has come that is not kept
     * @throws IllegalArgumentException if an absence counts as a choice of its own: the model is ordinal
     */
    public static IdealPointRun of(
            VoteRecord record, Slice slice, @Nullable DerivedStore store, IdealPointProgress progress) {
        IdealPointData data = IdealPointData.of(record, timeless(slice), IdealPointModel.PROPER);
        IdealPointOptions fast = IdealPointOptions.of(IdealPointModel.PROPER, IdealPointMethod.FAST);
        return new IdealPointRuns(store, progress).get(data, fast);
    }

    /**
     * Whether the run is kept.
     *
     * @throws IllegalArgumentException if an absence counts as a choice of its own
     */
    public static boolean ready(Setting setting) {
        Evidence evidence = setting.evidence();
        IdealPointData data = IdealPointData.of(evidence.record(), timeless(setting.slice()), IdealPointModel.PROPER);
        return new IdealPointRuns(evidence.store().orElse(null), (share, words) -> {})
                .find(data, IdealPointOptions.of(IdealPointModel.PROPER, IdealPointMethod.FAST))
                .isPresent();
    }

    /** The votes that positions are estimated from for questions of a slice: all years, all votes. */
    private static Slice timeless(Slice slice) {
        return Slice.everything()
                .withRecord(slice.record())
                .withIssues(slice.issues(), slice.notIssues())
                .withImportant(slice.important())
                .withAsOf(slice.asOf())
                .withAbsence(slice.absence())
                .withTexts(Slice.Texts.ALL_VOTES);
    }

    /** Says once that a run begins; one that is kept is never announced. */
    private static final class Announced {
        private final Evidence evidence;
        private boolean said;

        Announced(Evidence evidence) {
            this.evidence = evidence;
        }

        void at(double share, String words) {
            if (!said) {
                evidence.computing("Ideal points of all states");
                said = true;
            }
        }
    }
}
