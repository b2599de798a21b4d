package org.entente.source.table;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.source.Excerpt;
import org.entente.source.FindingLog;

/** Codes and names of which the registry knows no state in the year of the row, each told once, the commonest first. */
final class UnmappedNames {
    private final Map<String, Seen> seen = new LinkedHashMap<>();

    /** Where a name was first met, how often, and in which years. */
    private static final class Seen {
        private final long line;
        private final Excerpt excerpt;
        private long count;
        private int first = Integer.MAX_VALUE;
        private int last = Integer.MIN_VALUE;

        Seen(long line, Excerpt excerpt) {
            this.line = line;
            this.excerpt = excerpt;
        }

        void again(int year) {
            count++;
            first = Math.min(first, year);
            last = Math.max(last, year);
        }

        String words(String name) {
            String years = first == last ? String.valueOf(first) : first + "–" + last;
            return String.format(
                    Locale.ROOT,
                    "no state is called “%s” then: %,d %s of %s",
                    name,
                    count,
                    count == 1 ? "row" : "rows",
                    years);
        }
    }

    void add(String name, int year, Row row, int field) {
        seen.computeIfAbsent(name, key -> new Seen(row.line(), row.excerpt(field)))
                .again(year);
    }

    void tell(FindingLog log, String file) {
        seen.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> -entry.getValue().count))
                .forEach(entry -> log.warning(
                        "unknown_state",
                        file,
                        entry.getValue().line,
                        entry.getValue().words(entry.getKey()),
                        entry.getValue().excerpt));
    }
}
