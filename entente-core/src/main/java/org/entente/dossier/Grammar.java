package org.entente.dossier;

import java.util.List;
import org.entente.measure.Numbers;

/** What all sentences share: lists, counts, capitals and full stops. What is said of which figure is in {@link Phrases}. */
final class Grammar {
    private Grammar() {}

    /** "a", "a and b", "a, b and c"; empty for none. */
    static String list(List<String> parts) {
        return joined(parts, " and ");
    }

    /** "a; b; c": clauses that have commas of their own. */
    static String clauses(List<String> parts) {
        return String.join("; ", parts);
    }

    private static String joined(List<String> parts, String last) {
        int end = parts.size() - 1;
        return end < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, end)) + last + parts.get(end);
    }

    /** With a capital at its beginning: "The United States …". */
    static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }

    /** With a small letter where a single capital begins it: "All pairs" is "all pairs", "V-Dem" stays. */
    static String uncapital(String words) {
        boolean word = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        return word ? words.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + words.substring(1) : words;
    }

    /** A whole sentence: capital and full stop, unless it ends with one. */
    static String sentence(String words) {
        return capital(words) + (words.endsWith(".") ? "" : ".");
    }

    /** A part of a whole: "the one text", "both texts", "all 12 texts", "none of 12 texts", "3 of 12 texts". */
    static String share(long part, long whole, String one, String many) {
        if (part == whole) {
            return switch ((int) Math.min(whole, 3)) {
                case 1 -> "the one " + one;
                case 2 -> "both " + many;
                default -> "all " + Numbers.count(whole) + " " + many;
            };
        }
        return (part == 0 ? "none" : Numbers.count(part)) + " of " + counted(whole, one, many);
    }

    /** "the one text" or "12 texts": a count after "of". */
    static String counted(long count, String one, String many) {
        return count == 1 ? "the one " + one : Numbers.counted(count, one, many);
    }
}
