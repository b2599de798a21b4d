package org.entente.record;

import java.util.List;

/** Words of the records that can be merged, as slices name them. */
final class Sources {
    static final String VOETEN = "unga-voeten";
    static final String LIBRARY = "unga-undl";
    static final String BUILT_IN = "builtin";
    static final String ALL = "all";

    /** Sources that can be imported. */
    static final List<String> IMPORTED = List.of(VOETEN, LIBRARY);

    private static final List<String> ELSEWHERE = List.of(VOETEN, LIBRARY, BUILT_IN);
    private static final List<String> ON_CASES = List.of(LIBRARY, VOETEN, BUILT_IN);
    private static final List<String> ON_OFFICIAL_CASES = List.of(LIBRARY, BUILT_IN, VOETEN);

    private Sources() {}

    /**
     * Whose cells hold, first to last: on registry cases, and where the CC0 record has two states exchanged, the official
     * record, elsewhere the CC0 record.
     */
    static List<String> precedence(boolean official, boolean builtInOfficial) {
        if (!official) {
            return ELSEWHERE;
        }
        return builtInOfficial ? ON_OFFICIAL_CASES : ON_CASES;
    }
}
