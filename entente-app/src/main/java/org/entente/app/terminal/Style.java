package org.entente.app.terminal;

import org.entente.vote.Choice;

/** How a piece of text is set. Every sign reads without it: colour only repeats what marks and words say. */
public enum Style {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    /** The first state of a pair. */
    FIRST("1;34"),
    /** The second state of a pair. */
    SECOND("1;33"),
    YES("36"),
    ABSTAIN("33"),
    NO("35"),
    ACCENT("36"),
    NOTICE("1;33"),
    ERROR("1;31");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The colour that repeats the mark of a vote. */
    public static Style of(Choice choice) {
        return switch (choice) {
            case YES -> YES;
            case ABSTAIN -> ABSTAIN;
            case NO -> NO;
            case ABSENT, NOT_MEMBER, NO_ROW -> DIM;
        };
    }

    /** The text wrapped in this style's escape sequence; the text itself when plain or empty. */
    String apply(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
