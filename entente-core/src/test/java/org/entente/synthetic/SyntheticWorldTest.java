package org.entente.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.PairCells;
import org.entente.stat.PairIndex;
import org.entente.stat.TableMeasure;
import org.entente.vote.Choice;
import org.entente.vote.Kind;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class SyntheticWorldTest {
    private static final int[] CCODES =
            IntStream.range(0, 40).map(k -> 200 + 5 * k).toArray();
    private final VoteRecord record = SyntheticWorld.withDefaults(1).record(CCODES);

    @Test
    void theSameSeedGivesTheSameRecord() {
        VoteRecord again = SyntheticWorld.withDefaults(1).record(CCODES);
        VoteRecord other = SyntheticWorld.withDefaults(2).record(CCODES);
        assertThat(again.rollCalls()).isEqualTo(record.rollCalls());
        int differing = 0;
        for (int r = 0; r < record.size(); r++) {
            for (int s = 0; s < record.stateCount(); s++) {
                assertThat(again.cell(r, s)).isEqualTo(record.cell(r, s));
                differing += r < other.size() && other.cell(r, s) != record.cell(r, s) ? 1 : 0;
            }
        }
        assertThat(differing).isGreaterThan(1000);
    }

    @Test
    void theRegisterIsPlausible() {
        assertThat(record.size()).isGreaterThan(800);
        assertThat(record.familyCount()).isEqualTo(40 + 10 * 40);
        assertThat(record.rollCalls()).isSortedAccordingTo((one, other) -> {
            int byDate = one.date().compareTo(other.date());
            return byDate != 0 ? byDate : one.id().compareTo(other.id());
        });
        assertThat(record.rollCalls()).extracting(RollCall::kind).contains(Kind.FINAL, Kind.PARAGRAPH, Kind.REJECTED);
        assertThat(record.rollCalls()).filteredOn(RollCall::finalText).allMatch(r -> r.kind() == Kind.FINAL);
        assertThat(record.rollCalls()).extracting(RollCall::year).contains(2010, 2019);
    }

    @Test
    void everyKindOfChoiceOccursAndAbsencesAreAboutAsAsked() {
        int[] counts = new int[10];
        for (int r = 0; r < record.size(); r++) {
            for (int s = 0; s < record.stateCount(); s++) {
                counts[record.cell(r, s)]++;
            }
        }
        for (Choice choice : new Choice[] {Choice.YES, Choice.ABSTAIN, Choice.NO, Choice.NOT_MEMBER}) {
            assertThat(counts[choice.code()]).as(choice.word()).isPositive();
        }
        assertThat(counts[8] / (double) (record.size() * record.stateCount())).isBetween(0.05, 0.15);
    }

    @Test
    void statesOfOneBlocAgreeMore() {
        long[] mask = new long[record.planes().words()];
        IntStream.range(0, record.size()).forEach(r -> mask[r >> 6] |= 1L << r);
        int[] all = IntStream.range(0, 40).toArray();
        double[] agreement =
                TableMeasure.AGREEMENT.of(PairCells.of(record.planes().all(), all, mask, AbsencePolicy.EXCLUDE));
        double within = 0;
        double across = 0;
        for (int i = 0; i < 36; i += 4) {
            within += agreement[PairIndex.of(i, i + 4, 40)];
            across += agreement[PairIndex.of(i, i + 3, 40)];
        }
        assertThat(within).isGreaterThan(across);
    }
}
