package org.entente.cases;

import java.util.Locale;

/** How far what was typed is from a case's id or name: smaller is nearer. */
final class Nearness {
    private Nearness() {}

    static int of(String typed, Case entry) {
        String wanted = typed.strip().toUpperCase(Locale.ROOT);
        String id = entry.id();
        if (!wanted.isEmpty()
                && (id.contains(wanted) || entry.name().toUpperCase(Locale.ROOT).contains(wanted))) {
            return 0;
        }
        return 1 + edits(wanted, id);
    }

    /** Edits of single letters between two words (Levenshtein 1966), in the product of their lengths. */
    static int edits(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substituted, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
