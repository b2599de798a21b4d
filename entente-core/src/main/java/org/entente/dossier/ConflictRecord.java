package org.entente.dossier;

import java.util.List;
import org.entente.measure.tie.TieFigure;
import org.entente.record.TieHolding;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/**
 * Years of armed conflict of both states and of the pair.
 *
 * @param ofA of the first state, alone or with anyone
 * @param ofB of the second
 * @param opposed in which they stood on opposite sides
 * @param alongside in which they stood on one side
 * @param from first year covered
 * @param to last year covered
 */
record ConflictRecord(
        ConflictYears ofA, ConflictYears ofB, ConflictYears opposed, ConflictYears alongside, int from, int to) {
    /** The record from the source that a figure of the pair rests on, to its year. */
    static ConflictRecord of(Subject subject, PairTies ties, TieFigure figure, TieHolding pairs) {
        TieFilter between = TieFilter.between(subject.a.ccode(), subject.b.ccode());
        List<Tie> rows = ties.rows(pairs, between.years(0, figure.to()));
        return new ConflictRecord(
                state(subject, ties, pairs, subject.a.ccode(), figure.to()),
                state(subject, ties, pairs, subject.b.ccode(), figure.to()),
                ConflictYears.of(kind(rows, "opposed"), true),
                ConflictYears.of(kind(rows, "alongside"), true),
                pairs.coverage().from(),
                figure.to());
    }

    private static List<Tie> kind(List<Tie> rows, String kind) {
        return rows.stream().filter(tie -> tie.kind().equals(kind)).toList();
    }

    /** The state's rows of the same source. */
    private static ConflictYears state(Subject subject, PairTies ties, TieHolding pairs, int ccode, int to) {
        List<Tie> rows = subject.ties.find(Layers.CONFLICT, pairs.origin().source()).stream()
                .flatMap(holding -> ties.rows(holding, TieFilter.of(ccode).years(0, to)).stream())
                .toList();
        return ConflictYears.of(rows, false);
    }
}
