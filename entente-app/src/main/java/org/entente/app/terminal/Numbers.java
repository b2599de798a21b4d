package org.entente.app.terminal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as a reader sees them: a true minus, a no-break space before the per cent sign, commas between thousands. */
public final class Numbers {
    private static final char MINUS = '\u2212';
    private static final char NO_BREAK_SPACE = '\u00a0';

    private Numbers() {}

    /** So many decimals; an em dash for NaN. */
    public static String fixed(double value, int decimals) {
        if (Double.isNaN(value)) {
            return "—";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        return rounded.signum() < 0 ? MINUS + digits : digits;
    }

    /** So many decimals with a sign before anything but zero. */
    public static String signed(double value, int decimals) {
        String text = fixed(value, decimals);
        boolean positive = !Double.isNaN(value)
                && BigDecimal.valueOf(value)
                                .setScale(decimals, RoundingMode.HALF_UP)
                                .signum()
                        > 0;
        return positive ? "+" + text : text;
    }

    /** A share as a whole number of per cent: {@code 65 %}. */
    public static String percent(double share) {
        return Double.isNaN(share) ? "—" : fixed(100 * share, 0) + NO_BREAK_SPACE + "%";
    }

    /** With commas between thousands. */
    public static String count(long number) {
        String text = String.format(Locale.ROOT, "%,d", Math.abs(number));
        return number < 0 ? MINUS + text : text;
    }

    /** {@code 1 vote}, {@code 2 votes}. */
    public static String count(long number, String one, String many) {
        return count(number) + NO_BREAK_SPACE + (number == 1 ? one : many);
    }
}
