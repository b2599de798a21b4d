package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the record that ships with the product holds; needs nothing beside the checkout. */
class BuiltInRecordTest {
    private static final int SERBIA = 345;
    private static final int AZERBAIJAN = 373;
    private static final CompiledRecord COMPILED = BuiltInRecord.compiled();
    private static final VoteRecord RECORD = COMPILED.record();

    @Test
    void holdsEveryRollCallOfTheTwoSources() {
        assertThat(RECORD.size()).isEqualTo(6843);
        assertThat(RECORD.stateCount()).isEqualTo(200);
        assertThat(count("voeten:")).isEqualTo(6203);
        assertThat(count("undl:")).isEqualTo(640);
        assertThat(RECORD.rollCalls().stream().filter(r -> !r.aliases().isEmpty()))
                .hasSize(4899);
        assertThat(RECORD.end()).isEqualTo(LocalDate.of(2025, 10, 29));
        assertThat(RECORD.rollCalls().get(0).date()).isEqualTo(LocalDate.of(1946, 1, 1));
    }

    @Test
    void isSmall() throws IOException {
        try (InputStream in = BuiltInRecord.class.getResourceAsStream(BuiltInRecord.RESOURCE)) {
            assertThat(in.readAllBytes().length).isLessThan(600_000);
        }
    }

    @Test
    void takesEverySessionFromSeventyFiveOnFromTheLibrary() {
        assertThat(RECORD.rollCalls().stream().filter(r -> regular(r) >= 75)).allMatch(r -> r.id().startsWith("undl:"));
    }

    @Test
    void isOrderedByDateThenId() {
        assertThat(RECORD.rollCalls())
                .isSortedAccordingTo(
                        Comparator.comparing(RollCall::date).thenComparing(RollCall::id, RollCallIds.ORDER));
    }

    /** Official tallies, as the voting records of the library state them. */
    @ParameterizedTest
    @CsvSource({
        "A/RES/62/243, 39, 7, 100",
        "A/RES/63/3, 77, 6, 74",
        "A/RES/68/262, 100, 11, 58",
        "A/RES/ES-11/1, 141, 5, 35",
        "A/RES/ES-11/4, 143, 5, 35",
        "A/RES/ES-10/21, 120, 14, 45",
        "A/RES/78/282, 84, 19, 68",
        "A/RES/ES-11/7, 93, 18, 65",
    })
    void hasTheOfficialTallies(String symbol, int yes, int no, int abstain) {
        int rollCall = whole(symbol);
        assertThat(List.of(tally(rollCall, Choice.YES), tally(rollCall, Choice.NO), tally(rollCall, Choice.ABSTAIN)))
                .containsExactly(yes, no, abstain);
    }

    @Test
    void hasTheVotesOfAzerbaijanAndSerbiaOnUkraineAndEachOther() {
        for (int n = 1; n <= 7; n++) {
            int rollCall = whole("A/RES/ES-11/" + n);
            assertThat(choice(rollCall, AZERBAIJAN)).isEqualTo(Choice.ABSENT);
            assertThat(choice(rollCall, SERBIA)).isEqualTo(n == 5 ? Choice.ABSTAIN : Choice.YES);
        }
        for (String symbol : List.of("A/RES/62/243", "A/RES/63/3")) {
            assertThat(choice(whole(symbol), AZERBAIJAN)).isEqualTo(Choice.YES);
            assertThat(choice(whole(symbol), SERBIA)).isEqualTo(Choice.YES);
        }
    }

    /** docs/reference/families.py gives the same from the published files. */
    @Test
    void hasAzerbaijanAndSerbiaTogetherSixHundredTimesFrom2013To2019() {
        Set<Integer> families = new HashSet<>();
        int n = 0;
        int identical = 0;
        double agreement = 0;
        for (int r :
                IntStream.range(0, RECORD.size()).filter(this::in2013To2019).toArray()) {
            Choice one = choice(r, SERBIA);
            Choice other = choice(r, AZERBAIJAN);
            if (one.cast() && other.cast()) {
                n++;
                identical += one == other ? 1 : 0;
                agreement += 1 - Math.abs(one.code() - other.code()) / 2.0;
                families.add(RECORD.rollCalls().get(r).family());
            }
        }
        assertThat(n).isEqualTo(600);
        assertThat((double) identical / n).isCloseTo(.658, Offset.offset(.0005));
        assertThat(agreement / n).isCloseTo(.789, Offset.offset(.0005));
        assertThat(families).hasSize(160);
    }

