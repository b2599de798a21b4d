package org.entente.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.file.Bundle;
import org.entente.source.SourceCard;
import org.entente.source.SourceCitation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code cite}: BibTeX of exactly what an answer can rest on. */
@Command(
        name = "cite",
        description =
                "Prints, as BibTeX, exactly what an answer can rest on: the built-in record and what was imported.",
        footerHeading = "%nExamples:%n",
        footer = {"  entente cite", "  entente cite --record builtin --out entente.bib", "  entente cite --json"})
final class CiteVerb implements Verb {
    @Mixin
    private final RecordOption record = new RecordOption();

    @Mixin
    private final OutOptions out = new OutOptions();

    @Override
    public ExitCode run(Invocation invocation) {
        SlicedRecord sliced = SlicedRecord.open(invocation, record.slice());
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("record", sliced.slice().record());
        List<Map<String, Object>> citations = new ArrayList<>();
        for (SourceCard card : Bundle.cards(sliced.origins())) {
            card.citations().forEach(citation -> citations.add(fields(card, citation)));
        }
        String bibtex = Bundle.bibtex(sliced.origins());
        return invocation.answer(
                new Answer(
                        "cite",
                        query,
                        Map.of("citations", citations),
                        List.of(),
                        sliced.origins(),
                        terminal -> bibtex.lines().forEach(terminal::raw)),
                out);
    }

    private static Map<String, Object> fields(SourceCard card, SourceCitation citation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("source", card.id());
        fields.put("key", citation.key());
        fields.put("text", citation.text());
        fields.put("bibtex", citation.bibtex());
        return fields;
    }
}
