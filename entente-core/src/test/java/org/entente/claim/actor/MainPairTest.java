package org.entente.claim.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.junit.jupiter.api.Test;

class MainPairTest {
    private static final List<State> STATES = List.of(state(2), state(200), state(220), state(365), state(710));

    private static State state(int ccode) {
        return StateRegistry.builtIn().get(ccode);
    }

    @Test
    void twoNamedTogetherGoBeforeOneNamedOften() {
        List<State> often = List.of(STATES.get(0), STATES.get(1));
        List<List<State>> sentences = List.of(often, often, List.of(STATES.get(2)), List.of(STATES.get(2)), often);
        assertThat(MainPair.likeliest(sentences)).containsExactlyElementsOf(often);
        assertThat(MainPair.clear(sentences)).containsExactlyElementsOf(often);
    }

    @Test
    void fewerThanTwoStatesMakeNone() {
        assertThat(MainPair.likeliest(List.of())).isEmpty();
        assertThat(MainPair.likeliest(List.of(List.of(STATES.get(0)), List.of(STATES.get(0)))))
                .isEmpty();
    }

    @Test
    void whatIsNamedOnceIsNotClear() {
        assertThat(MainPair.clear(List.of(List.of(STATES.get(0), STATES.get(1)))))
                .isEmpty();
    }

    @Test
    void theFirstTitleThatNamesTwoDecides() {
        List<State> two = List.of(STATES.get(3), STATES.get(4));
        assertThat(MainPair.titled(List.of(List.of(STATES.get(0)), two, List.of(STATES.get(0), STATES.get(1)))))
                .containsExactlyElementsOf(two);
    }

    @Property
    void theOrderWithinSentencesDecidesNothing(@ForAll("texts") List<List<State>> sentences) {
        List<State> clear = MainPair.clear(sentences);
        assertThat(clear.size()).isIn(0, 2);
        if (!clear.isEmpty()) {
            List<List<State>> turned = new ArrayList<>();
            sentences.forEach(named -> {
                List<State> back = new ArrayList<>(named);
                Collections.reverse(back);
                turned.add(back);
            });
            assertThat(MainPair.clear(turned)).containsExactlyInAnyOrderElementsOf(clear);
        }
    }

    @Provide
    Arbitrary<List<List<State>>> texts() {
        return Arbitraries.of(STATES).list().ofMaxSize(4).list().ofMaxSize(8);
    }
}
