package org.entente.construct;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.entente.state.Articles;
import org.entente.state.State;

/** Words that remarks, rows and counts of all constructs share. Whole sentences are made where readings are shown. */
public final class Wording {
    private static final int PLACES = 2;

    private Wording() {}

    /** A number of things with thousands set apart: "24", "1,046". */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** "1 case", "24 cases", "1,046 texts". */
    public static String counted(long number, String one, String many) {
        return count(number) + " " + (number == 1 ? one : many);
    }

    /** "A", "A and B", "A, B and C". */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** A state's name as it stands within a sentence: "the United States". */
    public static String name(Setting setting, State state) {
        return Articles.with(state.name(setting.on()));
    }

    /** "Serbia’s", "the United States’". */
    public static String possessive(String name) {
        return name.endsWith("s") ? name + "’" : name + "’s";
    }

    /** The same words at the beginning of a sentence. */
    public static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A number with two decimals, its sign and a true minus; zero has none. */
    public static String signed(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(PLACES, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        return rounded.signum() < 0 ? "−" + digits : rounded.signum() > 0 ? "+" + digits : digits;
    }

    /** A share between 0 and 1 with two decimals. */
    public static String share(double value) {
        return new BigDecimal(value).setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
    }

    /** Years as a range: "1994–1999", or the one. */
    public static String years(int from, int to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }
}
