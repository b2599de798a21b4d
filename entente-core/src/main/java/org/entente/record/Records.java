package org.entente.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.cases.CaseRegistry;
import org.entente.source.Origin;
import org.entente.source.SourceCard;
import org.entente.source.SourceCatalogue;
import org.entente.source.SourceCitation;
import org.entente.source.SourceRecord;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;

/** Opens the record that a slice names: {@code all}, {@code builtin}, {@code unga-voeten} or {@code unga-undl}. */
public final class Records {
    private Records() {}

    /**
     * The record of a word.
     *
     * @param name {@code all}: the built-in record and everything imported, each roll call once; {@code builtin}: that
     *     alone; a source's word: what was imported of it, alone
     * @param imported what is in use of each source, at most one a source
     * @throws RecordNotImported if the word names a source of which nothing was imported
     */
    public static OpenedRecord open(String name, List<SourceRecord> imported) throws RecordNotImported {
        CompiledRecord builtIn = BuiltInRecord.compiled();
        Origin origin = builtInOrigin(builtIn.record());
        if (name.equals(Sources.BUILT_IN) || (name.equals(Sources.ALL) && imported.isEmpty())) {
            return new OpenedRecord(builtIn, List.of(origin));
        }
        if (name.equals(Sources.ALL)) {
            List<Origin> origins = new ArrayList<>(List.of(origin));
            imported.forEach(source -> origins.addAll(source.origins()));
            return new OpenedRecord(merge(builtIn, imported), origins);
        }
        SourceRecord source = imported.stream()
                .filter(each -> each.source().equals(name))
                .findFirst()
                .orElseThrow(() -> new RecordNotImported(name));
        VoteRecord alone = SoleRecord.of(source, merge(builtIn, List.of(source)).record());
        BitSet official = new BitSet();
        official.set(0, alone.size(), name.equals(Sources.LIBRARY));
        CompiledRecord compiled = new CompiledRecord(alone, official, List.of());
        return new OpenedRecord(Decoration.withCasesAndLabels(compiled, CaseRegistry.builtIn()), source.origins());
    }

    /** The built-in record and imports, each roll call once, named {@code all}. */
    public static CompiledRecord merge(CompiledRecord builtIn, List<SourceRecord> imported) {
        CaseRegistry cases = CaseRegistry.builtIn();
        Predicate<List<String>> registryCase = ids -> !cases.caseIds(ids).isEmpty();
        StateRegistry states = StateRegistry.builtIn();
        return Decoration.withCasesAndLabels(
                RecordMerge.merge(builtIn, imported, registryCase, states::unMember), cases);
    }

    /**
     * A record from the bytes that {@link RecordFile#write} gave, with today's case ids and labels.
     *
     * @throws RecordDamaged if they are not such bytes
     */
    public static CompiledRecord read(byte[] bytes) throws RecordDamaged {
        return Decoration.withCasesAndLabels(RecordFile.read(bytes), CaseRegistry.builtIn());
    }

    /** What figures from the built-in record rest on. */
    public static Origin builtInOrigin(VoteRecord builtIn) {
        SourceCard card = SourceCatalogue.card(Sources.BUILT_IN).orElseThrow();
        LocalDate end = builtIn.end();
        return new Origin(
                card.id(),
                card.id(),
                card.version(),
                card.doi(),
                card.licence(),
                null,
                null,
                end == null ? null : end.toString(),
                card.citations().stream()
                        .filter(citation -> citation.kind().equals("misc"))
                        .map(SourceCitation::text)
                        .collect(Collectors.joining(" ", card.title() + ", compiled from: ", "")));
    }
}
