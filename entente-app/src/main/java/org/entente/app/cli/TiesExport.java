package org.entente.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.app.export.TieExport;
import org.entente.app.file.Bundle;
import org.entente.app.file.Column;
import org.entente.app.file.CsvWriter;
import org.entente.app.file.DtaFile;
import org.entente.app.file.Format;
import org.entente.app.file.ParquetFile;
import org.entente.measure.Slice;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.source.SourceCard;
import org.entente.source.TermsClass;
import org.entente.tie.Layers;
import org.entente.tie.TieFilter;
import org.jspecify.annotations.Nullable;

/** {@code export ties}: rows of one layer or of all, with the terms of every source they are from. */
final class TiesExport {
    private static final String ROW_IS =
            "A row is a tie of two states, a state’s standing in a body, or a number of a state; "
                    + "layer says which.";
    private static final String NOT_OURS = ": its terms do not let Entente pass its rows on; read them before you do.";

    private final Invocation invocation;
    private final Slice slice;
    private final @Nullable String layer;
    private long rows;

    TiesExport(Invocation invocation, Slice slice, @Nullable String layer) {
        this.invocation = invocation;
        this.slice = slice;
        this.layer = layer;
        Slice asked = Slice.everything().withRecord(slice.record()).withDates(slice.from(), slice.to());
        if (!slice.equals(asked)) {
            throw SliceValues.usage("Ties are chosen by --layer, --year, --from, --to and --record alone")
                    .thrown();
        }
    }

    /** Writes the file, or CSV to stdout; what was written, if a file was. */
    Optional<Bundle> write(Optional<Path> file, Format format) throws IOException {
        try (TieRecord record = TieOpening.open(invocation, slice.record())) {
            List<TieHolding> holdings = holdings(record);
            TieExport export = new TieExport(record, holdings, filter());
            if (file.isEmpty()) {
                csv(export, invocation.stdout());
                return Optional.empty();
            }
            List<Column> columns = format == Format.CSV ? TieExport.header() : export.columns();
            rows = columns.get(0).rows();
            Bundle bundle =
                    new Bundle(ROW_IS, invocation.commandWith("", ""), columns, export.origins(), notes(export));
            switch (format) {
                case PARQUET -> ParquetFile.write(file.get(), columns);
                case DTA -> DtaFile.write(file.get(), columns, "Entente: ties" + (layer == null ? "" : ", " + layer));
                default -> AnswerFile.toFile(file.get(), stream -> csv(export, stream));
            }
            bundle.writeBeside(file.get());
            return Optional.of(bundle);
        }
    }

    /** Rows written so far. */
    long rows() {
        return rows;
    }

    private void csv(TieExport export, OutputStream out) throws IOException {
        CsvWriter.header(TieExport.header(), out);
        for (List<Column> part : export.parts()) {
            CsvWriter.rows(part, out);
            rows += part.get(0).rows();
        }
    }

    private List<TieHolding> holdings(TieRecord record) {
        List<TieHolding> wanted = record.holdings().stream()
                .filter(holding -> layer == null || holding.layer().id().equals(layer))
                .toList();
        if (wanted.isEmpty()) {
            throw noSuch(record);
        }
        return wanted;
    }

    private CommandFailed noSuch(TieRecord record) {
        boolean known = layer != null && Layers.find(layer).isPresent();
        Set<String> held = new LinkedHashSet<>();
        record.holdings().forEach(holding -> held.add(holding.layer().id()));
        return Failure.of(
                        known ? ExitCode.NO_ANSWER : ExitCode.USAGE,
                        known ? "no_rows" : "unknown_layer",
                        known ? "nothing is on record of the layer " + layer : "there is no layer “" + layer + "”")
                .withDetail("  on record: " + String.join(", ", held))
                .withRemedy("entente sources says what would fill a layer.")
                .thrown();
    }

    private TieFilter filter() {
        LocalDate from = slice.from();
        LocalDate to = slice.to();
        return TieFilter.ALL.years(
                from == null ? Integer.MIN_VALUE : from.getYear(), to == null ? Integer.MAX_VALUE : to.getYear());
    }

    private static List<String> notes(TieExport export) {
        List<String> notes = new ArrayList<>();
        notes.add("A missing row means no data, not that there is no tie, except where the source’s card says so. "
                + "Rows of low confidence enter no figure of Entente.");
        for (SourceCard card : Bundle.cards(export.origins())) {
            boolean free = card.terms() == TermsClass.OPEN || card.licence().contains("CC");
            notes.add(card.title() + (free ? ": " + card.licence() + "." : NOT_OURS));
        }
        return notes;
    }
}
