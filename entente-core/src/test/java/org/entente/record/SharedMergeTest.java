package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.vote.Kind;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** Both records imported, and each read alone. */
class SharedMergeTest {
    private static final CompiledRecord BUILT_IN = BuiltInRecord.compiled();

    @Test
    void importingBothChangesNoCell() throws RecordNotImported {
        OpenedRecord all = Records.open("all", List.of(SharedRecords.cc0(), SharedRecords.library()));
        VoteRecord record = all.record();
        assertThat(record.size()).isEqualTo(BUILT_IN.record().size());
        for (int r = 0; r < record.size(); r++) {
            assertThat(record.rollCalls().get(r).id())
                    .isEqualTo(BUILT_IN.record().rollCalls().get(r).id());
            assertThat(record.row(r)).isEqualTo(BUILT_IN.record().row(r));
        }
        assertThat(record.rollCalls().stream().filter(r -> RollCallIds.official(r)))
                .allMatch(r -> r.title() != null);
        assertThat(all.disagreements()).hasSameSizeAs(BUILT_IN.disagreements());
        assertThat(all.origins()).hasSizeGreaterThan(2);
    }

    @Test
    void theOrderOfImportsIsOfNoConsequence() throws RecordNotImported {
        OpenedRecord one = Records.open("all", List.of(SharedRecords.cc0(), SharedRecords.library()));
        OpenedRecord other = Records.open("all", List.of(SharedRecords.library(), SharedRecords.cc0()));
        assertThat(other.record().rollCalls().stream().map(RollCall::id))
                .isEqualTo(one.record().rollCalls().stream().map(RollCall::id).toList());
        for (int r = 0; r < one.record().size(); r++) {
            assertThat(other.record().row(r)).isEqualTo(one.record().row(r));
        }
    }

    /** The 95 rows of session 75 that the CC0 files took from the library are aliases of its records. */
    @Test
    void knowsLaterIdsAsAliases() throws RecordNotImported {
        VoteRecord all = Records.open("all", List.of(SharedRecords.cc0())).record();
        assertThat(all.rollCalls().stream()
                        .filter(r -> r.id().startsWith("undl:") && !r.aliases().isEmpty()))
                .hasSize(95)
                .allMatch(r -> r.session().equals("75") || r.session().startsWith("ES-"));
    }

    /** Restricted to the CC0 roll calls of 2008 the two records differ in cells of registry cases alone. */
    @Test
    void isTheCc0RecordIn2008ButForListedCells() throws RecordNotImported {
        VoteRecord alone =
                Records.open("unga-voeten", List.of(SharedRecords.cc0())).record();
        Set<String> listed = BUILT_IN.disagreements().stream()
                .filter(each -> each.reason() != DisagreementReason.OTHER_VOTE)
                .map(each -> each.rollCall() + " " + each.ccode())
                .collect(Collectors.toSet());
        int[] of2008 = IntStream.range(0, alone.size())
                .filter(r -> alone.rollCalls().get(r).year() == 2008)
                .toArray();
        assertThat(of2008).hasSize(99);
        for (int r : of2008) {
            String id = alone.rollCalls().get(r).id();
            int same = BUILT_IN.record().find(id).orElseThrow();
            for (int s = 0; s < alone.stateCount(); s++) {
                int column = BUILT_IN.record().column(alone.ccode(s));
                if (alone.cell(r, s) != 0 && !listed.contains(id + " " + alone.ccode(s))) {
                    assertThat(alone.cell(r, s))
                            .as(id)
                            .isEqualTo(BUILT_IN.record().cell(same, column));
                }
            }
        }
    }

    @Test
    void aNamedRecordKeepsItsOwnDatesAndSessions() throws RecordNotImported {
        VoteRecord cc0 =
                Records.open("unga-voeten", List.of(SharedRecords.cc0())).record();
        assertThat(cc0.size()).isEqualTo(6298);
        assertThat(cc0.rollCalls()).allMatch(r -> r.meeting() == null);
        assertThat(cc0.rollCalls().get(cc0.find("voeten:7").orElseThrow()).date())
                .hasToString("1946-01-02");
        VoteRecord library =
                Records.open("unga-undl", List.of(SharedRecords.library())).record();
        assertThat(library.size()).isEqualTo(5539);
        assertThat(library.rollCalls()).allMatch(r -> r.kind() == Kind.FINAL);
    }

    /** The families over the CC0 roll calls alone: 178, of which 150 with a joint vote, the largest of 19. */
    @Test
    void hasTheFamiliesOfAzerbaijanAndSerbia() {
        Pairing pairing = Pairing.of(
                SharedRecords.cc0(), rollCall -> Integer.parseInt(rollCall.session()) <= 74, SharedRecords.library());
        Pairing cc0 = new Pairing(
                pairing.ccodes(),
                pairing.entries().stream().filter(entry -> entry.cc0() != null).toList());
        List<String[]> matches = SharedRecords.cc0().matches().stream()
                .map(pair -> new String[] {"voeten:" + pair[0], "voeten:" + pair[1]})
                .toList();
        VoteRecord record = new RegisterBuilder(cc0)
                .build("cc0", matches, ids -> false, (ccode, on) -> true)
                .record();
        int serbia = record.column(345);
        int azerbaijan = record.column(373);
        int[] of2013To2019 = IntStream.range(0, record.size())
                .filter(r -> record.rollCalls().get(r).year() >= 2013
                        && record.rollCalls().get(r).year() <= 2019)
                .toArray();
        Map<Integer, Long> families = IntStream.of(of2013To2019)
                .boxed()
                .collect(Collectors.groupingBy(r -> record.rollCalls().get(r).family(), Collectors.counting()));
        long joint = IntStream.of(of2013To2019)
                .filter(r -> record.choice(r, serbia).cast()
                        && record.choice(r, azerbaijan).cast())
                .map(r -> record.rollCalls().get(r).family())
                .distinct()
                .count();
        assertThat(families).hasSize(178);
        assertThat(joint).isEqualTo(150);
        assertThat(Collections.max(families.values())).isEqualTo(19);
    }
}
