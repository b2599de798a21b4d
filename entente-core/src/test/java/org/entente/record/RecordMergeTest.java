package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.source.SourceRecord;
import org.entente.source.SourceRollCall;
import org.entente.vote.Choice;
import org.entente.vote.Kind;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A small built-in record and what imports add to it. */
class RecordMergeTest {
    private static final int[] STATES = IntStream.rangeClosed(1, 12).toArray();
    private static final byte[] ROW = {1, 1, 1, 1, 1, 2, 2, 3, 3, 8, 1, 1};
    private static final byte[] OTHER = {3, 3, 3, 2, 2, 1, 1, 1, 1, 1, 3, 3};
    private static final String TITLE = "The Syrian Golan : resolution / adopted by the General Assembly";

    @Test
    void keepsTheFirstIdAndMakesLaterOnesAliases() {
        CompiledRecord merged = merge(List.of(voeten("9001", "A/RES/77/5", ROW)));
        RollCall found = at(merged, "undl:50");
        assertThat(found.aliases()).containsExactly("voeten:9001");
        assertThat(merged.record().size()).isEqualTo(2);
    }

    @Test
    void linksBySymbolAndVotesNotBySymbolAlone() {
        CompiledRecord merged = merge(List.of(voeten("9001", "A/RES/77/5", OTHER)));
        assertThat(merged.record().size()).isEqualTo(3);
        assertThat(at(merged, "voeten:9001").kind()).isNotEqualTo(Kind.FINAL);
        assertThat(at(merged, "voeten:9001").family())
                .isEqualTo(at(merged, "undl:50").family());
    }

    @Test
    void addsWhatIsNewToTheFamilyOfItsTitle() {
        CompiledRecord merged = merge(List.of(library("60", "A/RES/81/9", TITLE, OTHER)));
        RollCall added = at(merged, "undl:60");
        assertThat(added.family()).isEqualTo(at(merged, "undl:50").family());
        assertThat(added.title()).isEqualTo("The Syrian Golan");
        assertThat(added.issuesDerived()).isTrue();
    }

    @Test
    void takesCellsByPrecedence() {
        byte[] cc0 = ROW.clone();
        cc0[0] = 2;
        byte[] official = ROW.clone();
        official[0] = 3;
        List<SourceRecord> both = List.of(voeten("7", "R/62/243", cc0), library("70", "A/RES/62/243", TITLE, official));
        assertThat(cell(merge(both), "voeten:7", 0)).isEqualTo((byte) 2);
        CompiledRecord ofCase = RecordMerge.merge(builtIn(), both, ids -> ids.contains("voeten:7"), (c, on) -> true);
        assertThat(cell(ofCase, "voeten:7", 0)).isEqualTo((byte) 3);
        assertThat(ofCase.disagreements())
                .anyMatch(each ->
                        each.source().equals("unga-voeten") && each.reason() == DisagreementReason.REGISTRY_CASE);
    }

    /** The built-in record has state 1 from the library, since the CC0 record has it exchanged with another. */
    @Test
    void anExchangedCellIsAsOfficialAsACase() {
        byte[] cc0 = ROW.clone();
        cc0[0] = 3;
        cc0[1] = 2;
        Disagreement exchanged =
                new Disagreement("voeten:7", 1, Choice.YES, Choice.NO, "unga-voeten", DisagreementReason.EXCHANGED);
        CompiledRecord corrected = new CompiledRecord(builtIn().record(), new BitSet(), List.of(exchanged));
        CompiledRecord merged = merge(corrected, List.of(voeten("7", "R/62/243", cc0)));
        assertThat(cell(merged, "voeten:7", 0)).isEqualTo((byte) 1);
        assertThat(cell(merged, "voeten:7", 1)).isEqualTo((byte) 2);
        assertThat(merged.disagreements()).containsExactly(exchanged);
        byte[] official = ROW.clone();
        official[0] = 2;
        CompiledRecord both =
                merge(corrected, List.of(voeten("7", "R/62/243", cc0), library("70", "A/RES/62/243", TITLE, official)));
        assertThat(cell(both, "voeten:7", 0)).isEqualTo((byte) 2);
        assertThat(merge(corrected, List.of(library("60", "A/RES/81/9", TITLE, OTHER)))
                        .disagreements())
                .containsExactly(exchanged);
    }

