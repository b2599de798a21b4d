package org.entente.app.sources;

import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Numbers;
import org.entente.source.RowAccount;
import org.entente.source.SnapshotFile;

/** What became of the rows of a file, in a sentence whose numbers add up. */
final class AccountLine {
    private static final String NO_BREAK = "\u00a0";

    private AccountLine() {}

    /** Prints it, unless no account was kept. */
    static void print(Terminal terminal, SnapshotFile file) {
        if (!file.account().equals(RowAccount.NONE)) {
            terminal.paragraph("  ", "    ", words(file), Style.PLAIN);
        }
    }

    static String words(SnapshotFile file) {
        RowAccount account = file.account();
        return file.name() + ": " + Numbers.counted(account.rows(), "row", "rows") + " = "
                + part(account.kept(), "kept") + " (of them " + part(account.mapped(), "mapped") + ") + "
                + part(account.unmapped(), "unmapped") + " + " + part(account.malformed(), "malformed") + " + "
                + part(account.leftOut(), "left" + NO_BREAK + "out");
    }

    /** A count that stays on one line with its word. */
    private static String part(long count, String word) {
        return Numbers.count(count) + NO_BREAK + word;
    }
}
