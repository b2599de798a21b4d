package org.entente.source.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.testkit.SharedFiles;
import org.entente.tie.Tie;
import org.junit.jupiter.api.Test;

/**
 * The table against Archigos 4.1, to the end of 2015. Each difference is decided in {@code archigos-differences.tsv} (test
 * resources): a beginning or an end more than a week away, a leader whom only one of the two has. A new one fails, and so
 * does one that is no longer there.
 */
class ArchigosTest {
    private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2015, 12, 31);

    /** Their codes where they differ: Germany and Serbia. */
    private static final Map<Integer, Integer> CODES = Map.of(260, 255, 340, 345);

    @Test
    void everyDifferenceIsDecided() throws IOException {
        Map<Integer, List<Tenure>> theirs = theirs();
        Set<String> found = new TreeSet<>();
        ours().forEach((ccode, tenures) -> {
            List<Tenure> left = new ArrayList<>(theirs.getOrDefault(ccode, List.of()));
            tenures.forEach(tenure -> found.addAll(differences(ccode, tenure, left)));
            left.forEach(tenure -> found.add(ccode + " theirs " + tenure.from().earliest()));
        });
        assertThat(found)
                .as("differences from Archigos; decide a new one in archigos-differences.tsv")
                .isEqualTo(decided());
    }

    private static List<String> differences(int ccode, Tenure ours, List<Tenure> left) {
        Tenure theirs = left.stream().filter(ours::samePersonAs).findFirst().orElse(null);
        if (theirs == null) {
            return List.of(ccode + " ours " + ours.from().earliest());
        }
        left.remove(theirs);
        List<String> differences = new ArrayList<>();
        if (ours.from().daysTo(theirs.from().earliest()) > 7) {
            differences.add(ccode + " begin " + ours.from().earliest());
        }
        boolean afterTheirList =
                theirs.to().equals(Reach.of(LAST)) && ours.to().latest().isAfter(LAST);
        if (!afterTheirList && ours.to().daysTo(theirs.to().earliest()) > 7) {
            differences.add(ccode + " end " + ours.to().earliest());
        }
        return differences;
    }

    private static Map<Integer, List<Tenure>> ours() {
        Map<Integer, List<Tenure>> tenures = new TreeMap<>();
        for (Tie row : LeaderTable.read().rows()) {
            tenures.computeIfAbsent(row.a(), ccode -> new ArrayList<>())
                    .add(new Tenure(row.name(), Reach.from(row), Reach.to(row)));
        }
        tenures.replaceAll((ccode, rows) -> inTheirYears(rows));
        return tenures;
    }

    private static Map<Integer, List<Tenure>> theirs() throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(SharedFiles.require("data/archigos_4.1_full.csv"))) {
            Map<Integer, List<Tenure>> tenures = reader.stream()
                    .collect(Collectors.groupingBy(
                            row -> ofTheirCode(Integer.parseInt(row.getField("ccode"))),
                            Collectors.mapping(ArchigosTest::tenure, Collectors.toList())));
            tenures.replaceAll((ccode, rows) -> inTheirYears(rows));
            return tenures;
        }
    }

    private static int ofTheirCode(int code) {
        return CODES.getOrDefault(code, code);
    }

    private static Tenure tenure(NamedCsvRecord row) {
        return new Tenure(
                row.getField("leader"),
                Reach.of(LocalDate.parse(row.getField("startdate"))),
                Reach.of(LocalDate.parse(row.getField("enddate"))));
    }

    private static List<Tenure> inTheirYears(List<Tenure> tenures) {
        List<Tenure> inOrder = tenures.stream()
                .sorted(Comparator.comparing(tenure -> tenure.from().earliest()))
                .toList();
        return Tenure.joined(inOrder).stream()
                .filter(tenure -> tenure.touches(FIRST, LAST))
                .toList();
    }

    private static Set<String> decided() throws IOException {
        Set<String> decided = new TreeSet<>();
        try (InputStream bytes =
                Objects.requireNonNull(ArchigosTest.class.getResourceAsStream("archigos-differences.tsv"))) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
                String[] fields = line.split("\t", -1);
                assertThat(fields[4]).as("decision on %s", line).startsWith("ours: ");
                decided.add(fields[0] + " " + fields[1] + " " + fields[2]);
            });
        }
        return decided;
    }
}
