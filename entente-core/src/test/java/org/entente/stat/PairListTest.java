package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PairListTest {
    @Property
    void aPairAloneHasTheEndsThatTheListOfAllGivesIt(@ForAll @IntRange(min = 2, max = 60) int states) {
        int[] firsts = PairIndex.firsts(states);
        int[] seconds = PairIndex.seconds(states);
        for (int pair = 0; pair < firsts.length; pair++) {
            PairList one = PairList.of(states, pair);
            assertThat(new int[] {one.first(0), one.second(0)}).containsExactly(firsts[pair], seconds[pair]);
        }
    }

    @Test
    void thereIsNoPairBehindTheLast() {
        assertThat(PairIndex.first(2, 3)).isEqualTo(1);
        assertThatThrownBy(() -> PairList.of(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PairIndex.first(-1, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
