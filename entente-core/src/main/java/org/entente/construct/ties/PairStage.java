package org.entente.construct.ties;

import java.util.ArrayList;
import java.util.List;
import org.entente.construct.Evidence;
import org.entente.state.State;

/**
 * How far the institutions of a pair have come by its dated record, as a range.
 *
 * @param least the highest stage that is met
 * @param most the highest that is met or unknown
 * @param criteria of each stage from 1 on
 */
public record PairStage(int least, int most, List<Criterion> criteria) {
    /**
     * A stage's criterion.
     *
     * @param stage its number
     * @param name its name
     * @param words what it asks
     * @param answer met, not met or unknown
     * @param found what was found
     */
    public record Criterion(int stage, String name, String words, String answer, String found) {}

    public PairStage {
        criteria = List.copyOf(criteria);
    }

    /** The stage of two states by the contacts on record, with missions and pacts of that day. */
    public static PairStage of(Evidence evidence, Contacts contacts, State a, State b) {
        PairPacts pacts = PairPacts.on(evidence, a.ccode(), b.ccode(), contacts.end());
        StageEvidence found = new StageEvidence(evidence, a, b, contacts, pacts);
        Stages.Range range = Stages.range(found.criteria());
        List<Criterion> criteria = new ArrayList<>();
        for (Stages.Stage stage : Stages.list()) {
            if (stage.number() > 0) {
                criteria.add(new Criterion(
                        stage.number(),
                        stage.name(),
                        stage.criterion(),
                        range.truths().get(stage.number()).words(),
                        found.found().get(stage.number())));
            }
        }
        return new PairStage(range.least(), range.most(), criteria);
    }

    /** The word for a stage. */
    public static String name(int stage) {
        return StageWords.name(stage);
    }
}
