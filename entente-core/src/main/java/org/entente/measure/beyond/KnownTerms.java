package org.entente.measure.beyond;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.stat.PairIndex;
import org.entente.stat.residual.PairTerms;
import org.entente.state.Organisation;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;

/**
 * What is known of a window's pairs beforehand: which organisations of the dated table both are full members of on the
 * window's last day, where the list is complete for its year, and whether they lie in one UN M49 sub-region.
 *
 * @param organisations those of which at least two states of the window are members, and not all, in the table's order
 * @param terms the columns, in that order
 */
record KnownTerms(List<Organisation> organisations, PairTerms.Known terms) {
    static KnownTerms of(StateRegistry states, VoteRecord record, WindowData window) {
        LocalDate day = record.rollCalls()
                .get(window.rollCalls()[window.rollCalls().length - 1])
                .date();
        List<Organisation> organisations = new ArrayList<>();
        List<double[]> columns = new ArrayList<>();
        for (Organisation organisation : states.organisations()) {
            Set<Integer> members = new HashSet<>(states.members(organisation.id(), day));
            double[] column = pairs(window, (a, b) -> members.contains(a) && members.contains(b));
            if (organisation.completeIn(day.getYear()) && varies(column)) {
                organisations.add(organisation);
                columns.add(column);
            }
        }
        double[] region = pairs(window, (a, b) -> sameRegion(states, a, b));
        return new KnownTerms(List.copyOf(organisations), new PairTerms.Known(columns, region));
    }

    @FunctionalInterface
    private interface Together {
        boolean of(int ccodeA, int ccodeB);
    }

    private static boolean sameRegion(StateRegistry states, int a, int b) {
        String region = states.subregion(a);
        return !region.isEmpty() && region.equals(states.subregion(b));
    }

    private static double[] pairs(WindowData window, Together together) {
        int[] ccodes = window.ccodes();
        double[] column = new double[PairIndex.count(ccodes.length)];
        int pair = 0;
        for (int i = 0; i < ccodes.length; i++) {
            for (int j = i + 1; j < ccodes.length; j++) {
                column[pair++] = together.of(ccodes[i], ccodes[j]) ? 1 : 0;
            }
        }
        return column;
    }

    private static boolean varies(double[] column) {
        for (double value : column) {
            if (value != column[0]) {
                return true;
            }
        }
        return false;
    }
}
