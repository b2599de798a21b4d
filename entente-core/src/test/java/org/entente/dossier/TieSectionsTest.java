package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.measure.Estimate;
import org.entente.measure.FigureOptions;
import org.entente.measure.Figures;
import org.entente.measure.Periods;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.state.StateRegistry;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class TieSectionsTest {
    private static final VoteRecord RECORD = BuiltInRecord.load();
    private static final StateRegistry STATES = StateRegistry.builtIn();
    private static final DossierLayers LAYERS = new DossierLayers(
            RECORD, List.of(), List.of(), STATES, CaseRegistry.builtIn(), DatedRecord.builtIn(), TieRecord.builtIn());

    private static Subject subject(int a, int b, Slice slice) {
        long[] mask = SliceMask.of(RECORD, slice);
        Figures figures =
                Figures.of(RECORD, mask, FigureOptions.of(slice.absence()), List.of(), Kept.STORE, label -> {});
        DossierQuestion question = new DossierQuestion(
                STATES.get(a), STATES.get(b), slice, !slice.allTime(), List.of(), "entente dossier A B");
        return new Subject(
                question,
                LAYERS,
                LAYERS.evidence(Kept.STORE, label -> {}),
                figures,
                Periods.of(question.asked(), RECORD, mask));
    }

    private static Estimate figure(Section section, String key) {
        return section.figures().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow()
                .estimate();
    }

    /** V-Dem v15 publishes .175 and .315 for 2024. */
    @Test
    void regimesOfAzerbaijanAndSerbia() {
        Section regimes =
                new RegimesSection().write(subject(373, 345, Slice.everything().withYears(2020, 2024)));
        assertThat(figure(regimes, "polyarchy_a").value()).isEqualTo(0.175, within(0.0005));
        assertThat(figure(regimes, "polyarchy_b").value()).isEqualTo(0.315, within(0.0005));
        assertThat(regimes.charts().get(0).finding()).startsWith("Serbia stands higher than Azerbaijan");
        assertThat(regimes.charts().get(0).source()).contains("CC BY-SA 4.0");
    }

    @Test
    void aSliceThatEndsEarlierSpeaksOfItsLastYear() {
        Section regimes =
                new RegimesSection().write(subject(373, 345, Slice.everything().withYears(2013, 2019)));
        assertThat(regimes.charts().get(0).finding()).endsWith("in 2019");
    }

    /** UCDP/PRIO has the two fighting over Kashmir in 1947 and 1948, in 1965, 1971 and often since. */
    @Test
    void indiaAndPakistanStoodOnOppositeSides() {
        Section conflict =
                new ConflictSection().write(subject(750, 770, Slice.everything().withYears(2020, 2024)));
        assertThat(figure(conflict, "opposed_years").value()).isGreaterThan(10);
        assertThat(conflict.charts().get(0).finding())
                .startsWith("India and Pakistan were on opposite sides of an armed conflict in ");
    }

    /** Baku and Belgrade lie about 2,440 km apart on any map. */
    @Test
    void distanceNamesTheCapitals() {
        Section distance =
                new DistanceSection().write(subject(373, 345, Slice.everything().withYears(2020, 2024)));
        assertThat(figure(distance, "capital_distance").value()).isEqualTo(2440, within(20.0));
        assertThat(distance.charts().get(0).finding()).startsWith("Baku and Belgrade lie 2,4");
    }

    @Test
    void withoutImportsTradeSaysWhatWouldFillIt() {
        Section resources = new ResourcesSection()
                .write(subject(373, 345, Slice.everything().withYears(2020, 2024)));
        assertThat(resources.status()).isEqualTo(Section.Status.NO_DATA);
        assertThat(resources.needs()).contains("entente import sipri-arms ");
    }

    @Test
    void aStateThatNoSourceCodesIsNoZero() {
        Section regimes =
                new RegimesSection().write(subject(947, 325, Slice.everything().withYears(2020, 2024))); // Tuvalu
        assertThat(figure(regimes, "polyarchy_a").defined()).isFalse();
        assertThat(regimes.charts().get(0).finding()).contains("covers Italy alone");
    }

    @Test
    void aPathOfRegimesBreaksWhereAYearIsMissing() {
        assertThat(RegimeClass.path(List.of(regime(1990, 0), regime(1991, 1), regime(1992, 1), regime(1994, 1))))
                .extracting(RegimeClass.Spell::words)
                .containsExactly("electoral autocracy 1994", "electoral autocracy 1991–1992", "closed autocracy 1990");
        assertThat(RegimeClass.word(Double.NaN)).isEqualTo("no data");
    }

    private static Tie regime(int year, int value) {
        return Tie.number(373, 0, PackedDate.year(year), PackedDate.year(year), "regime", "", value);
    }

    @Test
    void aWarSupportedMakesNoWarOfASmallConflictOfItsOwn() {
        ConflictYears years = ConflictYears.of(
                List.of(conflict(1999, "interstate_secondary", 2), conflict(1999, "intrastate_primary", 1)), false);
        assertThat(years.years().get(1999)).isEqualTo(new ConflictYears.Year(1, 2, 2));
        assertThat(years.words()).isEqualTo("1999, (1999*)");
        assertThat(years.wars()).isZero();
        assertThat(ConflictYears.of(List.of(), true).last()).isZero();
    }

    private static Tie conflict(int year, String kind, int intensity) {
        return Tie.number(345, 0, PackedDate.year(year), PackedDate.year(year), kind, "1", intensity);
    }
}
