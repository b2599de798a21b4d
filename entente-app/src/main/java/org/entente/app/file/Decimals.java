package org.entente.app.file;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/** The shortest decimals that read back as the same number. */
final class Decimals {
    private static final double WHOLE = 1e15;

    private Decimals() {}

    /** Appends a number; nothing for NaN. Whole numbers have no point, nothing has an exponent. */
    static void append(StringBuilder out, double value) {
        if (Double.isNaN(value)) {
            return;
        }
        if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
            out.append((long) value);
            return;
        }
        String shortest = NumberOutput.toString(value, true);
        out.append(
                shortest.indexOf('E') < 0
                        ? shortest
                        : new BigDecimal(shortest).stripTrailingZeros().toPlainString());
    }
}
