package org.entente.notice;

import java.util.Locale;

/** How much a reader must care about a {@link Notice}. */
public enum Severity {
    /** Something to know; nothing was left out. */
    INFO,
    /** Something was left out, repaired or uncertain; the answer stands. */
    WARNING,
    /** The input was refused or a figure could not be given. */
    ERROR;

    /** The word used in JSON and on the terminal: {@code info}, {@code warning} or {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
