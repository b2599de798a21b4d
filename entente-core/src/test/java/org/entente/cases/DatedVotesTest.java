package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.record.BuiltInRecord;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** What the dated record of Azerbaijan and Serbia says of votes, against the built-in record. */
class DatedVotesTest {
    private static final int AZERBAIJAN = 373;
    private static final int SERBIA = 345;
    private static final VoteRecord RECORD = BuiltInRecord.load();

    private static Choice vote(String id, int ccode) {
        int rollCall = RECORD.find(id).orElseGet(() -> finalOf(id));
        return RECORD.choice(rollCall, RECORD.column(ccode));
    }

    private static int finalOf(String symbol) {
        for (int r = 0; r < RECORD.size(); r++) {
            RollCall rollCall = RECORD.rollCalls().get(r);
            if (symbol.equals(rollCall.symbol()) && rollCall.finalText()) {
                return r;
            }
        }
        throw new AssertionError("no " + symbol);
    }

    @Test
    void belgradeCastNoVoteFromSeptember1992ToOctober2000() {
        assertThat(vote("voeten:3663", AZERBAIJAN)).isEqualTo(Choice.YES);
        int column = RECORD.column(SERBIA);
        for (int r = 0; r < RECORD.size(); r++) {
            LocalDate date = RECORD.rollCalls().get(r).date();
            if (date.isAfter(LocalDate.of(1992, 9, 22)) && date.isBefore(LocalDate.of(2000, 11, 1))) {
                assertThat(RECORD.choice(r, column).cast())
                        .as(RECORD.rollCalls().get(r).id())
                        .isFalse();
            }
        }
    }

    @Test
    void azerbaijanVotedYesOnKosovosHumanRights() {
        for (String id : List.of("3870", "3956", "4009", "4096", "4166", "4232")) {
            assertThat(vote("voeten:" + id, AZERBAIJAN)).as(id).isEqualTo(Choice.YES);
        }
    }

    @Test
    void yugoslaviaAbstainedOnTheOsceAmendments() {
        for (String id : List.of("5673", "5691", "5721")) {
            assertThat(vote("voeten:" + id, SERBIA)).as(id).isEqualTo(Choice.ABSTAIN);
        }
    }

    @Test
    void eachBackedTheOtherIn2008() {
        for (String id : List.of("undl:632041", "undl:639475")) {
            assertThat(vote(id, AZERBAIJAN)).as(id).isEqualTo(Choice.YES);
            assertThat(vote(id, SERBIA)).as(id).isEqualTo(Choice.YES);
        }
        assertThat(vote("voeten:4829", AZERBAIJAN)).isEqualTo(Choice.YES);
        assertThat(vote("voeten:4829", SERBIA)).isEqualTo(Choice.NO);
    }

    @Test
    void onUkraineTheyParted() {
        assertThat(vote("A/RES/68/262", AZERBAIJAN)).isEqualTo(Choice.YES);
        assertThat(vote("A/RES/68/262", SERBIA)).isEqualTo(Choice.ABSENT);
        for (String number : List.of(
                "71/205", "72/190", "73/194", "73/263", "74/17", "74/168", "75/29", "75/192", "76/70", "76/179")) {
            assertThat(vote("A/RES/" + number, SERBIA)).as(number).isEqualTo(Choice.NO);
            assertThat(vote("A/RES/" + number, AZERBAIJAN)).as(number).isEqualTo(Choice.ABSENT);
        }
        for (int text = 1; text <= 7; text++) {
            assertThat(vote("A/RES/ES-11/" + text, AZERBAIJAN)).isEqualTo(Choice.ABSENT);
            assertThat(vote("A/RES/ES-11/" + text, SERBIA)).isEqualTo(text == 5 ? Choice.ABSTAIN : Choice.YES);
        }
    }

    @Test
    void onSrebrenicaSerbiaVotedNo() {
        assertThat(vote("A/RES/78/282", SERBIA)).isEqualTo(Choice.NO);
        assertThat(vote("A/RES/78/282", AZERBAIJAN)).isEqualTo(Choice.ABSENT);
    }
}
