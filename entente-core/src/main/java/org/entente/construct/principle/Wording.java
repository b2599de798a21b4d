package org.entente.construct.principle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.entente.construct.Item;
import org.entente.construct.Setting;
import org.entente.state.Articles;
import org.entente.state.State;

/** Words that remarks and rows of this package share. */
final class Wording {
    /** Decimals of slopes and support. */
    static final int PLACES = 2;

    private Wording() {}

    /** A number with its sign and a true minus. */
    static String signed(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(PLACES, RoundingMode.HALF_UP);
        String digits = rounded.abs().toPlainString();
        return rounded.signum() < 0 ? "−" + digits : rounded.signum() > 0 ? "+" + digits : digits;
    }

    /** A share between 0 and 1. */
    static String share(double value) {
        return new BigDecimal(value).setScale(PLACES, RoundingMode.HALF_UP).toPlainString();
    }

    /** A number of a table with its sign. */
    static Item plain(double value) {
        return new Item.Plain(value, PLACES, true);
    }

    /** "1 case", "24 cases". */
    static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** Years as a range. */
    static String years(int from, int to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    /** A state's name within a sentence. */
    static String name(Setting setting, State state) {
        return Articles.with(state.name(setting.on()));
    }

    /** The item of a state of the record's column. */
    static Item state(Setting setting, int column) {
        return new Item.OfState(setting.record().ccode(column), setting.on().getYear());
    }

    /** "A", "A and B", "A, B and C". */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
