package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.actor.ActorMention.Kind;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.state.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnersTest {
    /** Whose an "its" is after mending that was first taken for Russia's. */
    private static List<State> its(String text) {
        Analysed sentence = Analyses.of(text);
        List<Actor> actors = new ArrayList<>(sentence.actors());
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (sentence.tokens().get(i).text().equalsIgnoreCase("its")) {
                actors.add(new Actor(
                        Analyses.mention(sentence.tokens().get(i), Kind.PRONOUN, List.of(Analyses.RUSSIA)), i, i + 1));
            }
        }
        return Owners.mend(sentence.tokens(), actors, sentence.clauses()).stream()
                .filter(actor -> actor.said().kind() == Kind.PRONOUN)
                .findFirst()
                .orElseThrow()
                .said()
                .states();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"France has found its nearest friend.", "India and France said that France trusts its ally."})
    void behindAVerbItIsTheSubjects(String text) {
        assertThat(its(text)).containsExactly(Analyses.FRANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Its nearest friend is France.", "India and France praise its patience."})
    void elsewhereAndOfSeveralItStaysAsItWasTaken(String text) {
        assertThat(its(text)).containsExactly(Analyses.RUSSIA);
    }
}
