package org.entente.app.fetch;

import java.util.List;
import java.util.Locale;

/**
 * The terms of a release as its list states them.
 *
 * @param name the licence's name, or the terms in words where there is no licence; empty when nothing is stated
 * @param address the licence's address; empty when none is stated
 */
public record Licence(String name, String address) {
    private static final int SHOWN = 200;

    /** Whether it is one of those a card names, by name or by address. */
    boolean among(List<String> accepted) {
        return accepted.stream().anyMatch(known -> known.equalsIgnoreCase(name) || leadsTo(known));
    }

    private boolean leadsTo(String known) {
        return known.startsWith("http") && lower(address).startsWith(lower(known));
    }

    /** The name, cut to a readable length. */
    public String words() {
        String text = name.isBlank() ? address : name.strip();
        if (text.isBlank()) {
            return "no licence";
        }
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
