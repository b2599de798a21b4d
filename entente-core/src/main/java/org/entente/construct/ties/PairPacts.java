package org.entente.construct.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.construct.Evidence;
import org.entente.construct.Wording;
import org.entente.measure.tie.SharedBodies;
import org.entente.measure.tie.SharedPact;
import org.entente.record.TieHolding;
import org.entente.tie.Layers;
import org.entente.tie.TieFilter;
import org.entente.tie.TieTable;

/**
 * The pacts in force between two states on a day, by every list that covers the day.
 *
 * @param list with the list that has each
 * @param complete whether one of these lists has all there are
 */
public record PairPacts(List<Listed> list, boolean complete) {
    /**
     * A pact.
     *
     * @param pact as listed
     * @param holding the list
     */
    public record Listed(SharedPact pact, TieHolding holding) {}

    private record Key(TieHolding holding) {}

    /** The whole table of a list of bodies, read once. */
    public static TieTable table(Evidence evidence, TieHolding holding) {
        return evidence.once(
                new Key(holding), TieTable.class, () -> evidence.ties().read(holding, TieFilter.ALL));
    }

    /** By every list that covers the year of a day. */
    public static PairPacts on(Evidence evidence, int a, int b, LocalDate day) {
        List<Listed> found = new ArrayList<>();
        boolean complete = false;
        for (TieHolding holding : evidence.ties().holdings(Layers.PACT)) {
            if (holding.coverage().covers(day.getYear())) {
                complete |= holding.coverage().complete();
                TieTable table = table(evidence, holding);
                SharedBodies.pacts(table, a, b, day).forEach(pact -> found.add(new Listed(pact, holding)));
            }
        }
        return new PairPacts(found, complete);
    }

    List<SharedPact> bilateral() {
        return list.stream().map(Listed::pact).filter(SharedPact::bilateral).toList();
    }

    /** "2 bilateral pacts listed", and whether a list is complete. */
    String words() {
        return Wording.counted(bilateral().size(), "bilateral pact", "bilateral pacts") + " listed"
                + (complete ? ", by a list that has all" : "; no list is complete for the date");
    }
}
