package org.entente.cases;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.record.BuiltInRecord;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** A/RES/62/243 was adopted by 39 votes to 7 with 100 abstentions (UN press release GA/10693). */
class TallyTest {
    @Test
    void votesCastAreCountedAsTheRecordHasThem() {
        VoteRecord record = BuiltInRecord.load();
        int index = record.rollCalls().stream().map(RollCall::symbol).toList().indexOf("A/RES/62/243");
        assertThat(Tally.counted(record, index)).isEqualTo(new Tally(39, 7, 100));
        assertThat(CaseRegistry.builtIn().official(record.rollCalls().get(index)))
                .contains(new Tally(39, 7, 100));
    }

    @Test
    void laterNumbersMayBeMissing() {
        Tally tally = new Tally(39, 7, 100);
        assertThat(tally.near(new int[] {40, 7}, 1)).isTrue();
        assertThat(tally.near(new int[] {39, 7, 90}, 3)).isFalse();
        assertThat(tally.near(new int[0], 0)).isTrue();
    }

    @Property
    void nearnessIsThatOfTheFarthestNumber(
            @ForAll @IntRange(max = 193) int yes,
            @ForAll @IntRange(max = 193) int no,
            @ForAll @IntRange(max = 20) int off) {
        Tally tally = new Tally(yes, no, 0);
        assertThat(tally.near(new int[] {yes, no + off}, off)).isTrue();
        assertThat(tally.near(new int[] {yes + off + 1, no}, off)).isFalse();
    }
}
