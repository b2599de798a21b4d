package org.entente.record;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Symbols of texts of the General Assembly in their many spellings. Two spellings mean the same text when their keys are
 * equal: {@code A/RES/62/243}, {@code R/62/243} and {@code 62/243}; {@code A/RES/2775(XXVI)F} and {@code R/26/2775F};
 * {@code A/RES/31/6[A]} and {@code 31/6A}; {@code ES-11/1} and {@code A/RES/ES-11/1}.
 */
public final class Symbols {
    private static final Pattern BODY = Pattern.compile("^(?:A/)?(?:RES|DEC|R)?/?(?=[\\dES])");
    private static final Pattern NOT_A_PART = Pattern.compile("\\[(?:PARA|RULE)[^\\]]*\\]");
    private static final Pattern MODERN = Pattern.compile("((?:E?S-)?\\d{1,3})/{1,2}(\\d{1,3}|XX)(.*)");
    private static final Pattern OLD = Pattern.compile("(\\d{1,4})\\((E?S-)?([IVXL]+|\\d{1,2})\\)(.*)");
    private static final Pattern VOETEN_OLD = Pattern.compile("(\\d{1,2})/(\\d{1,4})(.*)");
    private static final Pattern PART = Pattern.compile("[^A-Z0-9]");
    /** Resolutions of a session are numbered anew from this session on; before it by one count since 1946. */
    static final int FIRST_WITH_OWN_NUMBERS = 31;
    /** Decisions of a session are numbered from here, resolutions never reach it. */
    private static final int FIRST_DECISION = 400;

    private Symbols() {}

    /**
     * Session and number with the part letter, such as {@code 62/243}, {@code 26/2775F}, {@code ES-11/1}: the same for
     * all spellings of a symbol; amendments and paragraphs written with brackets have their text's. Null if the text is
     * no symbol.
     */
    public static @Nullable String key(String spelling) {
        String body = body(spelling);
        Matcher old = OLD.matcher(body);
        if (old.matches()) {
            String special = old.group(2) == null ? "" : old.group(2);
            return special + session(old.group(3)) + "/" + old.group(1) + part(old.group(4));
        }
        Matcher modern = MODERN.matcher(body);
        if (modern.matches()) {
            return modern.group(1) + "/" + modern.group(2) + part(modern.group(3));
        }
        Matcher voetenOld = VOETEN_OLD.matcher(body);
        return voetenOld.matches() ? voetenOld.group(1) + "/" + voetenOld.group(2) + part(voetenOld.group(3)) : null;
    }

    /**
     * The symbol as a reader sees it: {@code A/RES/62/243}, {@code A/RES/2775(XXVI)F}, {@code A/DEC/80/506}; brackets
     * around a part letter dropped, those around a paragraph dropped with what they hold. A text that is no symbol stays.
     */
    public static String display(String spelling) {
        String body = body(spelling);
        Matcher old = OLD.matcher(body);
        if (old.matches()) {
            return "A/RES/" + body.replaceAll("[\\[\\] ]", "");
        }
        Matcher modern = MODERN.matcher(body);
        if (!modern.matches()) {
            return spelling.strip();
        }
        String number = modern.group(2);
        boolean decision = !number.equals("XX") && Integer.parseInt(number) >= FIRST_DECISION;
        String part = modern.group(3).replaceAll("[\\[\\] ]", "").replaceFirst("^/", "-");
        return (decision ? "A/DEC/" : "A/RES/") + modern.group(1) + "/" + number + part;
    }

    private static String body(String spelling) {
        String upper = spelling.strip().toUpperCase(Locale.ROOT).replace(" ", "");
        String bare = NOT_A_PART.matcher(BODY.matcher(upper).replaceFirst("")).replaceFirst("");
        return bare.replace("[SECTION", "[-");
    }

    private static String part(String rest) {
        return PART.matcher(rest).replaceAll("");
    }

    private static int session(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        int total = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int value = roman(numeral.charAt(i));
            boolean subtracted = i + 1 < numeral.length() && roman(numeral.charAt(i + 1)) > value;
            total += subtracted ? -value : value;
        }
        return total;
    }

    private static int roman(char numeral) {
        return switch (numeral) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            default -> 50;
        };
    }
}