    @Test
    void countsTheFamiliesOfTheRegister() {
        assertThat(RECORD.familyCount()).isEqualTo(2669);
        List<RollCall> cc0 = IntStream.range(0, RECORD.size())
                .filter(this::in2013To2019)
                .mapToObj(RECORD.rollCalls()::get)
                .filter(r -> r.id().startsWith("voeten:"))
                .toList();
        assertThat(cc0).hasSize(647);
        assertThat(cc0.stream().map(RollCall::family).distinct()).hasSize(177);
    }

    @Test
    void listsTheThreeRollCallsOf2008ThatOnlyTheLibraryHas() {
        List<RollCall> all =
                RECORD.rollCalls().stream().filter(r -> r.year() == 2008).toList();
        assertThat(all.stream().filter(r -> r.id().startsWith("voeten:"))).hasSize(99);
        assertThat(all.stream().filter(r -> r.id().startsWith("undl:")).map(RollCall::symbol))
                .containsExactlyInAnyOrder("A/RES/62/265", "A/RES/63/49", "A/RES/63/55");
    }

    @Test
    void listsTheCellOnWhichTheCc0RecordIsOffByOne() {
        assertThat(COMPILED.disagreements())
                .contains(new Disagreement(
                        "voeten:4828",
                        770,
                        Choice.YES,
                        Choice.ABSTAIN,
                        "unga-voeten",
                        DisagreementReason.REGISTRY_CASE));
    }

