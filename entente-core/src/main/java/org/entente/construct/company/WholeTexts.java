package org.entente.construct.company;

import java.util.List;
import org.entente.construct.Setting;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;

/**
 * The votes on whole texts of a unit. Amendments and paragraphs are on record in some sessions only, so that changes and
 * trends never count them, whatever the slice.
 */
final class WholeTexts {
    private WholeTexts() {}

    static Unit of(Setting setting, Unit unit) {
        long[] whole = new long[unit.mask().length];
        for (int r : SliceMask.indexes(unit.mask())) {
            if (setting.record().rollCalls().get(r).finalText()) {
                whole[r >>> 6] |= 1L << r;
            }
        }
        return SliceMask.count(whole) == unit.rollCalls()
                ? unit
                : new Unit(unit.label(), unit.fromYear(), unit.toYear(), whole, SliceMask.count(whole));
    }

    static List<Unit> of(Setting setting, List<Unit> units) {
        return units.stream()
                .map(unit -> of(setting, unit))
                .filter(unit -> unit.rollCalls() > 0)
                .toList();
    }
}
