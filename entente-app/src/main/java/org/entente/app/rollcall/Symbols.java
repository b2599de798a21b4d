package org.entente.app.rollcall;

import java.util.Locale;

/** Symbols of texts in one spelling, so that what is typed finds what is on record. */
public final class Symbols {
    private static final String RESOLUTION = "A/RES/";

    private Symbols() {}

    /**
     * Capitals, no brackets round part letters, no blanks, {@code A/RES/} before a bare number: {@code 62/243},
     * {@code R/62/243} and {@code a/res/62/243} are {@code A/RES/62/243}; {@code A/RES/33/31[A]} is {@code A/RES/33/31A}.
     */
    public static String canonical(String symbol) {
        String bare = symbol.strip().toUpperCase(Locale.ROOT).replaceAll("[\\[\\]\\s]", "");
        if (bare.startsWith("R/")) {
            return RESOLUTION + bare.substring(2);
        }
        if (bare.startsWith("RES/")) {
            return "A/" + bare;
        }
        boolean number = !bare.isEmpty() && Character.isDigit(bare.charAt(0));
        boolean special = bare.startsWith("ES-") || bare.startsWith("S-");
        return number || special ? RESOLUTION + bare : bare;
    }
}
