package org.entente.measure.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.SplitMix;
import org.entente.stat.bloc.Partition;
import org.entente.stat.bloc.PartitionSimilarity;
import org.entente.synthetic.SyntheticWorld;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

class BlocFinderTest {
    private static final BlocSettings SETTINGS = BlocSettings.withSeed(1);
    private static final int STATES = 40;

    private static VoteRecord world(long seed, int years) {
        return new SyntheticWorld(seed, 2010, years, 2, 60, 0.3, 0, 0.1)
                .record(IntStream.rangeClosed(1, STATES).toArray());
    }

    /** The same register with every vote cast by chance, yes by some states nearly always and by others seldom. */
    private static VoteRecord chance(long seed, int texts) {
        VoteRecord world = new SyntheticWorld(seed, 2010, 1, 2, texts, 0, 0, 0)
                .record(IntStream.rangeClosed(1, STATES).toArray());
        Random random = new Random(seed);
        byte[][] cells = new byte[world.size()][STATES];
        for (byte[] row : cells) {
            for (int state = 0; state < STATES; state++) {
                double yes = 0.3 + 0.7 * state / STATES;
                row[state] = (byte) (random.nextDouble() < yes ? 1 : 2 + random.nextInt(2));
            }
        }
        return new VoteRecord("synthetic", world.rollCalls(), world.ccodes(), cells);
    }

    private static List<Unit> years(VoteRecord record) {
        return Unit.list(
                record, SliceMask.of(record, Slice.everything().withTexts(Slice.Texts.FINAL_ONLY)), Unit.By.YEAR);
    }

    private static FoundBlocs find(VoteRecord record) {
        return new BlocFinder(record, AbsencePolicy.EXCLUDE, SETTINGS)
                .find(years(record).get(0));
    }

    @Test
    void findsTheBlocsOfAnInventedWorld() {
        for (long seed = 0; seed < 5; seed++) {
            FoundBlocs found = find(world(seed, 1));
            assertThat(found.outcome()).isEqualTo(Outcome.FOUND);
            int[] camps = Arrays.stream(found.states()).map(ccode -> ccode % 2).toArray();
            assertThat(PartitionSimilarity.of(Partition.of(camps), Partition.of(found.blocs()))
                            .adjustedRand())
                    .isGreaterThan(0.8);
            assertThat(found.gain()).isGreaterThan(found.chance());
            assertThat(found.stability(0)).isGreaterThan(0.8);
        }
    }

    /** By nine worlds one in ten independent worlds passes by chance. */
    @Test
    void votesByChanceAndHabitHaveNoBlocs() {
        int none = 0;
        for (long seed = 0; seed < 20; seed++) {
            FoundBlocs found = find(chance(seed, 30));
            none += found.outcome() == Outcome.FOUND ? 0 : 1;
            if (found.outcome() != Outcome.FOUND) {
                assertThat(found.blocs()).containsOnly(-1);
            }
        }
        assertThat(none).isGreaterThanOrEqualTo(15);
    }

    @Test
    void aSeedGivesOneAnswerWhateverRunsBeside() {
        VoteRecord record = world(3, 4);
        BlocHistory one = BlocHistory.of(record, years(record), AbsencePolicy.EXCLUDE, SETTINGS, null);
        for (int year = 0; year < 4; year++) {
            FoundBlocs alone = new BlocFinder(record, AbsencePolicy.EXCLUDE, SETTINGS)
                    .find(one.units().get(year));
            assertThat(one.found().get(year).blocs()).isEqualTo(alone.blocs());
            assertThat(one.found().get(year).stability()).isEqualTo(alone.stability());
        }
    }

    @Test
    void agreementThatIsNotDefinedGivesNoNetwork() {
        VoteRecord record = world(1, 1);
        FoundBlocs found = new BlocFinder(record, AbsencePolicy.OWN_CATEGORY, SETTINGS)
                .find(years(record).get(0));
        assertThat(found.outcome()).isEqualTo(Outcome.TOO_FEW);
        assertThat(found.states()).isEmpty();
        assertThat(found.leftOut()).hasSize(STATES);
    }

    /** Of a state that always votes yes nothing says with whom it goes: it is in no bloc, and not left out. */
    @Test
    void aStateThatNeverVariesIsInNoBloc() {
        VoteRecord record = world(2, 1);
        byte[][] cells = IntStream.range(0, record.size()).mapToObj(record::row).toArray(byte[][]::new);
        for (byte[] row : cells) {
            row[6] = Choice.YES.code();
            row[9] = Choice.NO.code();
        }
        FoundBlocs found = find(new VoteRecord("synthetic", record.rollCalls(), record.ccodes(), cells));
        assertThat(found.outcome()).isEqualTo(Outcome.FOUND);
        assertThat(found.leftOut()).isEmpty();
        assertThat(found.blocs()[found.place(7)]).isEqualTo(-1);
        assertThat(found.blocs()[found.place(10)]).isEqualTo(-1);
    }

    /** A state that hardly votes has no pair with enough joint votes: it is left out, not put into a bloc. */
    @Test
    void aStateWithTooFewVotesIsLeftOut() {
        VoteRecord record = world(2, 1);
        byte[][] cells = IntStream.range(0, record.size()).mapToObj(record::row).toArray(byte[][]::new);
        for (int rollCall = 5; rollCall < cells.length; rollCall++) {
            cells[rollCall][6] = Choice.ABSENT.code();
        }
        FoundBlocs found = find(new VoteRecord("synthetic", record.rollCalls(), record.ccodes(), cells));
        assertThat(found.leftOut()).containsExactly(7);
        assertThat(found.place(7)).isNegative();
        assertThat(found.states()).hasSize(STATES - 1);
    }

    @Test
    void shuffledVotesAreFarLessAlikeThanThoseOfBlocs() {
        VoteRecord record = world(4, 1);
        UnitFigures figures = UnitFigures.of(record, years(record).get(0), AbsencePolicy.EXCLUDE);
        double[] shuffled = new ShuffledVotes(record, figures, AbsencePolicy.EXCLUDE).weights(new SplitMix(1, 0));
        double[] own = BlocNetwork.weights(figures.cells(), figures.reference());
        assertThat(spread(shuffled)).isLessThan(spread(own) / 2);
    }

    private static double spread(double[] values) {
        return Math.sqrt(
                Arrays.stream(values).map(value -> value * value).average().orElseThrow());
    }

    @Test
    void whatIsKeptIsReadAgainAndDamageIsNot() {
        FoundBlocs found = find(world(1, 1));
        byte[] bytes = FoundBlocsFormat.write(found);
        FoundBlocs read = FoundBlocsFormat.read(bytes).orElseThrow();
        assertThat(read.outcome()).isEqualTo(found.outcome());
        assertThat(read.states()).isEqualTo(found.states());
        assertThat(read.blocs()).isEqualTo(found.blocs());
        assertThat(read.stability()).isEqualTo(found.stability());
        assertThat(read.partitions()).isEqualTo(found.partitions());
        assertThat(FoundBlocsFormat.read(Arrays.copyOf(bytes, bytes.length - 3)))
                .isEmpty();
        assertThat(FoundBlocsFormat.read(Arrays.copyOf(bytes, bytes.length + 1)))
                .isEmpty();
        assertThat(FoundBlocsFormat.read(new byte[] {0, 3, 'A', 'B', 'C'})).isEmpty();
    }
}
