package org.entente.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/**
 * How numbers are written for readers: a true minus, a no-break space before "%", at most three significant figures.
 * Files carry full precision instead.
 */
public final class Numbers {
    /** Written where a value is missing. */
    public static final String MISSING = "–";

    /** Decimals of a score. */
    public static final int SCORE = 3;

    private static final char MINUS = '\u2212';
    private static final String NO_BREAK = "\u00a0";

    private Numbers() {}

    /** A score with three decimals: {@code 0.784}, {@code −0.063}; {@link #MISSING} for NaN. */
    public static String score(double value) {
        return decimals(value, 3);
    }

    /** A score that always carries its sign: {@code +0.063}, {@code −0.063}, {@code 0.000}. */
    public static String signedScore(double value) {
        return signedDecimals(value, 3);
    }

    /** A number with the given decimals, rounded half up; {@link #MISSING} for NaN. */
    public static String decimals(double value, int places) {
        return decimals(value, places, false);
    }

    /** The same with a sign before anything but zero. */
    public static String signedDecimals(double value, int places) {
        return decimals(value, places, true);
    }

    /** A number with the given decimals, with a sign before anything but zero where it is asked for. */
    public static String decimals(double value, int places, boolean signed) {
        if (Double.isNaN(value)) {
            return MISSING;
        }
        BigDecimal rounded = new BigDecimal(value).setScale(places, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        if (rounded.signum() < 0) {
            return MINUS + digits;
        }
        return signed && rounded.signum() > 0 ? "+" + digits : digits;
    }

    /**
     * A figure with the given decimals; a whole number has its thousands set apart. A small share that they would turn
     * into nothing keeps its first two digits: 0.00015.
     */
    public static String figure(double value, int places, boolean signed) {
        if (places > 0 || Double.isNaN(value)) {
            boolean lost = !signed && value > 0 && value < Math.pow(10, -places) / 2;
            return decimals(value, lost ? 1 - (int) Math.floor(Math.log10(value)) : places, signed);
        }
        long whole = Math.round(value);
        return signed && whole > 0 ? "+" + count(whole) : count(whole);
    }

    /** The interval of a figure with the given decimals. */
    public static String interval(double lo, double hi, int places, boolean signed) {
        if (Double.isNaN(lo) || Double.isNaN(hi)) {
            return "";
        }
        String between = signed || lo < 0 || hi < 0 ? " to " : "–";
        return figure(lo, places, signed) + between + figure(hi, places, signed);
    }

    /** An interval: {@code 0.733–0.829}, or {@code −0.086 to −0.047} where a sign would blur a dash. */
    public static String interval(double lo, double hi, boolean signed) {
        return interval(lo, hi, SCORE, signed);
    }

    /** A share as a whole per cent, {@code 66 %}; never 0 % or 100 % unless exactly none or all. */
    public static String percent(double share) {
        if (Double.isNaN(share)) {
            return MISSING;
        }
        long rounded = Math.round(100 * share);
        if (rounded == 0 && share > 0) {
            return "under" + NO_BREAK + "1" + NO_BREAK + "%";
        }
        if (rounded == 100 && share < 1) {
            return "over" + NO_BREAK + "99" + NO_BREAK + "%";
        }
        return rounded + NO_BREAK + "%";
    }

    /** A percentile as a whole number: {@code 43}. */
    public static String percentile(double percentile) {
        return Double.isNaN(percentile) ? MISSING : Long.toString(Math.round(percentile));
    }

    /** A percentile's interval: {@code 40–47}. */
    public static String percentileInterval(double lo, double hi) {
        return Double.isNaN(lo) || Double.isNaN(hi) ? "" : percentile(lo) + "–" + percentile(hi);
    }

    /** A percentile in prose: {@code 43rd}. */
    public static String ordinal(double percentile) {
        return ordinal(Math.round(percentile));
    }

    /** {@code 1st}, {@code 2nd}, {@code 3rd}, {@code 11th} … */
    public static String ordinal(long number) {
        long tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return number + "th";
        }
        return number
                + switch ((int) (number % 10)) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /** A count with thousands set apart: {@code 18,528}. */
    public static String count(long count) {
        String digits = String.format(Locale.ROOT, "%,d", Math.abs(count));
        return count < 0 ? MINUS + digits : digits;
    }

    /** A count with its noun: {@code 1 joint vote}, {@code 600 joint votes}. */
    public static String counted(long count, String one, String many) {
        return count(count) + " " + (count == 1 ? one : many);
    }

    /** A number in a sentence: in letters to ten, else in figures. */
    public static String word(long number) {
        List<String> words =
                List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        return number >= 0 && number < words.size() ? words.get((int) number) : count(number);
    }

    /** The words with a capital, as a sentence begins. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
