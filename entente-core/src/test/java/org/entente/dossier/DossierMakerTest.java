package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.measure.FigureOptions;
import org.entente.measure.Slice;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.stat.AbsencePolicy;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class DossierMakerTest {
    private static final VoteRecord RECORD = BuiltInRecord.load();
    private static final StateRegistry STATES = StateRegistry.builtIn();
    private static final DossierLayers LAYERS = new DossierLayers(
            RECORD, List.of(), List.of(), STATES, CaseRegistry.builtIn(), DatedRecord.builtIn(), TieRecord.builtIn());

    private static Dossier dossier(int a, int b, Slice slice) {
        DossierQuestion question = new DossierQuestion(
                STATES.get(a), STATES.get(b), slice.settled(true), !slice.allTime(), List.of(), "entente dossier A B");
        return DossierMaker.make(question, LAYERS, FigureOptions.of(AbsencePolicy.EXCLUDE), Kept.STORE, label -> {});
    }

    @Test
    void azerbaijanAndSerbiaInTheSpanIndependentlyComputed() {
        Slice slice = Slice.everything().withYears(2013, 2019).withTexts(Slice.Texts.ALL_VOTES);
        Dossier dossier = dossier(373, 345, slice);
        assertThat(dossier.finding().text())
                .isEqualTo("Azerbaijan and Serbia voted alike on 66\u00a0% of 600 joint votes in 2013–2019; "
                        + "58\u00a0% of pairs did so more often.");
        String html = HtmlDossier.write(dossier);
        everyLinkHasItsAnchor(html);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(2_000_000);
        assertThat(html).doesNotContain("NaN", "<script", "null");
        assertThat(MarkdownDossier.write(dossier)).contains("## 1. How close").doesNotContain("NaN", "null");
    }

    @Test
    void everyJointVoteOfTheTableIsARowOfTheRegister() {
        Dossier dossier = dossier(2, 365, Slice.everything().withYears(1985, 1986));
        Set<Integer> register = new HashSet<>(dossier.register());
        for (Section section : dossier.sections()) {
            for (Table table : section.tables()) {
                for (RowSet rows : table.rowSets()) {
                    assertThat(register).as(rows.title()).containsAll(rows.rollCalls());
                }
            }
        }
    }

    @Test
    void casesThatOpposeOneOfTheTwoAreTold() {
        Dossier dossier = dossier(2, 365, Slice.everything().withYears(2022, 2022));
        assertThat(dossier.summary().get(2).text())
                .contains(" to the vote in which one of the two is the opposing party");
        assertThat(MarkdownDossier.write(dossier)).contains("| Territorial integrity of Ukraine");
        // A case between the two is nobody's own with the other outside, and is listed all the same.
        assertThat(MarkdownDossier.write(dossier(371, 373, Slice.everything().withYears(2008, 2008))))
                .contains("| The situation in the occupied territories of Azerbaijan");
    }

    @Test
    void statesCarryTheNameOfThePeriodThatHeadsThePage() {
        Dossier dossier = dossier(345, 680, Slice.everything());
        assertThat(dossier.finding().text()).startsWith("Yugoslavia and Democratic Yemen voted alike");
    }

    @Test
    void textsThatAStatesOwnSeatOpposedAreNoSupportForIt() {
        Dossier dossier = dossier(2, 700, Slice.everything().withYears(1981, 1986));
        assertThat(dossier.summary().get(2).text()).startsWith("No text that backs either on a case of its own");
    }

    @Test
    void statesThatNeverVotedHaveADefinedAnswer() {
        Dossier dossier = dossier(347, 345, Slice.everything().withYears(2014, 2014)); // Kosovo
        assertThat(dossier.finding().text()).startsWith("No joint vote of");
        String html = HtmlDossier.write(dossier);
        everyLinkHasItsAnchor(html);
        assertThat(html).doesNotContain("NaN", "null");
    }

    @Test
    void absenceAsAChoiceCountsRollCallsAndLeavesAgreementWithoutAValue() {
        Slice slice = Slice.everything().withYears(2013, 2014).withAbsence(AbsencePolicy.OWN_CATEGORY);
        DossierQuestion question =
                new DossierQuestion(STATES.get(373), STATES.get(345), slice.settled(true), true, List.of(), "entente");
        Dossier dossier = DossierMaker.make(
                question, LAYERS, FigureOptions.of(AbsencePolicy.OWN_CATEGORY), Kept.STORE, label -> {});
        assertThat(dossier.finding().text())
                .startsWith("Azerbaijan and Serbia made the same choice, absence counted as one, on ")
                .doesNotContain("joint votes of");
        String html = HtmlDossier.write(dossier);
        everyLinkHasItsAnchor(html);
        assertThat(html).contains("no value").doesNotContain("cast no vote on the same roll call", "NaN", "null");
    }

    @Test
    void theFindingNamesWhatNarrowsTheSliceAndWhereAListEnds() {
        Slice slice = Slice.everything().withYears(2024, 2024).withImportant(true);
        assertThat(dossier(373, 345, slice).finding().text())
                .contains(
                        "in 2024 (on the US State Department’s list of important votes): the record holds no roll call of this slice. The list is on record "
                                + "for ");
    }

    @Test
    void aPeriodIsNamedByTheYearsOfItsJointVotes() {
        assertThat(dossier(315, 310, Slice.everything()).finding().text()).contains("in 1990–1992");
    }

    @Test
    void dissolvedAndNeverMeetingStatesHaveADefinedAnswer() {
        // Czechoslovakia and Slovakia never sat together.
        Dossier dossier = dossier(315, 317, Slice.everything());
        assertThat(dossier.finding().text()).startsWith("No joint vote of");
        String html = HtmlDossier.write(dossier);
        everyLinkHasItsAnchor(html);
        assertThat(html).doesNotContain("NaN");
    }

    @Test
    void randomPairsInRandomYearsNeverSayNaNOrOneVotes() {
        Random random = new Random(20251029);
        List<State> states = STATES.list().stream()
                .filter(state -> RECORD.column(state.ccode()) >= 0)
                .toList();
        Pattern oneMany = Pattern.compile("(?<![\\d,.])1 (votes|texts|pairs|years|roll calls|joint votes|cases)\\b");
        for (int k = 0; k < 12; k++) {
            State a = states.get(random.nextInt(states.size()));
            State b = states.get(random.nextInt(states.size()));
            if (a.equals(b)) {
                continue;
            }
            int year = 1946 + random.nextInt(79);
            Dossier dossier = dossier(a.ccode(), b.ccode(), Slice.everything().withYears(year, year));
            String text = MarkdownDossier.write(dossier);
            assertThat(text)
                    .as(dossier.nameA() + " " + dossier.nameB() + " " + year)
                    .doesNotContain("NaN", "null");
            assertThat(dossier.finding().text()).doesNotContainPattern(oneMany);
            everyLinkHasItsAnchor(HtmlDossier.write(dossier));
        }
    }

    private static void everyLinkHasItsAnchor(String html) {
        Set<String> ids = new HashSet<>();
        Matcher id = Pattern.compile(" id=\"?([^\" >]+)\"?[ >]").matcher(html);
        while (id.find()) {
            assertThat(ids.add(id.group(1)))
                    .as("id " + id.group(1) + " is unique")
                    .isTrue();
        }
        Matcher link = Pattern.compile("href=\"?#([^\" >]+)").matcher(html);
        while (link.find()) {
            assertThat(ids).contains(link.group(1));
        }
    }
}
