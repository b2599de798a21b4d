package org.entente.vote;

import java.util.Locale;

/**
 * What a state did on a roll call. Five distinct values, never merged silently; {@link #NO_ROW} says that the source
 * has no row for the state, which is none of the five.
 */
public enum Choice {
    /** The source says nothing of this state. Missing, never zero. */
    NO_ROW(0, '·'),
    YES(1, 'y'),
    ABSTAIN(2, 'a'),
    NO(3, 'n'),
    /** A member that cast no vote; states no motive. */
    ABSENT(8, 'x'),
    NOT_MEMBER(9, '-');

    private static final Choice[] BY_CODE = new Choice[10];

    static {
        for (Choice choice : values()) {
            BY_CODE[choice.code] = choice;
        }
    }

    private final byte code;
    private final char letter;

    Choice(int code, char letter) {
        this.code = (byte) code;
        this.letter = letter;
    }

    /** Voeten's numeric code: 1 yes, 2 abstain, 3 no, 8 absent, 9 not a member; 0 for no row. */
    public byte code() {
        return code;
    }

    /** One letter: y a n x (absent) - (not a member) · (no row). */
    public char letter() {
        return letter;
    }

    /** Whether this is yes, abstain or no. */
    public boolean cast() {
        return code >= 1 && code <= 3;
    }

    /** The word used in files: yes, abstain, no, absent, not_member; empty for no row. */
    public String word() {
        return this == NO_ROW ? "" : name().toLowerCase(Locale.ROOT);
    }

    /**
     * The choice of a numeric code.
     *
     * @throws IllegalArgumentException if no choice has the code
     */
    public static Choice ofCode(int code) {
        if (code < 0 || code >= BY_CODE.length || BY_CODE[code] == null) {
            throw new IllegalArgumentException("no choice has code " + code);
        }
        return BY_CODE[code];
    }
}
