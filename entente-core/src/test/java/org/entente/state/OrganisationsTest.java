package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of organisations are whole, and say of a day what they hold. */
class OrganisationsTest {
    private static final int TURKIYE = 640;
    private static final int SAUDI_ARABIA = 670;
    private static final int SYRIA = 652;

    /** Founders that were members before any list of states begins with them; OPEC's and the OAU's own lists name them. */
    private static final List<String> EARLIER_THAN_THE_STATE =
            List.of("LAS 652 1945-03-22", "LAS 663 1945-03-22", "OPEC 690 1960-09-14", "AU 404 1973-11-19");

    private final StateRegistry registry = StateRegistry.builtIn();

    private List<Membership> all() {
        return registry.organisations().stream()
                .flatMap(organisation -> registry.memberships(organisation.id()).stream())
                .toList();
    }

    @Test
    void everyRowHasAListAndEveryListRows() {
        assertThat(registry.organisations())
                .hasSize(31)
                .allSatisfy(organisation -> assertThat(registry.memberships(organisation.id()))
                        .as(organisation.id())
                        .isNotEmpty());
        assertThat(all()).hasSameSizeAs(RelationTables.memberships());
    }

    @Test
    void blocsAreThoseBoundToActTogether() {
        assertThat(registry.organisations().stream().filter(Organisation::bloc).map(Organisation::id))
                .containsExactlyInAnyOrder("EU", "NATO", "CSTO", "EAEU", "WARSAW", "GCC", "AUKUS");
    }

    @Test
    void gradesAreOfTheKnownWords() {
        assertThat(all())
                .extracting(Membership::grade)
                .containsOnly("member", "suspended", "candidate", "associate", "partner", "observer");
    }

    @Test
    void aStateHasOneStandingADay() {
        for (Organisation organisation : registry.organisations()) {
            List<Membership> rows = registry.memberships(organisation.id());
            for (Membership one : rows) {
                assertThat(rows)
                        .as(one.toString())
                        .filteredOn(other ->
                                other.ccode() == one.ccode() && other.span().overlaps(one.span()))
                        .containsExactly(one);
            }
        }
    }

    @Test
    void everyStateWasThere() {
        List<String> missing = all().stream()
                .filter(row -> !existed(row.ccode(), Objects.requireNonNull(DateText.days(row.from())))
                        || (!row.to().isEmpty()
                                && !existed(row.ccode(), Objects.requireNonNull(DateText.days(row.to())))))
                .map(row -> row.organisation() + " " + row.ccode() + " " + row.from())
                .toList();
        assertThat(missing).containsExactlyInAnyOrderElementsOf(EARLIER_THAN_THE_STATE);
    }

    /** In any list of states, or seated in the Assembly, at some time of these days. */
    private boolean existed(int ccode, Span days) {
        State state = registry.get(ccode);
        Stream<Span> spans = Stream.concat(state.periods().stream().map(SystemPeriod::span), state.seats().stream());
        return spans.anyMatch(span -> span.overlaps(days));
    }

    /** A code of Germany or Yemen that ended carries no membership on, and the next one takes up all of them. */
    @ParameterizedTest
    @CsvSource({"260, 255", "678, 679"})
    void membershipsFollowTheCodeThatCarriesTheVotes(int before, int after) {
        LocalDate last = LocalDate.of(1991, 9, 16);
        assertThat(registry.memberships(before))
                .allSatisfy(row -> assertThat(row.span().to()).isBeforeOrEqualTo(last));
        assertThat(registry.memberships(after).stream()
                        .filter(row -> row.span().from().equals(last.plusDays(1)))
                        .map(Membership::organisation))
                .isNotEmpty()
                .containsExactlyElementsOf(registry.memberships(before).stream()
                        .filter(row -> row.span().to().equals(last))
                        .map(Membership::organisation)
                        .toList());
    }

