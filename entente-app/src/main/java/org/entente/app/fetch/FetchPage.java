package org.entente.app.fetch;

import java.util.List;
import org.entente.app.sources.Bytes;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.source.SourceCard;

/** What was fetched, on a terminal. */
public final class FetchPage {
    private static final String INDENT = "          ";

    private final SourceCard card;
    private final Release release;
    private final boolean newest;
    private final List<Arrived> files;
    private final String folder;

    /**
     * @param files what was downloaded; empty when the store held the release already
     * @param folder how the folder of the downloads is named to the reader
     */
    public FetchPage(SourceCard card, Listing listing, List<Arrived> files, String folder) {
        this.card = card;
        this.release = listing.release();
        this.newest = !listing.superseded();
        this.files = List.copyOf(files);
        this.folder = folder;
    }

    public void print(Terminal terminal) {
        terminal.paragraph(
                "Release   ",
                INDENT,
                card.title() + ", version " + release.version() + (newest ? ", the newest" : ""),
                Style.PLAIN);
        terminal.paragraph(
                INDENT,
                INDENT,
                "doi:" + card.doi() + "; " + release.licence().words() + ", as its list says today",
                Style.PLAIN);
        if (!files.isEmpty()) {
            Table table =
                    new Table(INDENT.length(), 3).left("").left("").right("").left("");
            files.forEach(file -> table.row(
                    file.chosen().wanted().role(), file.chosen().file().name(), Bytes.shown(file.bytes()), how(file)));
            terminal.print(table.linesWithoutHead(terminal.room()));
            terminal.paragraph("Kept in   ", INDENT, folder + "; delete it whenever you like", Style.PLAIN);
        }
        terminal.blank();
    }

    private static String how(Arrived file) {
        Checksum checksum = file.chosen().file().checksum();
        String right = checksum == null ? "" : ", " + checksum.word() + " right";
        if (file.transferred() == 0) {
            return "there already" + right;
        }
        return (file.transferred() < file.bytes() ? Bytes.shown(file.transferred()) + " of it now" : "downloaded")
                + right;
    }
}
