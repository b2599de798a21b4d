package org.entente.speech;

import java.text.Normalizer;

/**
 * The letters of the automaton: Latin letters without accent or case, digits, and what may stand inside a phrase. Each
 * character of a text is one of them.
 */
final class Symbols {
    /** Ends a phrase: punctuation. */
    static final int BREAK = 0;

    private static final int FIRST_LETTER = 1;
    private static final int FIRST_DIGIT = FIRST_LETTER + 26;
    /** A letter that stands in no phrase. */
    private static final int FOREIGN = FIRST_DIGIT + 10;

    /** A run of white space and hyphens: the one stands for the other inside a phrase. */
    static final int GAP = FOREIGN + 1;

    static final int DOT = GAP + 1;
    static final int APOSTROPHE = DOT + 1;
    /** A currency sign: "US$" is money, not the United States. */
    static final int CURRENCY = APOSTROPHE + 1;
    /** Combining marks, soft hyphens, byte order marks: not there at all. */
    static final int NOTHING = CURRENCY + 1;

    /** How many symbols a phrase can be made of. */
    static final int COUNT = NOTHING;

    /** Beyond Latin Extended-B a character is asked for each time: speeches have few. */
    private static final int TABLE = 0x250;

    private static final byte[] OF = table();

    private Symbols() {}

    static int of(char c) {
        return c < TABLE ? OF[c] : slow(c);
    }

    /** Whether it is a letter or digit. */
    static boolean word(int symbol) {
        return symbol >= FIRST_LETTER && symbol <= FOREIGN;
    }

    /** Whether one of it between two letters keeps a token together. */
    static boolean joins(char c) {
        return switch (c) {
            case '\'', '’', '\u02bc', '-', '\u2010', '\u2011' -> true;
            default -> false;
        };
    }

    private static byte[] table() {
        byte[] table = new byte[TABLE];
        for (char c = 0; c < TABLE; c++) {
            table[c] = (byte) slow(c);
        }
        return table;
    }

    private static int slow(char c) {
        return switch (c) {
            case '-', '\u2010', '\u2011' -> GAP;
            case '.' -> DOT;
            case '\'', '’', '‘', '\u02bc' -> APOSTROPHE;
            case 'ı' -> letter('i');
            case 'ł', 'Ł' -> letter('l');
            case 'đ', 'Đ' -> letter('d');
            case 'ø', 'Ø' -> letter('o');
            default -> byType(c);
        };
    }

    private static int byType(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return GAP;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> NOTHING;
            case Character.CURRENCY_SYMBOL -> CURRENCY;
            default -> Character.isLetterOrDigit(c) ? letterOrDigit(c) : BREAK;
        };
    }

    private static int letterOrDigit(char c) {
        char plain =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
        if (plain >= '0' && plain <= '9') {
            return FIRST_DIGIT + plain - '0';
        }
        return letter(Character.toLowerCase(plain));
    }

    private static int letter(char lower) {
        return lower >= 'a' && lower <= 'z' ? FIRST_LETTER + lower - 'a' : FOREIGN;
    }
}
