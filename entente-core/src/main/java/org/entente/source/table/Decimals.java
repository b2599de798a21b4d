package org.entente.source.table;

import java.util.Set;
import java.util.regex.Pattern;

/** Numbers with a point as sources write them. */
public final class Decimals {
    private static final Set<String> MISSING = Set.of("", "NA", "NaN", "nan", "NULL", ".", "..");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?");

    private Decimals() {}

    /** Whether a field says that there is no number: empty, {@code NA} and the like. */
    public static boolean missing(String text) {
        return MISSING.contains(text.strip());
    }

    /**
     * The number of a field, NaN when it is {@link #missing}.
     *
     * @throws NumberFormatException if the field holds anything else
     */
    public static double parse(String text) {
        String stripped = text.strip();
        if (MISSING.contains(stripped)) {
            return Double.NaN;
        }
        if (!NUMBER.matcher(stripped).matches()) {
            throw new NumberFormatException("not a number: “" + stripped + "”");
        }
        return Double.parseDouble(stripped);
    }
}
