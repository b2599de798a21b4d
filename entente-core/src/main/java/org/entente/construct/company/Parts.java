package org.entente.construct.company;

import java.util.ArrayList;
import java.util.List;
import org.entente.construct.Setting;
import org.entente.measure.Unit;

/** What results over all pairs or states depend on besides the record: roll calls, absences, level, seed. */
final class Parts {
    private Parts() {}

    /** The parts of a result over some units of a setting. */
    static List<String> of(Setting setting, List<Unit> units) {
        List<String> parts = new ArrayList<>();
        parts.add(setting.slice().absence().word());
        parts.add(Double.toString(setting.level()));
        parts.add(Long.toString(setting.figures().options().seed()));
        parts.add(hex(setting.figures().mask()));
        units.forEach(unit -> parts.add(unit.label() + " " + hex(unit.mask())));
        return parts;
    }

    private static String hex(long[] mask) {
        StringBuilder text = new StringBuilder();
        for (long word : mask) {
            text.append(Long.toHexString(word)).append(',');
        }
        return text.toString();
    }
}
