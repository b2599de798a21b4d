package org.entente.source;

import java.util.List;

/**
 * The votes of one source, as it states them: its register and one cell per roll call and COW code.
 *
 * @param source source word: {@code unga-voeten} or {@code unga-undl}
 * @param rollCalls in the source's own order
 * @param ccodes COW codes of the columns, ascending
 * @param cells {@code [rollCall][state]} of {@link org.entente.vote.Choice} codes, 0 where the source has no row
 * @param matches pairs of native ids that the publisher lists as the same text, {@code [k][2]}; empty when none
 * @param origins the snapshots read
 */
public record SourceRecord(
        String source,
        List<SourceRollCall> rollCalls,
        int[] ccodes,
        byte[][] cells,
        List<String[]> matches,
        List<Origin> origins) {}
