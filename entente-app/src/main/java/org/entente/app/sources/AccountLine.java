package org.entente.app.sources;

import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.dossier.Numbers;
import org.entente.source.RowAccount;
import org.entente.source.SnapshotFile;

/** What became of the rows of a file, in a sentence whose numbers add up. */
final class AccountLine {
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
                + Numbers.count(account.kept()) + " kept (" + Numbers.count(account.mapped())
                + " of them mapped) + " + Numbers.count(account.unmapped()) + " unmapped + "
                + Numbers.count(account.malformed()) + " malformed + " + Numbers.count(account.leftOut())
                + " left out";
    }
}