    /**
     * Roll calls by session and state: output of {@code python3 docs/reference/exchanged_votes.py}, less 1, 3, 7 and 2 of
     * registry cases in sessions 29, 36, 48 and 65.
     */
    @Test
    void followsTheLibraryWhereTheCc0RecordHasTwoStatesExchanged() {
        List<Disagreement> exchanged = COMPILED.disagreements().stream()
                .filter(each -> each.reason() == DisagreementReason.EXCHANGED)
                .toList();
        assertThat(exchanged).allMatch(each -> each.source().equals("unga-voeten"));
        exchanged.stream()
                .collect(Collectors.groupingBy(Disagreement::rollCall))
                .values()
                .forEach(cells -> assertThat(cells.stream().map(Disagreement::held))
                        .containsExactlyInAnyOrderElementsOf(
                                cells.stream().map(Disagreement::stated).toList()));
        assertThat(exchanged.stream().collect(Collectors.groupingBy(this::sessionAndState, Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("29 450", 12L),
                        Map.entry("29 620", 12L),
                        Map.entry("29 484", 14L),
                        Map.entry("29 490", 14L),
                        Map.entry("33 260", 3L),
                        Map.entry("33 265", 3L),
                        Map.entry("36 58", 63L),
                        Map.entry("36 80", 63L),
                        Map.entry("37 260", 10L),
                        Map.entry("37 265", 10L),
                        Map.entry("42 260", 3L),
                        Map.entry("42 265", 3L),
                        Map.entry("48 221", 42L),
                        Map.entry("48 712", 42L),
                        Map.entry("65 55", 25L),
                        Map.entry("65 350", 25L)));
    }

    private String sessionAndState(Disagreement each) {
        return regular(RECORD.rollCalls().get(RECORD.find(each.rollCall()).orElseThrow())) + " " + each.ccode();
    }

    /** A/37/PV.107 and 108. On 37/183 the library has the United States and Tanzania exchanged too, and is not followed. */
    @ParameterizedTest
    @CsvSource({
        "A/RES/37/104, NO, YES",
        "A/RES/37/120F, NO, YES",
        "A/RES/37/120I, NO, YES",
        "A/RES/37/123A, NO, YES",
        "A/RES/37/183, ABSTAIN, YES",
    })
    void hasTheVotesOfTheTwoGermanysIn1982(String symbol, Choice federal, Choice democratic) {
        int rollCall = whole(symbol);
        assertThat(choice(rollCall, 260)).isEqualTo(federal);
        assertThat(choice(rollCall, 265)).isEqualTo(democratic);
    }

    /** On the day of the decision itself it voted, against it; no vote is taken away. */
    @Test
    void hasYugoslaviaOutOfItsSeatFromSeptember1992ToOctober2000() {
        int column = RECORD.column(SERBIA);
        LocalDate left = LocalDate.of(1992, 9, 22);
        LocalDate back = LocalDate.of(2000, 11, 1);
        for (int r = 0; r < RECORD.size(); r++) {
            RollCall rollCall = RECORD.rollCalls().get(r);
            if (!rollCall.date().isBefore(left) && rollCall.date().isBefore(back)) {
                boolean decision = "A/RES/47/1".equals(rollCall.symbol());
                assertThat(RECORD.choice(r, column))
                        .as(rollCall.id())
                        .isEqualTo(decision ? Choice.NO : Choice.NOT_MEMBER);
            }
        }
    }

    /** Unified Germany and Yemen keep 260 and 678 to the end of session 45; China's seat changes hands in 1971. */
    @ParameterizedTest
    @CsvSource({"260, 255, 45", "678, 679, 45", "713, 710, 26"})
    void carriesASeatUnderTheCodeOfItsDay(int before, int after, int lastSession) {
        for (int r = 0; r < RECORD.size(); r++) {
            RollCall rollCall = RECORD.rollCalls().get(r);
            if (regular(rollCall) < lastSession || (lastSession == 45 && regular(rollCall) == lastSession)) {
                assertThat(choice(r, after)).as(rollCall.id()).isEqualTo(Choice.NOT_MEMBER);
            } else if (regular(rollCall) > lastSession) {
                assertThat(choice(r, before)).as(rollCall.id()).isEqualTo(Choice.NOT_MEMBER);
            }
        }
    }

    @Test
    void saysSomethingOfEveryCell() {
        for (int r = 0; r < RECORD.size(); r++) {
            assertThat(RECORD.row(r)).doesNotContain(Choice.NO_ROW.code());
        }
    }

    @Test
    void copiesNoTitle() {
        assertThat(RECORD.rollCalls()).allMatch(r -> r.title() == null);
        assertThat(RECORD.rollCalls()).allMatch(r -> r.finalText() || r.titleHash() == TitleKey.NONE);
    }

    @Test
    void marksWhatIsApproximateDerivedOrNoSymbol() {
        assertThat(RECORD.rollCalls().stream().filter(RollCall::dateApproximate))
                .allMatch(r -> r.aliases().isEmpty() && regular(r) <= 57);
        assertThat(RECORD.rollCalls().stream().filter(RollCall::issuesDerived))
                .hasSize(640)
                .allMatch(r -> r.id().startsWith("undl:"));
        assertThat(RECORD.rollCalls().stream().filter(RollCall::symbolIsLabel))
                .allMatch(r -> r.aliases().isEmpty() && r.id().startsWith("voeten:"));
        assertThat(RECORD.rollCalls().stream().filter(r -> r.important() >= 0))
                .allMatch(r -> regular(r) >= 38 && regular(r) <= 72);
    }

    @Test
    void findsARollCallByItsLaterId() {
        assertThat(RECORD.find("undl:632041")).isEqualTo(RECORD.find("voeten:4828"));
    }

    private boolean in2013To2019(int rollCall) {
        int year = RECORD.rollCalls().get(rollCall).year();
        return year >= 2013 && year <= 2019;
    }

    private static int regular(RollCall rollCall) {
        return Sessions.regular(rollCall.session(), rollCall.date());
    }

    private static long count(String prefix) {
        return RECORD.rollCalls().stream()
                .filter(r -> r.id().startsWith(prefix))
                .count();
    }

    private static int whole(String symbol) {
        return IntStream.range(0, RECORD.size())
                .filter(r -> symbol.equals(RECORD.rollCalls().get(r).symbol()))
                .filter(r -> RECORD.rollCalls().get(r).finalText())
                .findFirst()
                .orElseThrow();
    }

    private static Choice choice(int rollCall, int ccode) {
        return RECORD.choice(rollCall, RECORD.column(ccode));
    }

    private static int tally(int rollCall, Choice choice) {
        return (int) IntStream.range(0, RECORD.stateCount())
                .filter(s -> RECORD.choice(rollCall, s) == choice)
                .count();
    }
}
