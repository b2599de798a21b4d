package org.entente.construct.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;
import static org.entente.construct.company.Settings.SERBIA;
import static org.entente.construct.company.Settings.STATES;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.measure.Slice;
import org.entente.stat.AbsencePolicy;
import org.entente.state.Membership;
import org.entente.state.Organisation;
import org.entente.state.State;
import org.junit.jupiter.api.Test;

/**
 * Serbia, Türkiye and Finland beside the European Union, 2018 to 2024. Expected: counted by a plain loop over the rows of
 * {@code entente export votes --record builtin --from 2018 --to 2024 --final-only}, Python 3, members of the Union by hand.
 */
class SelectiveIntegrationTest {
    private static final Slice SLICE = Slice.everything().withYears(2018, 2024);
    private static final Setting SETTING = Settings.of(SLICE, AbsencePolicy.EXCLUDE, SERBIA);

    private static Estimate match(State state, String indicator) {
        Reading reading = new SelectiveIntegration().ofState(SETTING, state);
        return reading.findings().stream()
                .filter(finding ->
                        finding.indicator().equals(indicator) && finding.about().equals("EU"))
                .map(Finding::estimate)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void matchIsTheShareOfSameVotesWhereTheBlocDoesNotSayYes() {
        Estimate serbia = match(SERBIA, BlocMatch.NON_YES);
        assertThat(serbia.n()).isEqualTo(230);
        assertThat(serbia.value()).isCloseTo(97 / 230.0, within(1e-12));
        assertThat(serbia.hasInterval()).isTrue();
        assertThat(match(SERBIA, BlocMatch.ALL).value()).isCloseTo(425 / 596.0, within(1e-12));
        assertThat(match(STATES.get(640), BlocMatch.NON_YES).value()).isCloseTo(147 / 247.0, within(1e-12));
    }

    @Test
    void aMemberIsLeftOutOfItsBloc() {
        Estimate hungary = match(STATES.get(310), BlocMatch.NON_YES);
        assertThat(hungary.n()).isEqualTo(251);
        assertThat(hungary.value()).isCloseTo(225 / 251.0, within(1e-12));
        assertThat(hungary.reference()).isEqualTo(27);
    }

    @Test
    void statesWithTheSameGradeAreTheReference() {
        assertThat(match(SERBIA, BlocMatch.NON_YES).reference()).isEqualTo((int) STATES.memberships("EU").stream()
                .filter(standing -> standing.counts()
                        && standing.span().contains(LocalDate.of(2024, 12, 24))
                        && (standing.grade().equals("candidate")
                                || standing.grade().equals("associate")))
                .map(Membership::ccode)
                .distinct()
                .filter(ccode -> ccode != 347)
                .count());
    }

    @Test
    void gradesAreReadFromTheTableOfTheDay() {
        Organisation union = STATES.organisations().get(0);
        assertThat(Grade.of(STATES, union, 345, LocalDate.of(2024, 1, 1)).value())
                .isCloseTo(2 / 3.0, within(1e-12));
        assertThat(Grade.of(STATES, union, 344, LocalDate.of(2024, 1, 1))).isEqualTo(Grade.MEMBER);
        assertThat(Grade.of(STATES, union, 200, LocalDate.of(2020, 2, 1))).isEqualTo(Grade.NONE);
        assertThat(Grade.of(STATES, union, 373, LocalDate.of(2024, 1, 1)).value())
                .isCloseTo(1 / 3.0, within(1e-12));
        assertThat(Grade.SUSPENDED.value()).isNaN();
    }

    @Test
    void everyGradeOfTheTableHasAPlaceOnTheScale() {
        for (Organisation body : STATES.organisations()) {
            for (Membership standing : STATES.memberships(body.id())) {
                assertThatCode(() -> Grade.valueOf(standing.grade().toUpperCase(Locale.ROOT)))
                        .as(standing.grade())
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void aStateWithoutABlocHasItsGradesAlone() {
        Reading reading = new SelectiveIntegration().ofState(SETTING, STATES.get(70));
        assertThat(reading.find(BlocMatch.NON_YES)).isEmpty();
        assertThat(reading.find("grade")).isPresent();
        assertThat(reading.remarks()).singleElement().asString().contains("no standing in an organisation marked");
    }
}
