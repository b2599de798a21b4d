package org.entente.record;

import org.entente.vote.Choice;

/**
 * A cell on which a record does not hold what one of its sources states.
 *
 * @param rollCall first id of the roll call
 * @param ccode COW code of the state
 * @param held what the record holds
 * @param stated what the source states
 * @param source the source that states it: {@code unga-voeten}, {@code unga-undl} or {@code builtin}
 * @param reason why it does not prevail
 */
public record Disagreement(
        String rollCall, int ccode, Choice held, Choice stated, String source, DisagreementReason reason) {}
