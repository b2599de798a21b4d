package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How far the numbers of the Security Council's resolutions had come: a bare number beyond them is of the General Assembly,
 * whose numbers had no session before them until 1976.
 */
final class CouncilNumbers {
    /** More than the Council has ever adopted in a year. */
    private static final int MOST_A_YEAR = 100;

    private static final NavigableMap<Integer, Integer> REACHED = read();

    private CouncilNumbers() {}

    private static NavigableMap<Integer, Integer> read() {
        NavigableMap<Integer, Integer> reached = new TreeMap<>();
        for (String line : WordLists.lines("council_numbers.tsv")) {
            String[] cells = line.split("\t", -1);
            reached.put(Integer.valueOf(cells[0]), Integer.valueOf(cells[1]));
        }
        return reached;
    }

    /** Whether a number cannot be the Council's on a day; of years between two of the table, the later one's is asked. */
    static boolean beyond(int number, LocalDate day) {
        Map.Entry<Integer, Integer> then = REACHED.ceilingEntry(day.getYear());
        return number > (then == null ? later(day.getYear()) : then.getValue());
    }

    private static int later(int year) {
        Map.Entry<Integer, Integer> last = REACHED.lastEntry();
        return last.getValue() + MOST_A_YEAR * (year - last.getKey());
    }
}
