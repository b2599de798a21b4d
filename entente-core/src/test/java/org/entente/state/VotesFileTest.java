package org.entente.state;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every cell of the CC0 record against the seats: the registry decides, and the cells it overrides are listed. The day
 * of a roll call is the library's where it is linked; elsewhere Voeten's, moved to the first day on which all that cast
 * a vote were seated, since his days are approximate through session 57.
 */
class VotesFileTest {
    private static final int CAST = 3;
    private final StateRegistry registry = StateRegistry.builtIn();

    private record Cell(int ccode, int vote) {}

    @Test
    void membershipIsTheRegistrys() throws IOException {
        Map<String, LocalDate> library = dates("data/unga_rcid_undl_crosswalk.csv", "undl_date");
        Map<String, LocalDate> voeten = dates("data/unga_rollcalls.csv.gz", "date");
        Map<String, String> sessions = column("data/unga_rollcalls.csv.gz", "session");
        Map<String, Integer> counts = new TreeMap<>();
        cells().forEach((rcid, cells) -> {
            LocalDate theirs = voeten.getOrDefault(rcid, LocalDate.MIN);
            LocalDate linked = library.get(rcid);
            LocalDate day = linked == null ? registry.firstDayAllSeated(voters(cells), theirs) : linked;
            for (Cell cell : cells) {
                if (registry.unMember(cell.ccode, day) == (cell.vote == 9)) {
                    counts.merge(cell.ccode + " session " + sessions.get(rcid) + " " + theirs(cell), 1, Integer::sum);
                }
            }
        });
        Set<String> differences = new TreeSet<>();
        counts.forEach((cell, count) -> differences.add(cell + ": " + count));
        KnownDifferences.compare("unga_votes", differences);
    }

    private static String theirs(Cell cell) {
        if (cell.vote <= CAST) {
            return "cast by no member";
        }
        return cell.vote == 9 ? "no member, is one" : "absent, no member";
    }

    private static List<Integer> voters(List<Cell> cells) {
        List<Integer> voters = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.vote <= CAST) {
                voters.add(cell.ccode);
            }
        }
        return voters;
    }

    private static Map<String, List<Cell>> cells() throws IOException {
        Map<String, List<Cell>> cells = new HashMap<>();
        SharedCsv.lines("data/unga_votes.csv.gz", fields -> {
            if (!fields.get(0).equals("rcid")) {
                cells.computeIfAbsent(fields.get(0), rcid -> new ArrayList<>(200))
                        .add(new Cell(Integer.parseInt(fields.get(1)), Integer.parseInt(fields.get(3))));
            }
        });
        return cells;
    }

    private static Map<String, LocalDate> dates(String file, String title) throws IOException {
        Map<String, LocalDate> dates = new HashMap<>();
        column(file, title).forEach((rcid, text) -> dates.put(rcid, LocalDate.parse(text)));
        return dates;
    }

    private static Map<String, String> column(String file, String title) throws IOException {
        Map<String, String> values = new HashMap<>();
        for (SharedCsv.Row row : SharedCsv.rows(file)) {
            values.put(row.get("rcid"), row.get(title));
        }
        return values;
    }
}
