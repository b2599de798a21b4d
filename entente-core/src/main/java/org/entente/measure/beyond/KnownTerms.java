package org.entente.measure.beyond;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
            boolean[] in = new boolean[window.ccodes().length];
            for (int state = 0; state < in.length; state++) {
                in[state] = members.contains(window.ccodes()[state]);
            }
            double[] column = pairs(window, (i, j) -> in[i] && in[j]);
            if (organisation.completeIn(day.getYear()) && varies(column)) {
                organisations.add(organisation);
                columns.add(column);
            }
        }
        String[] regions =
                Arrays.stream(window.ccodes()).mapToObj(states::subregion).toArray(String[]::new);
        double[] region = pairs(window, (i, j) -> !regions[i].isEmpty() && regions[i].equals(regions[j]));
        return new KnownTerms(List.copyOf(organisations), new PairTerms.Known(columns, region));
    }

    @FunctionalInterface
    private interface Together {
        boolean of(int one, int other);
    }

    private static double[] pairs(WindowData window, Together together) {
        int count = window.ccodes().length;
        double[] column = new double[PairIndex.count(count)];
        int pair = 0;
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                column[pair++] = together.of(i, j) ? 1 : 0;
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
