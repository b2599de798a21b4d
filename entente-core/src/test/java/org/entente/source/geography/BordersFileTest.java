package org.entente.source.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;

/** Borders beside the Direct Contiguity of the Correlates of War and CEPII's GeoDist, where they lie beside the checkout. */
class BordersFileTest {
    private static final YearMonth FIRST = YearMonth.of(1946, 1);
    private static final YearMonth LAST = YearMonth.of(2016, 12);
    private final TieTable borders = Tables.borders();

    /** Months of a border, within those that both tables cover. */
    record Months(YearMonth from, YearMonth to) implements Comparable<Months> {
        static Months of(YearMonth from, YearMonth to) {
            return new Months(from.isBefore(FIRST) ? FIRST : from, to.isAfter(LAST) ? LAST : to);
        }

        /** Theirs may begin with the month in which a state begins. */
        boolean near(Months other) {
            return Math.abs(from.until(other.from, ChronoUnit.MONTHS)) <= 1
                    && Math.abs(to.until(other.to, ChronoUnit.MONTHS)) <= 1;
        }

        @Override
        public int compareTo(Months other) {
            return from.compareTo(other.from);
        }
    }

    @Test
    void everyDifferenceFromDirectContiguityIsDecided() throws IOException {
        Map<String, List<Months>> theirs = theirs();
        Map<String, List<Months>> ours = ours();
        assertThat(theirs).as("pairs with a land border since 1946").hasSizeGreaterThan(300);
        Set<String> differences = new TreeSet<>();
        theirs.forEach((pair, months) -> {
            List<Months> own = ours.getOrDefault(pair, List.of());
            if (own.isEmpty()) {
                differences.add("theirs " + pair);
            } else if (!near(own, months)) {
                differences.add("dates " + pair + ": theirs " + text(months) + ", ours " + text(own));
            }
        });
        ours.keySet().stream()
                .filter(pair -> !theirs.containsKey(pair))
                .forEach(pair -> differences.add("ours " + pair));
        Decided.compare("cow_contdir", differences);
    }

    private static boolean near(List<Months> some, List<Months> others) {
        boolean near = some.size() == others.size();
        for (int i = 0; near && i < some.size(); i++) {
            near = some.get(i).near(others.get(i));
        }
        return near;
    }

    private static String text(List<Months> list) {
        return String.join(
                " and ",
                list.stream()
                        .map(months -> months.from() + " to " + months.to())
                        .toList());
    }

    private Map<String, List<Months>> ours() {
        Map<String, List<Months>> ours = new TreeMap<>();
        for (Tie tie : borders.list()) {
            YearMonth from = tie.from() == PackedDate.OPEN ? FIRST : YearMonth.from(PackedDate.first(tie.from()));
            YearMonth to = tie.to() == PackedDate.OPEN ? LAST : YearMonth.from(PackedDate.first(tie.to()));
            add(ours, tie.a() + " " + tie.b(), Months.of(from, to));
        }
        return ours;
    }

    private static Map<String, List<Months>> theirs() throws IOException {
        Map<String, List<Months>> theirs = new TreeMap<>();
        for (SharedTable.Row row : SharedTable.rows("data/cow_contdir.csv", ',')) {
            YearMonth to = YearMonth.parse(row.get("enddate").substring(0, 7));
            boolean once = row.number("ccode1") < row.number("ccode2");
            if (once && row.get("conttype").equals("1") && !to.isBefore(FIRST)) {
                YearMonth from = YearMonth.parse(row.get("stdate").substring(0, 7));
                add(theirs, row.get("ccode1") + " " + row.get("ccode2"), Months.of(from, to));
            }
        }
        return theirs;
    }

    private static void add(Map<String, List<Months>> all, String pair, Months months) {
        List<Months> list = all.computeIfAbsent(pair, key -> new ArrayList<>());
        list.add(months);
        list.sort(null);
    }

    @Test
    void everyDifferenceFromGeoDistIsDecided() throws IOException {
        Set<String> differences = new TreeSet<>();
        for (GeoDistPairs.Pair pair : GeoDistPairs.list()) {
            boolean ours = borders.of(pair.a(), pair.b()).stream().anyMatch(tie -> tie.on(GeoDistPairs.DAY));
            if (ours != pair.is("contig")) {
                differences.add((ours ? "ours " : "theirs ") + pair.key());
            }
        }
        Decided.compare("geodist_contig", differences);
    }
}
