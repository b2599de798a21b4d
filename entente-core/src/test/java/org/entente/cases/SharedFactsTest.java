package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.event.DatedEvent;
import org.entente.testkit.SharedFiles;
import org.junit.jupiter.api.Test;

/** Holds the project's tables against the facts files they were compiled from. */
class SharedFactsTest {
    @Test
    void everyListedTextIsTheSharedFilesRow() throws IOException {
        List<String> differences = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Map<String, String> row : rows(SharedFiles.require("facts/territorial_cases.csv"))) {
            Case entry = CaseRegistry.builtIn().get(Csv.value(row, "case_id"));
            String symbol = Csv.value(row, "symbol").replace(" (amendment)", "");
            VoteKind kind = VoteKind.ofWord(Csv.value(row, "vote_kind"));
            CaseText text = entry.texts().stream()
                    .filter(t -> t.symbol().equals(symbol) && t.kind() == kind)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(entry.id() + " lacks " + symbol + " " + kind));
            seen.add(entry.id() + " " + symbol + " " + kind);
            compare(row, entry, text, differences);
        }
        assertThat(seen).as("rows of the shared file").hasSize(408);
        assertThat(listed()).as("texts listed, not added by rule").isEqualTo(seen);
        assertThat(differences)
                .as("all differences: a count from a press release, and Voeten ids that the crosswalk gives otherwise")
                .containsExactlyInAnyOrder(
                        "AZE_NK_OSCE A/RES/51/57 tally 43–1–103 for none",
                        "UCM A/RES/53/141 ids [undl:285320, voeten:6048] for [undl:285320, voeten:4160]",
                        "UCM A/RES/66/156 ids [undl:724245, voeten:5131] for [undl:724245, voeten:5128]",
                        "DECOL A/RES/63/110 ids [undl:644311, voeten:4870] for [undl:644311, voeten:4869]",
                        "DECOL A/RES/68/97 ids [undl:765030, voeten:5279] for [undl:765030, voeten:5278]");
    }

    private static void compare(Map<String, String> row, Case entry, CaseText text, List<String> differences) {
        String name = entry.id() + " " + text.symbol();
        assertThat(entry.dimension().word()).as(name).isIn(Csv.value(row, "dimension"), otherDimension(text));
        assertThat(text.direction()).as(name).isEqualTo(Integer.parseInt(Csv.value(row, "direction")));
        if (!text.ids().equals(ids(row))) {
            differences.add(name + " ids " + text.ids() + " for " + ids(row));
        }
        String official = Csv.value(row, "official_yes");
        String expected = official.isEmpty()
                ? "none"
                : official + "–" + Csv.value(row, "official_no") + "–" + Csv.value(row, "official_abstain");
        Tally tally = text.official();
        String actual = tally == null ? "none" : tally.words();
        if (!actual.equals(expected)) {
            differences.add(name + " tally " + actual + " for " + expected);
        }
    }

    /** The shared file gives one text of a case another dimension; a case has one here. */
    private static String otherDimension(CaseText text) {
        return text.symbol().equals("A/RES/ES-10/19") ? "self_determination" : "";
    }

    private static List<String> ids(Map<String, String> row) {
        List<String> ids = new ArrayList<>();
        if (!Csv.value(row, "undl_id").isEmpty()) {
            ids.add("undl:" + Csv.value(row, "undl_id"));
        }
        if (!Csv.value(row, "rcid").isEmpty()) {
            ids.add("voeten:" + Csv.value(row, "rcid"));
        }
        return ids;
    }

    private static Set<String> listed() {
        Set<String> listed = new TreeSet<>();
        for (Case entry : CaseRegistry.builtIn().list()) {
            entry.texts().stream()
                    .filter(t -> !t.added())
                    .forEach(t -> listed.add(entry.id() + " " + t.symbol() + " " + t.kind()));
        }
        return listed;
    }

    @Test
    void theDatedRecordHasEveryRowInItsOwnWords() throws IOException {
        List<DatedEvent> events =
                new ArrayList<>(DatedRecord.builtIn().of(345, 373).orElseThrow().events());
        for (Map<String, String> row : rows(SharedFiles.require("facts/aze_srb_timeline.csv"))) {
            DatedEvent event = events.stream()
                    .filter(e ->
                            e.date().text().equals(Csv.value(row, "date")) && typed(e).equals(Csv.value(row, "type")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(row.toString()));
            events.remove(event);
            assertThat(Csv.value(row, "confidence"))
                    .startsWith(event.confidence().word());
            assertThat(event.wording()).isNotEqualTo(Csv.value(row, "description"));
        }
        assertThat(events).as("entries the shared file does not have").isEmpty();
    }

    /** The shared file's word for an entry. */
    private static String typed(DatedEvent event) {
        return switch (event.type()) {
            case RELATIONS -> "diplomatic_relations";
            case MISSION -> "embassy";
            case STATEMENT -> "position";
            case SETTLEMENT -> "repair";
            case VISIT -> event.facts().level().equals("head") ? "visit_president" : "visit_minister";
            case OTHER -> event.facts().level();
            default -> event.type().word();
        };
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = Csv.fields(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = Csv.fields(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                row.put(header.get(i), fields.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
