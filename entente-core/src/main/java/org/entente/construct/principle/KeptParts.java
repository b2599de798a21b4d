package org.entente.construct.principle;

import java.util.Arrays;
import java.util.List;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;

/** What kept results of this package depend on, besides the record. */
final class KeptParts {
    private KeptParts() {}

    /** The slice's roll calls, the registry and how figures are computed. */
    static List<String> of(Setting setting) {
        FigureOptions options = setting.figures().options();
        return List.of(
                setting.slice().texts().name(),
                Arrays.toString(setting.figures().mask()),
                setting.evidence().cases().list().toString(),
                options.absence() + " " + options.seed());
    }
}
