package org.entente.measure.beyond;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.measure.Numbers;
import org.entente.stat.Participation;
import org.entente.stat.TableMeasure;
import org.entente.vote.VoteRecord;

/**
 * Why κ says little of a pair: a state that nearly always makes one choice has κ near 0 with everyone.
 *
 * @param code word of the notice
 * @param words what a reader must know, a sentence or two
 */
public record KappaNote(String code, String words) {
    /** A state that votes yes so often varies too little for κ. */
    private static final double NEARLY_ALWAYS = 0.95;

    private static final String LESS_FOOLED =
            "Relative affinity and the distance of ideal points are less fooled by it.";

    /**
     * A state of the pair.
     *
     * @param ccode COW code
     * @param name its name, which may begin a sentence
     */
    public record Of(int ccode, String name) {}

    /**
     * The notes on a pair: on each state that nearly always voted yes on the roll calls of a mask, else on the pair if
     * either hardly departs from its commonest choice.
     */
    public static List<KappaNote> of(VoteRecord record, long[] mask, Of a, Of b) {
        List<KappaNote> notes = new ArrayList<>();
        for (Of state : List.of(a, b)) {
            double share = shareOfYes(record, mask, state.ccode());
            if (share >= NEARLY_ALWAYS) {
                notes.add(new KappaNote(
                        "nearly_always_yes",
                        state.name() + " voted yes on " + Numbers.percent(share)
                                + " of its votes: κ is near 0 with everyone, and what is beyond expected κ says little. "
                                + LESS_FOOLED));
            }
        }
        int[] table = table(record, mask, a.ccode(), b.ccode());
        if (notes.isEmpty() && Arrays.stream(table).sum() > 0 && TableMeasure.kappaUninformative(table)) {
            notes.add(new KappaNote(
                    "kappa_uninformative",
                    "κ is uninformative here: one of the two hardly departs from its commonest choice. "
                            + LESS_FOOLED));
        }
        return notes;
    }

    /** NaN for a state that never voted. */
    private static double shareOfYes(VoteRecord record, long[] mask, int ccode) {
        int column = record.column(ccode);
        if (column < 0) {
            return Double.NaN;
        }
        int[] counts = Participation.counts(record.planes().all()[column], mask);
        return (double) counts[0] / (counts[0] + counts[1] + counts[2]);
    }

    /** The nine cells of yes, abstain and no of both. */
    private static int[] table(VoteRecord record, long[] mask, int ccodeA, int ccodeB) {
        int[] table = new int[9];
        int a = record.column(ccodeA);
        int b = record.column(ccodeB);
        if (a < 0 || b < 0) {
            return table;
        }
        long[][][] planes = record.planes().all();
        for (int cell = 0; cell < table.length; cell++) {
            for (int word = 0; word < mask.length; word++) {
                table[cell] += Long.bitCount(planes[a][cell / 3][word] & planes[b][cell % 3][word] & mask[word]);
            }
        }
        return table;
    }
}
