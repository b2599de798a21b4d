package org.entente.construct.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.cases.CaseRegistry;
import org.entente.cases.CaseText;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.Progress;
import org.entente.source.RegistryCodes;
import org.entente.source.SourceCatalogue;
import org.entente.source.SourceRollCall;
import org.entente.testkit.SharedFiles;
import org.junit.jupiter.api.Test;

class NormTableTest {
    private static String row(String undl, NormGroup group, List<Integer> about) {
        return undl + " " + group + " " + about;
    }

    /** Every title of the UN Digital Library's record, each put to the rule: the table is what it finds, and no more. */
    @Test
    void theTableIsWhatTheRuleFindsInAllTitles() throws InputRefused {
        Path file = SharedFiles.require("data/unga_votes_undl.csv.gz");
        ImportContext context = new ImportContext(RegistryCodes.builtIn(), Progress.NONE, Instant.EPOCH);
        Set<String> found = new TreeSet<>();
        for (SourceRollCall rollCall : SourceCatalogue.find("unga-undl")
                .orElseThrow()
                .read(List.of(file), context)
                .record()
                .rollCalls()) {
            String title = rollCall.title() == null ? "" : rollCall.title();
            Optional<NormTitles.Found> norm = NormTitles.of(title, rollCall.date());
            norm.ifPresent(of -> found.add(row(rollCall.nativeId(), of.group(), of.about())));
        }
        Set<String> listed = NormTable.list().stream()
                .map(text -> row(text.undl(), text.group(), text.about()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).hasSize(256).isEqualTo(found);
    }

    @Test
    void eachRowIsAWholeTextOfTheRecordUnderItsSymbol() {
        for (NormText text : NormTable.list()) {
            int rollCall = OnRecord.RECORD.find("undl:" + text.undl()).orElseThrow();
            assertThat(OnRecord.RECORD.rollCalls().get(rollCall).finalText())
                    .as(text.symbol())
                    .isTrue();
            assertThat(String.valueOf(OnRecord.RECORD.rollCalls().get(rollCall).symbol()))
                    .isEqualTo(text.symbol());
        }
    }

    @Test
    void onlyTextsOnSingleCountriesGoAgainstTheNormAndNameAState() {
        for (NormText text : NormTable.list()) {
            boolean country = text.group() == NormGroup.SCRUTINY;
            assertThat(text.direction()).as(text.symbol()).isEqualTo(country ? -1 : 1);
            assertThat(text.about().isEmpty()).as(text.symbol()).isNotEqualTo(country);
        }
    }

    /** Where the registry of cases lists the same text the two say the same of it; they part where the rules do. */
    @Test
    void agreesWithTheRegistryOfCases() {
        Map<String, NormText> byId =
                NormTable.list().stream().collect(Collectors.toMap(NormText::undl, Function.identity()));
        List<String> registryOnly = new ArrayList<>();
        for (String id : List.of("UCM", "CUB_EMBARGO", "NONINT")) {
            for (CaseText text : CaseRegistry.builtIn().get(id).texts()) {
                NormText norm = byId.get(text.ids().get(0).replace("undl:", ""));
                if (norm == null) {
                    registryOnly.add(text.symbol());
                } else {
                    assertThat(norm.direction()).as(text.symbol()).isEqualTo(text.direction());
                }
            }
        }
        assertThat(registryOnly)
                .as("texts without one of the titles")
                .containsExactly(
                        "A/RES/39/232",
                        "A/RES/51/22",
                        "A/RES/53/10",
                        "A/RES/55/6",
                        "A/RES/57/5",
                        "A/RES/34/100",
                        "A/RES/35/158");
    }
}
