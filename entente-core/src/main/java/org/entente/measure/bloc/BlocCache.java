package org.entente.measure.bloc;

import java.util.List;
import java.util.function.Consumer;
import org.entente.measure.Unit;
import org.entente.stat.AbsencePolicy;
import org.entente.store.DerivedKey;
import org.entente.store.DerivedStore;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * Blocs of units, kept in the derived store by content: the same votes of the same states and the same settings give the
 * same key, whatever slice they came from.
 */
public final class BlocCache {
    /** Raised whenever the same votes would give other blocs, or the form changes. */
    private static final int ALGORITHM_VERSION = 3;

    /** The same of drawn blocs. */
    private static final int DRAWS_VERSION = 1;

    private final VoteRecord record;
    private final AbsencePolicy policy;
    private final BlocSettings settings;
    private final @Nullable DerivedStore store;
    private final Consumer<String> computing;

    /**
     * @param record whose votes
     * @param policy what an absence counts as
     * @param settings how blocs are sought
     * @param store where they are kept, or null to keep none
     * @param computing hears the label of every unit whose blocs are found or drawn anew
     */
    public BlocCache(
            VoteRecord record,
            AbsencePolicy policy,
            BlocSettings settings,
            @Nullable DerivedStore store,
            Consumer<String> computing) {
        this.record = record;
        this.policy = policy;
        this.settings = settings;
        this.store = store;
        this.computing = computing;
    }

    /** The blocs of a unit. */
    public FoundBlocs found(Unit unit) {
        if (store == null) {
            return find(unit);
        }
        DerivedKey key = DerivedKey.of(
                "blocs",
                ALGORITHM_VERSION,
                List.of(UnitContent.votes(record, unit), policy.word(), settings.toString()));
        return store.find(key).flatMap(FoundBlocsFormat::read).orElseGet(() -> {
            FoundBlocs found = find(unit);
            store.put(key, FoundBlocsFormat.write(found));
            return found;
        });
    }

    private FoundBlocs find(Unit unit) {
        computing.accept(unit.label());
        return new BlocFinder(record, policy, settings).find(unit);
    }

    /** The blocs of a unit, found again in draws. */
    public DrawnBlocs drawn(Unit unit) {
        FoundBlocs found = found(unit);
        return new DrawnBlocs(found, found.outcome() == Outcome.FOUND ? draws(unit, found) : new byte[0][]);
    }

    private byte[][] draws(Unit unit, FoundBlocs found) {
        if (store == null) {
            return draw(unit);
        }
        DerivedKey key = DerivedKey.of(
                "bloc-draws",
                DRAWS_VERSION,
                List.of(
                        UnitContent.votes(record, unit),
                        UnitContent.families(record, unit),
                        policy.word(),
                        Long.toString(settings.seed())));
        return store.find(key)
                .flatMap(bytes -> DrawnBlocsFormat.read(bytes, found.states().length))
                .orElseGet(() -> {
                    byte[][] blocs = draw(unit);
                    store.put(key, DrawnBlocsFormat.write(blocs));
                    return blocs;
                });
    }

    private byte[][] draw(Unit unit) {
        computing.accept(unit.label());
        return new BlocDrawer(record, unit, policy, settings.seed()).blocs();
    }
}
