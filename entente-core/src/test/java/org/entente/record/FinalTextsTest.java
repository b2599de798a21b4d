package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.source.SourceRollCall;
import org.entente.vote.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which votes are those on whole texts as adopted, and what the others are. */
class FinalTextsTest {
    private static final byte[] CARRIED = {1, 1, 3};
    private static final byte[] UNANIMOUS = {1, 1, 1};
    private static final byte[] LOST = {1, 3, 3};

    @Test
    void takesWhatIsNotFlaggedAndWasCarried() {
        assertThat(finals(
                        cc0("1", "R/54/7", null, null, CARRIED, "Question of X"),
                        cc0("2", "R/54/8", true, null, CARRIED, "Question of Y"),
                        cc0("3", "R/54/9", false, true, CARRIED, "Question of Z"),
                        cc0("4", "R/54/10", null, null, LOST, "Question of W"),
                        cc0("5", "R/54/11", null, null, CARRIED, "The President: I shall now put to the vote"),
                        cc0("6", null, null, null, CARRIED, "TO ADOPT A DRAFT")))
                .containsExactly(0, 5);
    }

    @Test
    void takesTheMostYesVotesOfASymbolThenTheLast() {
        assertThat(finals(
                        cc0("1", "R/54/7", null, null, CARRIED, "a"),
                        cc0("2", "R/54/7", null, null, UNANIMOUS, "b"),
                        cc0("3", "R/54/7", null, null, UNANIMOUS, "c"),
                        cc0("4", "R/54/7", null, null, CARRIED, "d")))
                .containsExactly(2);
    }

    @Test
    void takesALinkedOneAndNoOtherOfItsSymbol() {
        Entry flagged = cc0("1", "R/54/7", true, true, LOST, "a");
        Entry linked = new Entry(flagged.cc0(), LOST, library("A/RES/54/7"), LOST);
        BitSet found = FinalTexts.of(List.of(linked, cc0("2", "R/54/7", null, null, CARRIED, "b")), Set.of("54/7"));
        assertThat(found.stream().toArray()).containsExactly(0);
    }

    @Test
    void tellsKindsByFlagsThenByDescription() {
        assertThat(kind(cc0("1", null, true, true, CARRIED, ""))).isEqualTo(Kind.AMENDMENT);
        assertThat(kind(cc0("1", null, null, true, CARRIED, "oral amendment"))).isEqualTo(Kind.PARAGRAPH);
        assertThat(kind(cc0("1", null, false, false, LOST, "TO ADOPT BRAZILIAN MOTION TO CLOSE DEBATE")))
                .isEqualTo(Kind.MOTION);
        assertThat(kind(cc0("1", null, null, null, CARRIED, "The President: I shall now put to the vote paragraph 2")))
                .isEqualTo(Kind.PARAGRAPH);
        assertThat(kind(cc0("1", null, null, null, LOST, "TO ADOPT ITALIAN DRAFT RESOL.")))
                .isEqualTo(Kind.REJECTED);
    }

    private static Kind kind(Entry entry) {
        return Kinds.of(entry, false);
    }

    private static int[] finals(Entry... entries) {
        return FinalTexts.of(List.of(entries), Set.of()).stream().toArray();
    }

    private static Entry cc0(
            String rcid,
            @Nullable String symbol,
            @Nullable Boolean amendment,
            @Nullable Boolean paragraph,
            byte[] row,
            String description) {
        return Entry.ofCc0(
                new SourceRollCall(
                        rcid,
                        symbol,
                        LocalDate.of(1999, 12, 1),
                        "54",
                        null,
                        null,
                        null,
                        description,
                        null,
                        null,
                        amendment,
                        paragraph,
                        null,
                        0),
                row);
    }

    private static SourceRollCall library(String symbol) {
        return new SourceRollCall(
                "77",
                symbol,
                LocalDate.of(1999, 12, 1),
                "54",
                "A/54/PV.77",
                "Question of X",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                -1);
    }
}
