package org.entente.construct;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.FigureOptions;
import org.entente.measure.Unit;
import org.entente.store.ContentHash;

/** What results kept across runs depend on besides the evidence: the parts that {@link Evidence#keep} takes. */
public final class KeptParts {
    private KeptParts() {}

    /** Of a result over some units of a setting: absences, level, seed, the roll calls of the slice and of the units. */
    public static List<String> of(Setting setting, List<Unit> units) {
        FigureOptions options = setting.figures().options();
        List<String> parts = new ArrayList<>();
        parts.add(options.absence().word() + " " + options.level() + " " + options.drawnBy());
        parts.add(hash(setting.figures().mask()));
        units.forEach(unit -> parts.add(unit.label() + " " + hash(unit.mask())));
        return parts;
    }

    /** Of a result over the cases of a setting's slice: also which texts count, and the registry. */
    public static List<String> ofCases(Setting setting) {
        List<String> parts = of(setting, List.of());
        parts.add(setting.slice().texts().name());
        parts.add(setting.evidence().cases().list().toString());
        return parts;
    }

    private static String hash(long[] mask) {
        ContentHash hash = new ContentHash();
        for (long word : mask) {
            hash.add(word);
        }
        return hash.hex();
    }
}
