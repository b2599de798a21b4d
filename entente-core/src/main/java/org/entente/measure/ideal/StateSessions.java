package org.entente.measure.ideal;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.entente.vote.VoteRecord;

/**
 * The states and sessions with a vote, numbered by state, then session.
 *
 * @param ccodes COW codes of the states
 * @param stateOfRow state of each row
 * @param sessionOfRow session of each row
 * @param byColumn {@code [column of the record][session]}, the row, −1 where there is none
 */
record StateSessions(int[] ccodes, int[] stateOfRow, int[] sessionOfRow, int[][] byColumn) {
    private static final int NONE = -1;

    /**
     * Numbers them.
     *
     * @param choice of a roll call and a column, negative where there is no vote
     */
    static StateSessions of(VoteRecord record, List<int[]> items, int[] sessions, IntBinaryOperator choice) {
        int last = Arrays.stream(sessions).max().orElse(0);
        int[][] byColumn = new int[record.stateCount()][last + 1];
        items.forEach(item -> {
            for (int r : item) {
                for (int column = 0; column < byColumn.length; column++) {
                    byColumn[column][sessions[r]] += choice.applyAsInt(r, column) >= 0 ? 1 : 0;
                }
            }
        });
        return number(record, byColumn);
    }

    private static StateSessions number(VoteRecord record, int[][] counts) {
        int[] columns = IntStream.range(0, counts.length)
                .filter(column -> Arrays.stream(counts[column]).anyMatch(votes -> votes > 0))
                .toArray();
        IntStream.Builder states = IntStream.builder();
        IntStream.Builder sessions = IntStream.builder();
        int next = 0;
        for (int state = 0; state < columns.length; state++) {
            int[] counted = counts[columns[state]];
            for (int session = 0; session < counted.length; session++) {
                if (counted[session] > 0) {
                    states.add(state);
                    sessions.add(session);
                }
                counted[session] = counted[session] > 0 ? next++ : NONE;
            }
        }
        int[] ccodes = Arrays.stream(columns).map(record::ccode).toArray();
        return new StateSessions(
                ccodes, states.build().toArray(), sessions.build().toArray(), counts);
    }

    int row(int column, int session) {
        return byColumn[column][session];
    }
}
