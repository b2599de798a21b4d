package org.entente.measure.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.notice.Notices;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.PairCells;
import org.entente.stat.PairIndex;
import org.entente.store.DerivedStore;
import org.entente.synthetic.SyntheticWorld;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawnBlocsTest {
    private static final int STATES = 40;

    private static VoteRecord world(long seed) {
        return new SyntheticWorld(seed, 2010, 1, 2, 60, 0.3, 0, 0.1)
                .record(IntStream.rangeClosed(1, STATES).toArray());
    }

    private static Unit unit(VoteRecord record) {
        return Unit.of(record, SliceMask.of(record, Slice.everything().withTexts(Slice.Texts.FINAL_ONLY)), "");
    }

    private static DrawnBlocs drawn(VoteRecord record) {
        return new BlocCache(record, AbsencePolicy.EXCLUDE, BlocSettings.withSeed(1), null, label -> {})
                .drawn(unit(record));
    }

    private static VoteRecord withCells(VoteRecord record, byte[][] cells) {
        return new VoteRecord("synthetic", record.rollCalls(), record.ccodes(), cells);
    }

    private static byte[][] cells(VoteRecord record) {
        return IntStream.range(0, record.size())
                .mapToObj(rollCall -> record.row(rollCall).clone())
                .toArray(byte[][]::new);
    }

    /** Camps are odd and even codes. */
    @Test
    void campsAreTogetherInNearlyEveryDrawAndNeverWithEachOther() {
        for (long seed = 0; seed < 4; seed++) {
            DrawnBlocs drawn = drawn(world(seed));
            assertThat(drawn.draws()).isEqualTo(DrawnBlocs.DRAWS);
            assertThat(mean(drawn, 0)).isGreaterThan(0.9);
            assertThat(mean(drawn, 1)).isLessThan(0.1);
        }
    }

    private static double mean(DrawnBlocs drawn, int apart) {
        List<Double> shares = new ArrayList<>();
        for (int one = 1; one <= STATES; one++) {
            for (int other = one + 1; other <= STATES; other++) {
                if ((other - one) % 2 == apart) {
                    shares.add(drawn.together(one, other).share());
                }
            }
        }
        return shares.stream().mapToDouble(share -> share).average().orElseThrow();
    }

    @Test
    void ofSeveralAllOrSomeAreTogether() {
        DrawnBlocs drawn = drawn(world(1));
        DrawnBlocs.Together pair = drawn.together(2, 4);
        DrawnBlocs.Together three = drawn.together(2, 4, 5);
        assertThat(pair.all()).isEqualTo(pair.some());
        assertThat(three.all()).isLessThanOrEqualTo(pair.all());
        assertThat(three.some()).isGreaterThanOrEqualTo(pair.all());
        assertThat(drawn.together(4, 2)).isEqualTo(pair);
        assertThat(drawn.together(5, 2, 4)).isEqualTo(three);
    }

    /** The search divides votes by chance too, so without blocs beyond chance nothing is drawn. */
    @Test
    void withoutBlocsNothingIsDrawn() {
        VoteRecord world = world(1);
        Random random = new Random(1);
        byte[][] cells = cells(world);
        for (byte[] row : cells) {
            for (int state = 0; state < STATES; state++) {
                row[state] = (byte) (1 + random.nextInt(3));
            }
        }
        DrawnBlocs drawn = drawn(withCells(world, cells));
        assertThat(drawn.found().outcome()).isNotEqualTo(Outcome.FOUND);
        assertThat(drawn.draws()).isZero();
        assertThat(drawn.together(2, 4).share()).isNaN();
    }

    /** A state that always votes yes has a place in no draw, one that hardly votes is not in the network. */
    @Test
    void aStateWithoutAPlaceIsWithNobody() {
        VoteRecord world = world(2);
        byte[][] cells = cells(world);
        for (int rollCall = 0; rollCall < cells.length; rollCall++) {
            cells[rollCall][5] = Choice.YES.code();
            cells[rollCall][7] = rollCall < 5 ? cells[rollCall][7] : Choice.ABSENT.code();
        }
        DrawnBlocs drawn = drawn(withCells(world, cells));
        assertThat(drawn.found().place(6)).isNotNegative();
        assertThat(drawn.together(6, 2).draws()).isZero();
        assertThat(drawn.found().place(8)).isNegative();
        assertThat(drawn.together(8, 2).draws()).isZero();
        assertThat(drawn.together(2, 4).draws()).isEqualTo(DrawnBlocs.DRAWS);
    }

    /** A roll call that is drawn three times adds three to the cells of its votes: counted anew, vote by vote. */
    @Test
    void aRollCallDrawnThreeTimesCountsThreeTimes() {
        VoteRecord record = world(3);
        int[] columns = {0, 3, 5, 20};
        int[] rollCalls = {4, 4, 4, 7, 11, 11, 30};
        PairCells cells = GatheredVotes.of(record, columns, rollCalls).cells(AbsencePolicy.EXCLUDE);
        for (int i = 0; i < columns.length; i++) {
            for (int j = i + 1; j < columns.length; j++) {
                int[] naive = new int[9];
                for (int rollCall : rollCalls) {
                    int u = record.cell(rollCall, columns[i]) - 1;
                    int v = record.cell(rollCall, columns[j]) - 1;
                    if (u >= 0 && u < 3 && v >= 0 && v < 3) {
                        naive[3 * u + v]++;
                    }
                }
                assertThat(cells.table(PairIndex.of(i, j, columns.length))).isEqualTo(naive);
            }
        }
    }

    @Test
    void aSeedGivesOneAnswerAndAnotherSeedAnother() {
        VoteRecord record = world(3);
        byte[][] one = new BlocDrawer(record, unit(record), AbsencePolicy.EXCLUDE, 1).blocs();
        byte[][] again = new BlocDrawer(record, unit(record), AbsencePolicy.EXCLUDE, 1).blocs();
        byte[][] other = new BlocDrawer(record, unit(record), AbsencePolicy.EXCLUDE, 2).blocs();
        assertThat(Arrays.deepEquals(one, again)).isTrue();
        assertThat(Arrays.deepEquals(one, other)).isFalse();
    }

    @Test
    void whatIsKeptIsReadAgainAndDamageIsNot(@TempDir Path directory) {
        VoteRecord record = world(1);
        List<String> computed = new ArrayList<>();
        BlocCache cache = new BlocCache(
                record,
                AbsencePolicy.EXCLUDE,
                BlocSettings.withSeed(1),
                new DerivedStore(directory, new Notices()),
                computed::add);
        DrawnBlocs first = cache.drawn(unit(record));
        assertThat(computed).hasSize(2);
        DrawnBlocs again = cache.drawn(unit(record));
        assertThat(computed).hasSize(2);
        assertThat(again.together(2, 4)).isEqualTo(first.together(2, 4));
        assertThat(again.together(3, 4)).isEqualTo(first.together(3, 4));
        assertThat(DrawnBlocsFormat.read(new byte[DrawnBlocs.DRAWS * STATES - 1], STATES))
                .isEmpty();
    }
}
