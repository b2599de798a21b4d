package org.entente.app.cli;

import java.time.LocalDate;
import java.util.List;
import org.entente.record.BuiltInRecord;
import org.entente.record.CompiledRecord;
import org.entente.record.Disagreement;
import org.entente.source.Origin;
import org.entente.source.SourceCard;
import org.entente.source.SourceCatalogue;
import org.entente.vote.VoteRecord;

/**
 * A record as opened for an answer.
 *
 * @param record register and cells
 * @param origins what it rests on
 * @param disagreements where a source states something else
 */
record OpenedRecord(VoteRecord record, List<Origin> origins, List<Disagreement> disagreements) {
    static OpenedRecord open(Invocation invocation, String name) {
        CompiledRecord compiled = BuiltInRecord.compiled();
        return new OpenedRecord(compiled.record(), List.of(builtIn(compiled.record())), compiled.disagreements());
    }

    private static Origin builtIn(VoteRecord record) {
        SourceCard card = SourceCatalogue.card(RecordNames.BUILT_IN).orElseThrow();
        LocalDate end = record.end();
        return new Origin(
                card.id(),
                card.id(),
                card.version(),
                card.doi(),
                card.licence(),
                null,
                null,
                end == null ? null : end.toString(),
                card.citation());
    }
}
