package org.entente.store;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;

/** Hands columns of arrays to DuckDB, chunk by chunk, in order: no table is filled on the way. */
final class ColumnScan implements DuckDBTableFunction<List<ParquetColumn>, AtomicInteger, AtomicInteger> {
    private final List<ParquetColumn> columns;
    private final int rows;

    ColumnScan(List<ParquetColumn> columns) {
        this.columns = columns;
        this.rows = columns.get(0).rows();
    }

    @Override
    public List<ParquetColumn> bind(DuckDBTableFunctionBindInfo info) {
        columns.forEach(column -> info.addResultColumn(column.name(), column.type()));
        info.setCardinality(rows, true);
        return columns;
    }

    @Override
    public AtomicInteger init(DuckDBTableFunctionInitInfo info) {
        return new AtomicInteger();
    }

    @Override
    public AtomicInteger localInit(DuckDBTableFunctionInitInfo info) {
        return new AtomicInteger();
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo call, DuckDBDataChunkWriter chunk) {
        AtomicInteger next = call.getInitData();
        int from = next.get();
        int count = (int) Math.min(chunk.capacity(), rows - from);
        for (int c = 0; c < columns.size(); c++) {
            columns.get(c).fill(chunk.vector(c), from, count);
        }
        next.set(from + count);
        return count;
    }
}
