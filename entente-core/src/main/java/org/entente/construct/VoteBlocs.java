package org.entente.construct;

import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.measure.Seeds;
import org.entente.measure.Slice;
import org.entente.measure.Unit;
import org.entente.measure.bloc.BlocCache;
import org.entente.measure.bloc.BlocHistory;
import org.entente.measure.bloc.BlocSettings;
import org.entente.measure.bloc.DrawnBlocs;
import org.entente.measure.bloc.FoundBlocs;
import org.entente.stat.AbsencePolicy;

/** The blocs found in the votes of some years, for every section, construct and claim that tells of them. */
public final class VoteBlocs {
    private VoteBlocs() {}

    private record FoundKey(Unit unit, AbsencePolicy absence, long seed) {}

    private record HistoryKey(Slice slice, long seed) {}

    private record DrawnKey(Unit unit, AbsencePolicy absence, long seed) {}

    /** The blocs of the head's years with their draws; computed once, a second or two, where they are not kept. */
    public static DrawnBlocs drawn(Setting setting) {
        return drawn(
                setting.evidence(),
                setting.headline(),
                setting.slice().absence(),
                setting.figures().options().seed());
    }

    /**
     * The blocs of every year of the slice, followed over time: those of {@code entente blocs} on the same slice. Computed
     * once, some seconds for eighty years, where they are not kept.
     */
    public static BlocHistory history(Setting setting) {
        Evidence evidence = setting.evidence();
        long seed = setting.figures().options().seed();
        return evidence.once(
                new HistoryKey(setting.slice(), seed), BlocHistory.class, () -> history(setting, evidence, seed));
    }

    private static BlocHistory history(Setting setting, Evidence evidence, long seed) {
        evidence.record().planes();
        AtomicBoolean said = new AtomicBoolean();
        BlocCache cache = new BlocCache(
                evidence.record(),
                setting.slice().absence(),
                BlocSettings.withSeed(seed),
                evidence.store().orElse(null),
                label -> {
                    if (said.compareAndSet(false, true)) {
                        evidence.computing("Blocs in the votes of each year");
                    }
                });
        return BlocHistory.of(setting.years(), cache);
    }

    /** The blocs of a unit with their draws. */
    public static DrawnBlocs drawn(Evidence evidence, Unit unit, AbsencePolicy absence) {
        return drawn(evidence, unit, absence, Seeds.USUAL);
    }

    private static DrawnBlocs drawn(Evidence evidence, Unit unit, AbsencePolicy absence, long seed) {
        return evidence.once(
                new DrawnKey(unit, absence, seed),
                DrawnBlocs.class,
                () -> cache(evidence, absence, seed).drawn(unit));
    }

    /** The blocs of a unit without draws. */
    public static FoundBlocs found(Evidence evidence, Unit unit, AbsencePolicy absence) {
        return evidence.once(
                new FoundKey(unit, absence, Seeds.USUAL),
                FoundBlocs.class,
                () -> cache(evidence, absence, Seeds.USUAL).found(unit));
    }

    private static BlocCache cache(Evidence evidence, AbsencePolicy absence, long seed) {
        return new BlocCache(
                evidence.record(),
                absence,
                BlocSettings.withSeed(seed),
                evidence.store().orElse(null),
                label -> evidence.computing("Blocs in the votes of " + label));
    }
}
