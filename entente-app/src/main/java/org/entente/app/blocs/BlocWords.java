package org.entente.app.blocs;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.measure.Numbers;
import org.entente.measure.bloc.FoundBlocs;
import org.entente.stat.bloc.BlocEvent;

/** What is said of blocs. */
final class BlocWords {
    private BlocWords() {}

    /** "two blocs of 127 and 56 states". */
    static String sizes(FoundBlocs found) {
        List<String> sizes = IntStream.range(0, found.count())
                .mapToObj(bloc -> found.members(bloc).length)
                .sorted(Comparator.reverseOrder())
                .map(Numbers::count)
                .toList();
        return sizes.size() == 1
                ? "one bloc of " + sizes.get(0) + " states"
                : Numbers.word(sizes.size()) + " blocs of " + list(sizes) + " states";
    }

    /** ", 6 states in none", or nothing. */
    static String rest(int alone) {
        return alone == 0 ? "" : ", " + Numbers.counted(alone, "state", "states") + " in none";
    }

    static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last <= 0
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** "bloc 3 splits from bloc 2". */
    static String event(BlocEvent event) {
        String bloc = "bloc " + event.identity();
        return switch (event.kind()) {
            case BIRTH -> bloc + " begins";
            case SPLIT -> bloc + " splits from bloc " + event.other();
            case RETURN -> bloc + " is there again";
            case MERGER -> bloc + " goes into bloc " + event.other();
            case END -> bloc + " ends";
        };
    }

    /** Why a year may have no blocs, and what it means. */
    static String method() {
        return "Two states are joined by how far they agree beyond what both would by casting their own votes by chance (the "
                + "alignment index). Blocs are the parts of that network with the greatest signed modularity, by the Leiden "
                + "algorithm; of forty divisions, at four resolutions and ten seeds, the consensus is shown. There are "
                + "blocs only if the network divides better than nine networks of votes shuffled between the states, each "
                + "keeping its habits and each text its tally; a bloc has at least three states. A state that votes the "
                + "same way throughout is in none: nothing then says with whom it goes.";
    }
}
