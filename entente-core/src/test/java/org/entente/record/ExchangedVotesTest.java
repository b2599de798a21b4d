package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.source.SourceRollCall;
import org.junit.jupiter.api.Test;

/** Two records of one session that have the same votes but for what is put on. Columns: states. */
class ExchangedVotesTest {
    private static final byte[] CC0 = {1, 3, 1, 2, 2, 3};
    private static final byte[] TWO_EXCHANGED = {3, 1, 1, 2, 2, 3};
    private static final byte[] FOUR_EXCHANGED = {3, 1, 1, 2, 3, 2};

    @Test
    void threeRollCallsOfASessionAreEnough() {
        ExchangedVotes found = ExchangedVotes.of(entries("37", TWO_EXCHANGED, TWO_EXCHANGED, CC0, TWO_EXCHANGED));
        assertThat(List.of(found.columns(0), found.columns(1), found.columns(2), found.columns(3)))
                .containsExactly(columns(0, 1), columns(0, 1), columns(), columns(0, 1));
    }

    @Test
    void twoMayBeChance() {
        ExchangedVotes found = ExchangedVotes.of(entries("37", TWO_EXCHANGED, TWO_EXCHANGED, CC0));
        assertThat(found.columns(0)).isEqualTo(columns());
    }

    @Test
    void sessionsDoNotAddUp() {
        List<Entry> entries = new ArrayList<>(entries("37", TWO_EXCHANGED, TWO_EXCHANGED));
        entries.addAll(entries("38", TWO_EXCHANGED));
        assertThat(ExchangedVotes.of(entries).columns(0)).isEqualTo(columns());
    }

    /** The first two states have their absence and their vote exchanged. */
    @Test
    void absencesCountForNothingButFollow() {
        Entry absent = entry("37", new byte[] {8, 3, 1, 2, 2, 3}, new byte[] {3, 8, 1, 2, 2, 3});
        assertThat(ExchangedVotes.of(List.of(absent, absent, absent)).columns(0))
                .isEqualTo(columns());
        List<Entry> entries = new ArrayList<>(entries("37", TWO_EXCHANGED, TWO_EXCHANGED, TWO_EXCHANGED));
        entries.add(absent);
        assertThat(ExchangedVotes.of(entries).columns(3)).isEqualTo(columns(0, 1));
    }

    @Test
    void aRollCallWithAStrayPairExchangedIsLeftOut() {
        ExchangedVotes found = ExchangedVotes.of(entries("37", FOUR_EXCHANGED, TWO_EXCHANGED, TWO_EXCHANGED));
        assertThat(found.columns(0)).isEqualTo(columns());
        assertThat(found.columns(1)).isEqualTo(columns(0, 1));
    }

    @Test
    void twoPairsOfOneSessionDoNotHinderEachOther() {
        ExchangedVotes found = ExchangedVotes.of(entries("37", FOUR_EXCHANGED, FOUR_EXCHANGED, FOUR_EXCHANGED));
        assertThat(found.columns(0)).isEqualTo(columns(0, 1, 4, 5));
    }

    /** One state alone in the wrong, or three in a ring, are no exchange. */
    @Test
    void otherDifferencesAreNone() {
        byte[] one = {3, 3, 1, 2, 2, 3};
        byte[] ring = {2, 1, 1, 3, 2, 3};
        assertThat(ExchangedVotes.of(entries("37", one, one, one)).columns(0)).isEqualTo(columns());
        assertThat(ExchangedVotes.of(entries("37", ring, ring, ring)).columns(0))
                .isEqualTo(columns());
    }

    /** On a registry case the library's row holds anyway, and the case stays the reason. */
    @Test
    void theOfficialCellsHoldAndTheOthersAreListed() {
        EntryCells cells = new EntryCells(new int[] {1, 2, 3, 4, 5, 6}, new MembershipRule((ccode, on) -> true));
        Entry entry = entry("37", CC0, TWO_EXCHANGED);
        LocalDate date = entry.date();
        assertThat(cells.of(entry, false, columns(0, 1), date, false)).isEqualTo(TWO_EXCHANGED);
        assertThat(cells.of(entry, true, columns(0, 1), date, false)).isEqualTo(TWO_EXCHANGED);
        assertThat(cells.of(entry, false, columns(), date, false)).isEqualTo(CC0);
        assertThat(cells.disagreements().stream()
                        .map(each -> each.ccode() + " " + each.source() + " "
                                + each.reason().word()))
                .containsExactly(
                        "1 unga-voeten exchanged",
                        "2 unga-voeten exchanged",
                        "1 unga-voeten registry_case",
                        "2 unga-voeten registry_case",
                        "1 unga-undl other_vote",
                        "2 unga-undl other_vote");
    }

    private static List<Entry> entries(String session, byte[]... libraryRows) {
        return List.of(libraryRows).stream()
                .map(row -> entry(session, CC0, row))
                .toList();
    }

    private static Entry entry(String session, byte[] cc0, byte[] library) {
        return new Entry(stated("1", session), cc0, stated("2", session), library);
    }

    private static SourceRollCall stated(String id, String session) {
        LocalDate date = LocalDate.of(1945 + Integer.parseInt(session), 12, 16);
        return new SourceRollCall(
                id, "A/RES/" + session + "/1", date, session, null, null, null, null, null, null, null, null, null, -1);
    }

    private static BitSet columns(int... columns) {
        BitSet found = new BitSet();
        for (int column : columns) {
            found.set(column);
        }
        return found;
    }
}