    @Test
    void takesFromTheBuiltInRecordWhatTheWinnerHasNoRowFor() {
        byte[] cc0 = ROW.clone();
        cc0[7] = 0;
        CompiledRecord merged = merge(List.of(voeten("7", "R/62/243", cc0)));
        assertThat(cell(merged, "voeten:7", 7)).isEqualTo(ROW[7]);
    }

    @Test
    void takesCodedIssuesInPlaceOfDerivedOnes() {
        CompiledRecord merged = merge(List.of(voeten("9001", "A/RES/77/5", ROW)));
        assertThat(at(merged, "undl:50").issuesDerived()).isFalse();
        assertThat(at(merged, "undl:50").issues()).isEqualTo(5);
    }

    @Test
    void takesAnIdOfAnotherReleaseForWhatItsVotesSay() {
        CompiledRecord merged = merge(List.of(voeten("7", "R/74/1", OTHER)));
        assertThat(merged.record().size()).isEqualTo(3);
        assertThat(cell(merged, "voeten:7", 0)).isEqualTo(ROW[0]);
    }

    @Test
    void refusesARecordThatNobodyImported() {
        assertThatThrownBy(() -> Records.open("unga-undl", List.of()))
                .isInstanceOf(RecordNotImported.class)
                .hasMessageContaining("unga-undl");
    }

    private static CompiledRecord merge(List<SourceRecord> imports) {
        return merge(builtIn(), imports);
    }

    private static CompiledRecord merge(CompiledRecord builtIn, List<SourceRecord> imports) {
        return RecordMerge.merge(builtIn, imports, ids -> false, (ccode, on) -> true);
    }

    private static RollCall at(CompiledRecord merged, String id) {
        return merged.record().rollCalls().get(merged.record().find(id).orElseThrow());
    }

    private static byte cell(CompiledRecord merged, String id, int column) {
        return merged.record().cell(merged.record().find(id).orElseThrow(), column);
    }

    private static CompiledRecord builtIn() {
        List<RollCall> register = List.of(
                rollCall("voeten:7", "A/RES/62/243", "62", LocalDate.of(2008, 3, 14), 0, false, 0),
                rollCall("undl:50", "A/RES/77/5", "77", LocalDate.of(2022, 12, 7), 1, true, TitleKey.ofLibrary(TITLE)));
        VoteRecord record = new VoteRecord("builtin", register, STATES, new byte[][] {ROW.clone(), ROW.clone()});
        return new CompiledRecord(record, new BitSet(), List.of());
    }

    private static RollCall rollCall(
            String id, String symbol, String session, LocalDate date, int family, boolean derived, long title) {
        return new RollCall(
                id,
                List.of(),
                symbol,
                false,
                date,
                false,
                session,
                null,
                Kind.FINAL,
                true,
                0,
                true,
                derived,
                -1,
                family,
                List.of(),
                title,
                null,
                null);
    }

    private static SourceRecord voeten(String rcid, String symbol, byte[] row) {
        String session = symbol.contains("62/") ? "62" : symbol.contains("74/") ? "74" : "77";
        LocalDate date = LocalDate.of(1945 + Integer.parseInt(session), 12, 7);
        return source("unga-voeten", stated(rcid, symbol, session, date, null, 5), row);
    }

    private static SourceRecord library(String id, String symbol, String title, byte[] row) {
        boolean first = symbol.contains("62/");
        LocalDate date = first ? LocalDate.of(2008, 3, 14) : LocalDate.of(2026, 12, 7);
        return source("unga-undl", stated(id, symbol, first ? "62" : "81", date, title, -1), row);
    }

    private static SourceRollCall stated(
            String id, String symbol, String session, LocalDate date, @Nullable String title, int issues) {
        return new SourceRollCall(
                id, symbol, date, session, null, title, null, null, null, null, null, null, null, issues);
    }

    private static SourceRecord source(String source, SourceRollCall rollCall, byte[] row) {
        return new SourceRecord(source, List.of(rollCall), STATES, new byte[][] {row}, List.of(), List.of());
    }
}
