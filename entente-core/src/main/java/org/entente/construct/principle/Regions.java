package org.entente.construct.principle;

import java.util.Arrays;
import java.util.List;
import org.entente.construct.Setting;

/** The M49 sub-regions within which states are resampled. */
final class Regions {
    private Regions() {}

    /** A number for the sub-region of each of these columns of the record. */
    static int[] of(Setting setting, int[] columns) {
        List<String> names = Arrays.stream(columns)
                .mapToObj(column -> setting.evidence()
                        .states()
                        .get(setting.record().ccode(column))
                        .subregion())
                .toList();
        List<String> distinct = names.stream().distinct().sorted().toList();
        return names.stream().mapToInt(distinct::indexOf).toArray();
    }
}
