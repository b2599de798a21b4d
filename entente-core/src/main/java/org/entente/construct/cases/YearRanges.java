package org.entente.construct.cases;

import java.util.ArrayList;
import java.util.List;

/** Years as a reader writes them: {@code 1994, 1996–1999}. */
public final class YearRanges {
    private YearRanges() {}

    /** Ascending years, runs of three and more as one; "none" for none. */
    public static String of(List<Integer> years) {
        List<String> parts = new ArrayList<>();
        int at = 0;
        while (at < years.size()) {
            int end = at;
            while (end + 1 < years.size() && years.get(end + 1) == years.get(end) + 1) {
                end++;
            }
            if (end - at >= 2) {
                parts.add(years.get(at) + "–" + years.get(end));
                at = end + 1;
            } else {
                parts.add(String.valueOf(years.get(at)));
                at++;
            }
        }
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }
}
