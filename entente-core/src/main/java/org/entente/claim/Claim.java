package org.entente.claim;

import java.util.Optional;

/**
 * A claim of a text with its verdict.
 *
 * @param id "c1", "c2" … in the order of the text
 * @param said the proposition
 * @param judgement what the record says; empty of a claim that an editor dropped
 * @param edited the line of the editor's file that changed it
 */
public record Claim(String id, Proposition said, Optional<Judgement> judgement, Optional<Edit> edited) {
    /**
     * An editor's change.
     *
     * @param file the file
     * @param line its line, from 1
     * @param was what stood there before; "dropped" of a claim taken out
     */
    public record Edit(String file, int line, String was) {}
}
