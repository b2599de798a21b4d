package org.entente.source.undl;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sessions of the General Assembly: a number for a regular one, {@code S-n} special, {@code ES-n} emergency special. */
final class Sessions {
    private static final Pattern REGULAR = Pattern.compile("0*([1-9]\\d{0,2})(?:st|nd|rd|th)?(?:\\.0)?");
    private static final Pattern DASHED = Pattern.compile("(es|s)[ -]?0*([1-9]\\d{0,2})");
    private static final Pattern LIBRARY = Pattern.compile("0*([1-9]\\d{0,2})(emsp|sp)");

    private Sessions() {}

    /** The session in one form, or null when the text names none. Knows {@code 62}, {@code ES-10}, {@code 10emsp}. */
    static @Nullable String parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Matcher regular = REGULAR.matcher(lower);
        if (regular.matches()) {
            return regular.group(1);
        }
        Matcher dashed = DASHED.matcher(lower);
        if (dashed.matches()) {
            return dashed.group(1).toUpperCase(Locale.ROOT) + "-" + dashed.group(2);
        }
        Matcher library = LIBRARY.matcher(lower);
        if (library.matches()) {
            return (library.group(2).equals("sp") ? "S-" : "ES-") + library.group(1);
        }
        return null;
    }
}
