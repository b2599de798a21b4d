package org.entente.speech;

/**
 * A text as {@link Symbols}: what is not there left out, each run of white space and hyphens one gap, and beside each
 * letter whether it is a capital. Counts the tokens on the way. Used again for the next text, by one thread.
 *
 * <p>A token is a run of letters and digits, with single apostrophes and hyphens between them.
 */
final class TextSymbols {
    private static final int CAPITAL = 0x80;

    private byte[] symbols = new byte[1024];
    private int[] places = new int[1024];
    private int length;
    private int tokens;

    void read(CharSequence text) {
        if (symbols.length < text.length()) {
            symbols = new byte[text.length() * 2];
            places = new int[text.length() * 2];
        }
        length = 0;
        tokens = 0;
        boolean inToken = false;
        boolean joint = false;
        int last = Symbols.BREAK;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int symbol = Symbols.of(c);
            if (symbol == Symbols.NOTHING) {
                continue;
            }
            if (Symbols.word(symbol)) {
                tokens += inToken ? 0 : 1;
                inToken = true;
                joint = false;
            } else {
                inToken = inToken && !joint && Symbols.joins(c);
                joint = inToken;
            }
            if (symbol != Symbols.GAP || last != Symbols.GAP) {
                places[length] = i;
                symbols[length++] = (byte) (Character.isUpperCase(c) ? symbol | CAPITAL : symbol);
            }
            last = symbol;
        }
    }

    int length() {
        return length;
    }

    int tokens() {
        return tokens;
    }

    /** Where a symbol stands in the text that was read. */
    int place(int i) {
        return places[i];
    }

    int at(int i) {
        return symbols[i] & ~CAPITAL & 0xff;
    }

    boolean capital(int i) {
        return (symbols[i] & CAPITAL) != 0;
    }

    /** Whether a run of letters and digits begins here. */
    boolean beginsWord(int i) {
        return Symbols.word(at(i)) && (i == 0 || !Symbols.word(at(i - 1)));
    }

    /** Whether the run of letters and digits before this place ends here, and is no sum of money. */
    boolean endsWord(int end) {
        return end == length || !(Symbols.word(at(end)) || at(end) == Symbols.CURRENCY);
    }

    /** Where the run of letters and digits that reaches this place ends. */
    int wordEnd(int from) {
        int end = from;
        while (end < length && Symbols.word(at(end))) {
            end++;
        }
        return end;
    }

    /** Whether every letter from here to there is a capital. */
    boolean allCapitals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Symbols.word(at(i)) && !capital(i)) {
                return false;
            }
        }
        return true;
    }
}
