package org.entente.source.table;

import java.util.function.Supplier;
import org.entente.source.CodeScheme;
import org.entente.source.InputRefused;
import org.entente.tie.Layer;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;

/**
 * The columns of a list whose rows each tell a fact of two states, by their codes of Correlates of War, from one year to
 * another. Spans that reach the last year of the list are open.
 *
 * @param name what the fact is called
 * @param one the first state
 * @param other the second state
 * @param from the first year
 * @param to the last year
 */
public record YearSpans(String name, String one, String other, String from, String to) {
    /** Whether a file has them all. */
    public boolean in(Header header) {
        return header.has(name, one, other, from, to);
    }

    /**
     * Adds every row to a layer.
     *
     * @param kind the kind of the row at hand
     * @throws InputRefused if a column is missing or the file is damaged
     */
    public void read(TieRows rows, Layer layer, Supplier<String> kind) throws InputRefused {
        int names = rows.column(name);
        int first = rows.column(one);
        int second = rows.column(other);
        int begins = rows.column(from);
        int ends = rows.column(to);
        int last = PackedDate.OPEN;
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int start = rows.year(begins);
            int end = rows.year(ends);
            if (start > 0 && end > 0) {
                int until = PackedDate.year(end);
                last = Math.max(last, until);
                rows.pair(
                        CodeScheme.COW,
                        first,
                        second,
                        end,
                        (a, b) -> rows.add(
                                layer, Tie.fact(a, b, PackedDate.year(start), until, kind.get(), rows.text(names))));
            }
        }
        rows.openEnds(layer, last);
    }
}
