package org.entente.source.atop;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.InputRefused;
import org.entente.source.table.TieRows;

/** The five columns of obligations, 1 where a text has it, in the order of our words. */
final class ObligationColumns {
    private static final List<String> WORDS =
            List.of("consultation", "defence", "neutrality", "nonaggression", "offence");
    private static final List<String> PUBLISHED = List.of("consul", "defense", "neutral", "nonagg", "offense");

    private final TieRows rows;
    private final int[] columns;

    ObligationColumns(TieRows rows) throws InputRefused {
        this.rows = rows;
        this.columns = new int[WORDS.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = rows.column(PUBLISHED.get(i), "atop_" + PUBLISHED.get(i));
        }
    }

    /** Words of the row at hand, sorted. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            if (rows.number(columns[i]) == 1) {
                words.add(WORDS.get(i));
            }
        }
        return words;
    }
}
