package org.entente.app.export;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.file.Column;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.tie.TieFilter;
import org.entente.tie.TieTable;

/** Ties, a row each, of one layer or of all, source after source. */
public final class TieExport {
    private final TieRecord record;
    private final List<TieHolding> holdings;
    private final TieFilter filter;

    /**
     * @param record open as long as the export is used
     * @param holdings what is exported, in this order
     * @param filter which rows
     */
    public TieExport(TieRecord record, List<TieHolding> holdings, TieFilter filter) {
        this.record = record;
        this.holdings = List.copyOf(holdings);
        this.filter = filter;
    }

    /** The columns of every holding, each read when it is asked for: one at a time is in memory. */
    public Iterable<List<Column>> parts() {
        return () -> holdings.stream().map(this::part).iterator();
    }

    private List<Column> part(TieHolding holding) {
        TieTable table = record.read(holding, filter);
        TieExportRows rows = new TieExportRows(table.size());
        rows.add(holding, table);
        return rows.columns();
    }

    /** The columns of all holdings together. */
    public List<Column> columns() {
        List<TieTable> tables = new ArrayList<>();
        holdings.forEach(holding -> tables.add(record.read(holding, filter)));
        TieExportRows rows =
                new TieExportRows(tables.stream().mapToInt(TieTable::size).sum());
        for (int i = 0; i < tables.size(); i++) {
            rows.add(holdings.get(i), tables.get(i));
        }
        return rows.columns();
    }

    /** The columns without a row, for a codebook. */
    public static List<Column> header() {
        return new TieExportRows(0).columns();
    }

    /** What the rows rest on, each once. */
    public List<Origin> origins() {
        return holdings.stream().map(TieHolding::origin).distinct().toList();
    }
}
