package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.record.BuiltInRecord;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** The registry against the record that ships with the product. */
class CasesOnRecordTest {
    private static final VoteRecord RECORD = BuiltInRecord.load();
    private static final CaseResolver RESOLVER = new CaseResolver(RECORD);

    private final CaseRegistry registry = CaseRegistry.builtIn();

    @Test
    void everyTextIsInTheRecordButTwo() {
        List<String> missing = new ArrayList<>();
        for (Case entry : registry.list()) {
            RESOLVER.resolve(entry)
                    .missing()
                    .forEach(t -> missing.add(entry.id() + " " + t.text().symbol() + " " + t.status()));
        }
        assertThat(missing)
                .containsExactly("AZE_NK_OSCE A/RES/51/57 NOT_IN_RECORD", "UKR_RUS A/RES/80/223 NOT_IN_RECORD");
    }

    @Test
    void idsLeadToTheRollCallOfTheSymbolAndKind() {
        for (Case entry : registry.list()) {
            for (ResolvedText text : RESOLVER.resolve(entry).texts()) {
                if (text.found()) {
                    RollCall rollCall = RECORD.rollCalls().get(text.rollCall());
                    String name = entry.id() + " " + text.text().symbol() + " " + rollCall.id();
                    assertThat(String.valueOf(rollCall.symbol()).replaceAll("[\\[\\]]", ""))
                            .as(name)
                            .isEqualTo(text.text().symbol());
                    assertThat(rollCall.finalText())
                            .as(name)
                            .isEqualTo(text.text().kind() == VoteKind.FINAL);
                    assertThat(text.text().kind().matches(rollCall.kind(), rollCall.finalText()))
                            .as(name + " " + rollCall.kind())
                            .isTrue();
                    assertThat(rollCall.caseIds()).as(name).contains(entry.id());
                }
            }
        }
    }

    @Test
    void officialCountsEqualTheCells() {
        int compared = 0;
        for (Case entry : registry.list()) {
            for (ResolvedText text : RESOLVER.resolve(entry).texts()) {
                Tally official = text.text().official();
                if (text.found() && official != null) {
                    assertThat(tally(text.rollCall()))
                            .as(entry.id() + " " + text.text().symbol())
                            .isEqualTo(official);
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(74);
        assertThat(tally(RECORD.find("undl:632041").orElseThrow())).isEqualTo(new Tally(39, 7, 100));
        assertThat(tally(RECORD.find("undl:639475").orElseThrow())).isEqualTo(new Tally(77, 6, 74));
    }

    private static Tally tally(int rollCall) {
        int[] counts = new int[Choice.values().length];
        for (int column = 0; column < RECORD.stateCount(); column++) {
            counts[RECORD.choice(rollCall, column).ordinal()]++;
        }
        return new Tally(counts[Choice.YES.ordinal()], counts[Choice.NO.ordinal()], counts[Choice.ABSTAIN.ordinal()]);
    }

    /** The rule of extension, recomputed: later whole texts of the families that a case lists, from 2020 on. */
    @Test
    void theExtensionIsWhatTheRuleGives() {
        for (Case entry : registry.list()) {
            assertThat(listedAsAdded(entry)).as(entry.id()).isEqualTo(laterInTheFamilies(entry));
        }
        assertThat(registry.list().stream()
                        .filter(entry -> !listedAsAdded(entry).isEmpty())
                        .map(entry -> entry.id() + " " + listedAsAdded(entry).size()))
                .containsExactly("SYR_GOLAN 10", "PSE_ISR 10", "CUB_EMBARGO 5", "UCM 7", "DECOL 15");
    }

    private static Set<String> listedAsAdded(Case entry) {
        return entry.texts().stream()
                .filter(CaseText::added)
                .map(CaseText::symbol)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> laterInTheFamilies(Case entry) {
        List<ResolvedText> listed = RESOLVER.resolve(entry).texts().stream()
                .filter(t -> t.found() && !t.text().added() && t.text().kind() == VoteKind.FINAL)
                .toList();
        Set<Integer> families = listed.stream()
                .map(t -> RECORD.rollCalls().get(t.rollCall()).family())
                .collect(Collectors.toSet());
        LocalDate last = listed.stream()
                .map(t -> RECORD.rollCalls().get(t.rollCall()).date())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return RECORD.rollCalls().stream()
                .filter(r -> r.finalText() && families.contains(r.family()))
                .filter(r -> r.date().isAfter(last) && r.year() >= 2020)
                .map(r -> String.valueOf(r.symbol()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void capturedSeatsAreFoundByTheRule() {
        assertThat(registry.list().stream()
                        .map(entry -> entry.id() + " "
                                + Backing.ofScored(RESOLVER.resolve(entry), RECORD)
                                        .captured()
                                        .size())
                        .filter(words -> !words.endsWith(" 0")))
                .containsExactly("PAN_1989 1", "AFG_SUN 9", "HUN_1956 3");
    }

    @Test
    void everyFamilyOfTheRegistryHasAName() {
        for (Case entry : registry.list()) {
            for (ResolvedText text : RESOLVER.resolve(entry).texts()) {
                if (text.found()) {
                    assertThat(RECORD.rollCalls().get(text.rollCall()).label())
                            .as(entry.id() + " " + text.text().symbol())
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void aSliceLeavesOutTextsOfOtherSessions() {
        assertThat(CaseReport.of(
                                registry.get("UKR_RUS"),
                                RECORD,
                                r -> RECORD.rollCalls().get(r).year() == 2022)
                        .resolved()
                        .missing())
                .isEmpty();
        assertThat(CaseReport.of(
                                registry.get("UKR_RUS"),
                                RECORD,
                                r -> RECORD.rollCalls().get(r).year() == 2025)
                        .resolved()
                        .missing())
                .hasSize(1);
    }

    /** Counts of the two states on the cases that a page of the pair shows; read off the built-in record. */
    @Test
    void azerbaijanAndSerbiaOnEachOthersCases() {
        PairSupport fromSerbia = PairSupport.of(registry, RECORD, 345, 373);
        PairSupport fromAzerbaijan = PairSupport.of(registry, RECORD, 373, 345);
        assertThat(fromSerbia.dimensions().get(0).words()).isEqualTo("1 of 1 text, 1 case, 1 family");
        assertThat(fromAzerbaijan.dimensions().get(0).words()).isEqualTo("1 of 1 text, 1 case, 1 family");
        assertThat(fromSerbia.apart()).hasSize(1);
    }
}
