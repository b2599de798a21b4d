package org.entente.app.construct;

import java.util.List;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.construct.narrative.Place;
import org.entente.measure.Numbers;

/** Mentions with the words around them, from the texts in the user's own store: on the terminal and in no file. */
public final class MentionPage {
    private static final int SHOWN = 6;

    private MentionPage() {}

    /**
     * Prints them.
     *
     * @param all whether all, not the first few alone
     */
    public static void print(Terminal terminal, List<Place> places, ConstructAnswer answer, boolean all) {
        if (places.isEmpty()) {
            return;
        }
        terminal.paragraph("In their words, from your own store");
        List<Place> shown = all ? places : places.subList(0, Math.min(SHOWN, places.size()));
        for (Place place : shown) {
            terminal.print(Line.of("  " + place.year() + " " + answer.code(place.who()) + " ", Style.DIM)
                    .add(Math.round(place.percent()) + " %  ", Style.DIM)
                    .add("…" + place.before())
                    .add(place.name(), Style.BOLD)
                    .add(place.after() + "…"));
        }
        int more = places.size() - shown.size();
        if (more > 0) {
            terminal.paragraph("  " + Numbers.counted(more, "mention more", "mentions more") + ": --words", Style.DIM);
        }
        terminal.blank();
    }
}
