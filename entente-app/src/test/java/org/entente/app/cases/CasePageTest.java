package org.entente.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.entente.app.json.JsonWriter;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Terminal;
import org.entente.cases.CaseRegistry;
import org.entente.cases.CaseReport;
import org.entente.construct.cases.CaseCourse;
import org.entente.record.BuiltInRecord;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** Pages of cases on the built-in record. */
class CasePageTest {
    private static final VoteRecord RECORD = BuiltInRecord.load();
    private static final CaseRegistry REGISTRY = CaseRegistry.builtIn();

    private static String page(String id, int width) {
        CaseReport report = CaseReport.of(REGISTRY.get(id), RECORD);
        return print(width, terminal -> new CasePage(report, RECORD, followUp(report)).print(terminal));
    }

    private static CaseFollowUp followUp(CaseReport report) {
        return new CaseFollowUp(CaseCourse.of(report.resolved(), RECORD, 2025), List.of());
    }

    @Test
    void saysWhatFollowedTheFirstText() {
        assertThat(page("GEO_IDP", 100))
                .contains("Follow-up")
                .contains("The support of the 190 third states seated on all 18 texts rose: +0.023 a year")
                .contains("29 October 2025");
        assertThat(page("AZE_NK", 100)).contains("Under 5 texts in 5 years").contains("2009–2024");
        assertThat(page("CTX_SREBRENICA", 100)).doesNotContain("Follow-up");
    }

    private static String print(int width, Consumer<Terminal> page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        page.accept(new Terminal(new PrintStream(bytes, true, StandardCharsets.UTF_8), width, false));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void namesBothPartiesAndTheOfficialCount() {
        assertThat(page("AZE_NK", 100))
                .contains("supported: Azerbaijan")
                .contains("opposing: Armenia")
                .containsPattern("2008-03-14 +A/RES/62/243 +39–7–100 +46")
                .containsPattern("✕ opposed +AGO ARM FRA IND RUS USA VUT")
                .containsPattern("Türkiye +● 1 +\\+1\\.00")
                .contains("entente rollcalls --case AZE_NK");
    }

    @Test
    void listsVotesThatAreNotInTheRecord() {
        assertThat(page("UKR_RUS", 100)).containsPattern("A/RES/80/223 +votes not in the record");
        assertThat(page("SRB_KOS", 100)).containsPattern("A/RES/64/298 +no recorded vote");
    }

    @Test
    void setsAmendmentsAndMotionsApart() {
        assertThat(page("AZE_NK_OSCE", 100))
                .contains("Amendments and motions, apart and in no score")
                .doesNotContain("Support on the whole texts")
                .containsPattern("1997-11-25 +A/RES/52/22 +1–29–81 +73 +no-action motion +opposes")
                .containsPattern("✕ opposed +ARM\\b");
    }

    @Test
    void saysWhereTheSeatVotedAgainstItsOwnSide() {
        assertThat(page("AFG_SUN", 100)).contains("On 9 of 9 texts the seat of Afghanistan voted against its own side");
    }

    @Test
    void marksWhatTheRuleAddedAndNamesWhatTheListLeavesOut() {
        assertThat(page("CUB_EMBARGO", 100))
                .containsPattern("A/RES/80/4 \\+ +165–7–12")
                .contains("A/RES/73/8");
    }

    @Test
    void contextHasNoSupport() {
        assertThat(page("CTX_SREBRENICA", 100)).contains("84–19–68").doesNotContain("Support");
    }

    @Test
    void fitsSixtyColumns() {
        for (var entry : REGISTRY.list()) {
            assertThat(page(entry.id(), 60).lines()).as(entry.id()).allMatch(line -> Columns.width(line) <= 60);
        }
    }

    @Test
    void theListFitsAndGivesTheRule() {
        List<CaseReport> reports = CaseReport.all(REGISTRY, RECORD, r -> true);
        for (int width : List.of(60, 100)) {
            String list = print(width, terminal -> new CaseListPage(reports, RECORD).print(terminal));
            assertThat(list.lines()).allMatch(line -> Columns.width(line) <= width);
            assertThat(list).contains("disputes without").contains("territorial integrity");
            REGISTRY.list().forEach(entry -> assertThat(list).contains(entry.id() + " "));
        }
    }

    @Test
    void jsonOfEveryCaseCanBeWritten() {
        for (CaseReport report : CaseReport.all(REGISTRY, RECORD, r -> true)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            JsonWriter.write(new CaseJson(RECORD).full(report, followUp(report)), bytes);
            assertThat(bytes.size()).isPositive();
        }
    }

    @Test
    void jsonHoldsEveryStateOnce() throws IOException {
        CaseReport report = CaseReport.of(REGISTRY.get("AZE_NK"), RECORD);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonWriter.write(new CaseJson(RECORD).full(report, followUp(report)), bytes);
        JsonNode json = new ObjectMapper().readTree(bytes.toByteArray());
        assertThat(json.at("/texts/0/tally/yes").asInt()).isEqualTo(39);
        assertThat(json.at("/texts/0/rollcall").asText()).isEqualTo("voeten:4828");
        assertThat(json.at("/support/states")).hasSize(192);
        assertThat(json.at("/support/poles/1/withheld").asInt()).isEqualTo(1);
        assertThat(json.at("/supported/states/0/iso3").asText()).isEqualTo("AZE");
        assertThat(json.at("/apart").isNull()).isTrue();
    }
}
