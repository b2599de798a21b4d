package org.entente.measure;

/**
 * A definition that a figure rests on, as a reader sees it at the end of a page.
 *
 * @param id anchor, lower case with dashes, the column name where there is one
 * @param name what a reader sees
 * @param definition how it is computed, in words exact enough to compute it again
 * @param reference who defined it, empty where Entente does
 */
public record Method(String id, String name, String definition, String reference) {
    /** The definition of a measure. */
    public static Method of(Measure measure) {
        return new Method(
                measure.word().replace('_', '-'),
                capitalised(measure.label()),
                capitalised(measure.definition()) + ". Range: " + measure.range() + ".",
                reference(measure));
    }

    /** With a capital letter, unless it begins with a symbol such as κ. */
    private static String capitalised(String words) {
        char first = words.charAt(0);
        return first < 128 ? Character.toUpperCase(first) + words.substring(1) : words;
    }

    private static String reference(Measure measure) {
        return switch (measure) {
            case AGREEMENT -> "Lijphart 1963, American Political Science Review 57(4)";
            case S_ABS, S_SQ -> "Signorino and Ritter 1999, International Studies Quarterly 43(1)";
            case PI_NOM, PI_ABS, PI_SQ ->
                "Scott 1955, Public Opinion Quarterly 19(3); Häge 2011, Political Analysis 19(3)";
            case KAPPA_NOM -> "Cohen 1960, Educational and Psychological Measurement 20(1)";
            case KAPPA_ABS, KAPPA_SQ -> "Cohen 1968, Psychological Bulletin 70(4); Häge 2011, Political Analysis 19(3)";
            case TAU_B -> "Kendall 1945, Biometrika 33(3)";
            case IDENTICAL, RELATIVE_AFFINITY, ALIGNMENT_INDEX -> "";
        };
    }
}
