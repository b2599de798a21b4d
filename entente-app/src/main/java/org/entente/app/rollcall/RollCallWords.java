package org.entente.app.rollcall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.vote.Issue;
import org.entente.vote.Kind;
import org.entente.vote.RollCall;
import org.jspecify.annotations.Nullable;

/** Roll calls in words. */
public final class RollCallWords {
    private RollCallWords() {}

    /** {@code 62nd session}, {@code 11th emergency special session}, {@code 9th special session}. */
    public static String session(String session) {
        if (session.startsWith("ES-")) {
            return ordinal(session.substring(3)) + " emergency special session";
        }
        return session.startsWith("S-")
                ? ordinal(session.substring(2)) + " special session"
                : ordinal(session) + " session";
    }

    private static String ordinal(String number) {
        boolean teen = number.length() > 1 && number.charAt(number.length() - 2) == '1';
        String ending = switch (number.charAt(number.length() - 1)) {
            case '1' -> teen ? "th" : "st";
            case '2' -> teen ? "th" : "nd";
            case '3' -> teen ? "th" : "rd";
            default -> "th";
        };
        return number + ending;
    }

    /** What was put to the vote. */
    public static String kind(RollCall rollCall) {
        return switch (rollCall.kind()) {
            case FINAL -> rollCall.adopted() ? "whole text" : "counted as a whole text";
            case PARAGRAPH -> "paragraph";
            case AMENDMENT -> "amendment";
            case MOTION -> "motion";
            case REJECTED -> "whole text without a majority";
        };
    }

    /** What was put to the vote, in one word for tables. */
    public static String shortKind(Kind kind) {
        return switch (kind) {
            case FINAL -> "text";
            case PARAGRAPH -> "paragraph";
            case AMENDMENT -> "amendment";
            case MOTION -> "motion";
            case REJECTED -> "no majority";
        };
    }

    /** {@code adopted 39–7–100}; {@code 51–49–25} where no adoption is on record. */
    public static String outcome(RollCall rollCall, Tallies tallies) {
        if (tallies.cast() == 0) {
            return (rollCall.adopted() ? "adopted, " : "") + "votes not on record";
        }
        return (rollCall.adopted() ? "adopted " : "") + tallies.words();
    }

    /** Label, else title, else issues in words; empty when the record has none of them. */
    public static String subject(RollCall rollCall) {
        String name = rollCall.label() != null ? rollCall.label() : rollCall.title();
        return name != null ? name : issues(rollCall);
    }

    /** The issues in words; empty when none is known. */
    public static String issues(RollCall rollCall) {
        List<String> labels = new ArrayList<>();
        Issue.ofMask(rollCall.issues()).forEach(issue -> labels.add(issue.label()));
        String words = String.join(", ", labels);
        return labels.size() < 2
                ? words
                : words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT).replace("middle east", "Middle East");
    }

    /** Symbol, else id. */
    public static String name(RollCall rollCall) {
        @Nullable String symbol = rollCall.symbol();
        return symbol == null ? rollCall.id() : symbol;
    }
}
