package org.entente.app.bench;

import java.util.List;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.vote.VoteRecord;

/**
 * What is timed.
 *
 * @param record the record
 * @param slice its part, all votes
 * @param ccodeA the state of replicates and the first of the dossier
 * @param ccodeB the second state of the dossier
 * @param runs how often a measurement is repeated after its first run
 * @param seed seed of the bootstrap draws
 */
public record Question(VoteRecord record, Slice slice, int ccodeA, int ccodeB, int runs, long seed) {
    /** The slice's roll calls. */
    long[] mask() {
        return SliceMask.of(record, slice);
    }

    /** The slice's calendar years. */
    List<Unit> years() {
        return Unit.list(record, mask(), Unit.By.YEAR);
    }

    /** The last calendar year in which the first state voted; the last one if it never did. */
    Unit lastYear() {
        List<Unit> years = years();
        int column = record.column(ccodeA);
        for (int y = years.size() - 1; y >= 0 && column >= 0; y--) {
            if (DyadYears.voted(record, years.get(y), column)) {
                return years.get(y);
            }
        }
        return years.get(years.size() - 1);
    }

    /** The whole texts of the slice's last seven years. */
    Unit lastSevenYears() {
        List<Unit> years = years();
        int last = years.get(years.size() - 1).toYear();
        Slice seven = slice.withYears(last - 6, last).withTexts(Slice.Texts.FINAL_ONLY);
        return Unit.of(record, SliceMask.of(record, seven), "");
    }
}
