package org.entente.claim.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Claim;
import org.entente.claim.Draft;
import org.entente.claim.Proposition;
import org.entente.claim.RulesVersion;
import org.entente.source.InputRefused;
import org.entente.state.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {
    private static final RulesVersion RULES = new RulesVersion(2, "0".repeat(64));
    private static final Set<String> TYPES = Set.of("voting_together", "membership");
    private static final String HEADER = "change\tto\ttype\twords\tsentence\n";
    private static final String SENTENCE = "Serbia and Azerbaijan voted alike on most texts of the General Assembly.";
    private static final String KEY = "\tvoting_together\t" + SENTENCE.replace(".", "") + "\t" + SENTENCE + "\n";

    @TempDir
    private Path folder;

    private final Draft draft = Drafts.all();

    private Corrections read(String text) throws InputRefused, IOException {
        Path file = folder.resolve("text.corrections.tsv");
        Files.writeString(file, text);
        return CorrectionFile.read(file, TYPES, Drafts.DATE);
    }

    private Proposition first(String lines) throws Exception {
        return read(HEADER + lines).apply(draft, RULES).lines().get(0).said();
    }

    @Test
    void changesEachPartOfAClaim() throws Exception {
        assertThat(first("who\tSRB, Hungary" + KEY).roles().who())
                .extracting(State::ccode)
                .containsExactly(345, 310);
        assertThat(first("whom\tAZE" + KEY).roles().whom()).hasSize(1);
        assertThat(first("who\tnone" + KEY).roles().who()).isEmpty();
        assertThat(first("type\tmembership" + KEY).type()).isEqualTo("membership");
        assertThat(first("polarity\t-" + KEY).affirmed()).isFalse();
        assertThat(first("on\tcase:AZE_NK" + KEY).roles().on().get(0).id()).isEqualTo("AZE_NK");
        assertThat(first("window\t2013..2019" + KEY).window().to()).contains(LocalDate.of(2019, 12, 31));
        assertThat(first("window\t2008.." + KEY).window().to()).isEmpty();
        assertThat(first("window\t2008" + KEY).window().from()).contains(LocalDate.of(2008, 1, 1));
    }

    @Test
    void saysWhichLineChangedWhatAndWhatStoodThere() throws Exception {
        Corrected corrected =
                read(HEADER + "who\tHUN" + KEY + "polarity\t-" + KEY).apply(draft, RULES);
        Claim.Edit edit = corrected.lines().get(0).edited().orElseThrow();
        assertThat(edit).isEqualTo(new Claim.Edit("text.corrections.tsv", 2, "who SRB,AZE; polarity +"));
        assertThat(corrected.lines().get(1).edited()).isEmpty();
    }

    @Test
    void aDroppedClaimIsDroppedWhateverElseIsChanged() throws Exception {
        Corrected.Line line = read(HEADER + "who\tHUN" + KEY + "drop\t" + KEY)
                .apply(draft, RULES)
                .lines()
                .get(0);
        assertThat(line.dropped()).isTrue();
        assertThat(line.edited().orElseThrow().was()).isEqualTo("dropped");
        assertThat(line.said()).isEqualTo(draft.propositions().get(0));
    }

    @Test
    void findsAClaimInATextThatChangedALittleAndTellsTheOneThatIsGone() throws Exception {
        String changed = "who\tHUN\tvoting_together\tSerbia and Azerbaijan have voted alike on most texts\t"
                + "Serbia and Azerbaijan have voted alike on most texts of the Assembly.\n";
        assertThat(first(changed).roles().who()).hasSize(1);
        Corrected gone = read(HEADER + "drop\t\t\tNobody said this\tNobody ever said this.\n")
                .apply(draft, RULES);
        assertThat(gone.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo("correction_unmatched");
            assertThat(notice.line()).isEqualTo(2);
        });
        assertThat(gone.lines()).extracting(Corrected.Line::edited).containsOnly(Optional.empty());
    }

    @Test
    void tellsThatItWasWrittenUnderOtherRules() throws Exception {
        assertThat(read("# rules 1\n" + HEADER).apply(draft, RULES).notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.code()).isEqualTo("rules_differ"));
        assertThat(read("# rules 2\n" + HEADER).apply(draft, RULES).notices()).isEmpty();
        assertThat(read("").apply(draft, RULES).notices()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "rename;x;is no change",
                "who;Atlantis;no single state",
                "who;AZE,;names nobody",
                "type;friendship;no type of claim",
                "polarity;yes;no polarity",
                "object;votes;no object",
                "window;2019..2013;no window",
                "window;2019-02-30;no window",
                "on;river:Danube;no kind of thing",
                "drop;AZE;dropped to nothing"
            })
    void refusesWhatCannotBeUnderstoodWithItsLineAndARemedy(String change, String to, String reason) {
        InputRefused refused =
                catchThrowableOfType(InputRefused.class, () -> read("# rules 2\n" + HEADER + change + "\t" + to + KEY));
        assertThat(refused.because().get(0).message()).contains(reason);
        assertThat(refused.because().get(0).line()).isEqualTo(3);
        assertThat(refused.remedy()).isNotBlank();
    }

    @Test
    void refusesAFileWithoutItsColumns() {
        InputRefused refused = catchThrowableOfType(InputRefused.class, () -> read("change;to;words\ndrop;;x\n"));
        assertThat(refused.remedy()).contains("--corrections-template");
    }

    @Test
    void namesNoClaimWhereTwoFitAlike() throws Exception {
        String either = "drop\t\t\tHungary joined in\tHungary joined in.\n";
        List<Corrected.Line> lines = read(HEADER + either).apply(draft, RULES).lines();
        assertThat(lines).noneMatch(Corrected.Line::dropped);
    }
}