    @Test
    void listsWithoutDatesStandForTheirYear() {
        List<Organisation> undated = registry.organisations().stream()
                .filter(organisation -> !organisation.dated())
                .toList();
        assertThat(undated).extracting(Organisation::id).containsExactly("NAM", "G77", "COMMONWEALTH", "FRANCOPHONIE");
        for (Organisation organisation : undated) {
            assertThat(organisation.completeFrom()).isEqualTo(organisation.completeTo());
            assertThat(registry.memberships(organisation.id()))
                    .allSatisfy(row -> assertThat(row.from()).isEqualTo(String.valueOf(organisation.completeTo())));
        }
    }

    @Test
    void aYearCountsFromItsFirstDayAndToItsLast() {
        Membership row = Membership.of(new String[] {"NATO", "338", "partner", "1995", "1996-10", "a list", "medium"});
        assertThat(row.span()).isEqualTo(new Span(LocalDate.of(1995, 1, 1), LocalDate.of(1996, 10, 31)));
        assertThat(row.display()).isEqualTo("1995 to 1996-10");
        assertThat(Membership.of(new String[] {"EU", "2", "member", "2004-02-29", "", "a list", "high"})
                        .display())
                .isEqualTo("2004 to today");
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Membership.of(new String[] {"EU", "2", "member", "2004-13", "", "a list", "high"}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2004-13");
        assertThatThrownBy(() -> Membership.of(new String[] {"EU", "2", "member", "2004", "2003", "a list", "high"}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neitherDoubtfulNorSuspendedMembersAreFull() {
        assertThat(registry.memberships("BRICS")).anySatisfy(row -> {
            assertThat(row.ccode()).isEqualTo(SAUDI_ARABIA);
            assertThat(row.counts()).isFalse();
        });
        assertThat(registry.members("BRICS", LocalDate.of(2025, 1, 1))).doesNotContain(SAUDI_ARABIA);
        assertThat(registry.members("LAS", LocalDate.of(2015, 1, 1))).doesNotContain(SYRIA);
        assertThat(registry.members("EU", LocalDate.of(2015, 1, 1))).doesNotContain(TURKIYE);
    }

    @Test
    void whatIsNotListedHasNoMembers() {
        assertThat(registry.members("LEAGUE OF NATIONS", LocalDate.of(1930, 1, 1)))
                .isEmpty();
        assertThat(registry.memberships("")).isEmpty();
        assertThat(registry.memberships(-1)).isEmpty();
    }

    @Test
    void aListKnowsItsYears() {
        Organisation union = registry.organisations().get(0);
        assertThat(union.id()).isEqualTo("EU");
        assertThat(union.cowNames()).containsExactly("EEC", "EU");
        assertThat(union.completeIn(1957)).isFalse();
        assertThat(union.completeIn(1958)).isTrue();
        assertThat(union.completeIn(2100)).isFalse();
    }

    /** Two states of the first page, by the organisations' own lists. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            373 | EU partner 2009-05-07, NATO partner 1994-05-04, CSTO member 1994-04-20 to 1999-04-19, CIS member 1993-09-24, SCO partner 2015-07-10, OIC member 1992, OTS member 2009-10-03, GUAM member 1997-10-10, COE member 2001-01-25, OSCE member 1992-01-30, NAM member 2024, G77 member 2024
            345 | EU candidate 2012-03-01, NATO partner 2006-12-14, CSTO observer 2013-04-11, COE member 2003-04-03, OSCE member 1973-07-03 to 1992-07-07, OSCE suspended 1992-07-08 to 2000-11-09, OSCE member 2000-11-10, NAM observer 2024, FRANCOPHONIE associate 2024
            """)
    void standingsOfAState(int ccode, String expected) {
        String standings = String.join(
                ", ",
                registry.memberships(ccode).stream()
                        .map(row -> row.organisation() + " " + row.grade() + " " + row.from()
                                + (row.to().isEmpty() ? "" : " to " + row.to()))
                        .toList());
        assertThat(standings).isEqualTo(expected);
    }
}
