package org.entente.app.rollcall;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which symbols on record come nearest to one that is not: of the same session the nearest numbers. */
public final class NearestSymbols {
    private static final int SHOWN = 3;

    private NearestSymbols() {}

    /** At most three, in any spelling of what was typed; empty when no text of the session is on record. */
    public static List<String> to(String typed, Set<String> symbols) {
        String wanted = Symbols.canonical(typed);
        int slash = wanted.lastIndexOf('/');
        if (slash < 0) {
            return List.of();
        }
        String session = wanted.substring(0, slash + 1);
        int number = number(wanted.substring(slash + 1));
        return symbols.stream()
                .filter(symbol -> symbol.startsWith(session) && symbol.lastIndexOf('/') == slash)
                .sorted(Comparator.comparingInt(
                                (String symbol) -> Math.abs(number(symbol.substring(slash + 1)) - number))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
    }

    /** The digits a text begins with, as a number. */
    private static int number(String text) {
        int number = 0;
        for (int i = 0; i < text.length() && i < 7 && Character.isDigit(text.charAt(i)); i++) {
            number = 10 * number + Character.digit(text.charAt(i), 10);
        }
        return number;
    }
}
