package org.entente.app.construct;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.construct.Listing;
import org.entente.construct.Told;
import org.entente.measure.Numbers;

/** Readings of the world on a terminal, a few screens of them: the first with their rows, the others in a sentence. */
public final class WorldPage {
    private static final int FIRST_ROWS = 12;
    private static final int ROWS = 3;

    private final ConstructAnswer answer;
    private final int leading;

    /**
     * Of an answer.
     *
     * @param leading so many constructs have their rows
     */
    public WorldPage(ConstructAnswer answer, int leading) {
        this.answer = answer;
        this.leading = leading;
    }

    /** Prints it. */
    public void print(Terminal terminal) {
        terminal.paragraph("━━ " + answer.whom() + ": " + answer.verb() + ", " + answer.years());
        for (int at = 0; at < answer.told().size(); at++) {
            Told told = answer.told().get(at);
            terminal.blank();
            terminal.print(Line.of(told.construct().card().title(), Style.BOLD));
            if (at < leading) {
                terminal.paragraph(told.construct().card().question(), Style.DIM);
                words(told).forEach(terminal::paragraph);
                rows(terminal, told, at == 0 ? FIRST_ROWS : ROWS);
            } else {
                words(told).stream().limit(1).forEach(terminal::paragraph);
            }
            more(terminal, told, at < leading);
        }
    }

    private List<String> words(Told told) {
        List<String> lead = answer.texts().lead(told);
        return lead.isEmpty() ? answer.texts().remarks(told) : lead;
    }

    private void rows(Terminal terminal, Told told, int most) {
        terminal.blank();
        int shown = most;
        for (Listing listing : told.reading().listings()) {
            if (!listing.rows().isEmpty()) {
                new RowPage(answer, shown, true).print(terminal, listing);
                shown = ROWS;
            }
        }
        terminal.paragraph(told.construct().card().caveats(), Style.DIM);
    }

    /** What is not here, and where it is. */
    private static void more(Terminal terminal, Told told, boolean rowsShown) {
        List<String> more = new ArrayList<>();
        int figures = told.reading().findings().size();
        if (figures > 0) {
            more.add(Numbers.counted(figures, "figure", "figures"));
        }
        int rows = told.reading().listings().stream()
                .mapToInt(listing -> listing.rows().size())
                .sum();
        if (rows > 0 && !rowsShown) {
            more.add(Numbers.counted(rows, "row", "rows"));
        }
        if (!more.isEmpty()) {
            terminal.paragraph(
                    String.join(" and ", more) + (rowsShown ? " more" : "") + ": --json or --out lists all", Style.DIM);
        }
    }
}
