package org.entente.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which roll calls of two records are one: symbol and votes decide. */
class LinkerTest {
    private static final LocalDate DAY = LocalDate.of(1999, 12, 1);

    @Test
    void takesTheBestVotesAmongThoseOfOneSymbol() {
        List<Linkable> first = List.of(at("54/7", votes(1)), at("54/7", votes(2)), at("54/7", votes(3)));
        assertThat(Linker.link(first, List.of(at("54/7", votes(2))))).containsExactly(-1, 0, -1);
    }

    @Test
    void linksNothingWhoseVotesDiffer() {
        assertThat(Linker.link(List.of(at("54/7", votes(1))), List.of(at("54/7", votes(2)))))
                .containsExactly(-1);
    }

    @Test
    void linksWithoutASymbolByVotesAlone() {
        assertThat(Linker.link(List.of(at(null, votes(1)), at(null, votes(2))), List.of(at("1/7", votes(2)))))
                .containsExactly(-1, 0);
    }

    @Test
    void prefersWhatIsNoAmendment() {
        Linkable amendment = new Linkable(54, DAY, "54/7", true, 0, votes(1));
        assertThat(Linker.link(List.of(amendment, at("54/7", votes(1))), List.of(at("54/7", votes(1)))))
                .containsExactly(-1, 0);
    }

    @Test
    void looksNoFurtherThanTheMonth() {
        Linkable earlier = new Linkable(52, DAY.minusYears(2), null, false, 0, votes(1));
        assertThat(Linker.link(List.of(earlier), List.of(at("54/7", votes(1))))).containsExactly(-1);
    }

    @Property(tries = 100)
    void isOneToOne(@ForAll @IntRange(min = 1, max = 12) int size, @ForAll long seed) {
        Random random = new Random(seed);
        List<Linkable> first = random.ints(size, 0, 4)
                .mapToObj(seedOfVotes -> at("54/" + seedOfVotes, votes(seedOfVotes)))
                .toList();
        List<Linkable> second = random.ints(size, 0, 4)
                .mapToObj(seedOfVotes -> at("54/" + seedOfVotes, votes(seedOfVotes)))
                .toList();
        int[] links = Arrays.stream(Linker.link(first, second))
                .filter(link -> link >= 0)
                .toArray();
        assertThat(Arrays.stream(links).distinct().toArray()).hasSameSizeAs(links);
    }

    private static Linkable at(@Nullable String symbol, byte[] cells) {
        return new Linkable(54, DAY, symbol, false, 0, cells);
    }

    private static byte[] votes(int seed) {
        Random random = new Random(seed);
        byte[] cells = new byte[60];
        for (int s = 0; s < cells.length; s++) {
            cells[s] = (byte) (1 + random.nextInt(3));
        }
        return cells;
    }
}
