package org.entente.construct.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.cases.Case;
import org.entente.cases.CaseResolver;
import org.entente.cases.ResolvedCase;
import org.entente.construct.Setting;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;

/**
 * The registry's cases that take a side, each with those of its texts that lie in a slice. Amendments and motions are among
 * them, also where the slice is of whole texts: they stand apart and enter no figure.
 */
final class SliceCases {
    private final Map<Case, ResolvedCase> cases = new LinkedHashMap<>();

    private record Key(Slice slice) {}

    private SliceCases(Setting setting, Slice slice) {
        CaseResolver resolver = setting.evidence().resolver();
        long[] mask = SliceMask.of(setting.record(), slice);
        for (Case entry : setting.evidence().cases().list()) {
            if (!entry.contextOnly()) {
                ResolvedCase whole = resolver.resolve(entry);
                cases.put(entry, whole.within(setting.record(), r -> (mask[r >>> 6] >>> r & 1) != 0));
            }
        }
    }

    /** The cases of a setting's slice, looked up once. */
    static SliceCases of(Setting setting) {
        Slice slice = setting.slice().withTexts(Slice.Texts.ALL_VOTES);
        return setting.evidence().once(new Key(slice), SliceCases.class, () -> new SliceCases(setting, slice));
    }

    /** A case with its texts of the slice, none for one that takes no side. */
    ResolvedCase get(Case entry) {
        return cases.getOrDefault(entry, new ResolvedCase(entry, List.of()));
    }

    /** All cases in registry order, those without a text in the slice included. */
    List<ResolvedCase> list() {
        return List.copyOf(cases.values());
    }
}
