package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.extract.Analysed.Actor;
import org.entente.state.State;
import org.junit.jupiter.api.Test;

class NameListsTest {
    private static List<State> subject(String text, int clause) {
        Analysed sentence = Analyses.of(text);
        Clause found = sentence.clauses().get(clause);
        return sentence.actorsIn(found.subjectFrom(), found.subjectTo()).stream()
                .map(Actor::said)
                .flatMap(said -> said.states().stream())
                .toList();
    }

    @Test
    void aListOfVotersIsOneSubject() {
        assertThat(subject("Peru abstained, while France, Russia, China and India voted against the text.", 1))
                .containsExactly(Analyses.FRANCE, Analyses.RUSSIA, Analyses.CHINA, Analyses.INDIA);
        assertThat(subject("Only France, Russia and China voted no.", 0))
                .containsExactly(Analyses.FRANCE, Analyses.RUSSIA, Analyses.CHINA);
    }

    @Test
    void aCommaBetweenClausesStaysOne() {
        assertThat(subject("France voted for the text, Russia and China abstained.", 1))
                .containsExactly(Analyses.RUSSIA, Analyses.CHINA);
    }
}
