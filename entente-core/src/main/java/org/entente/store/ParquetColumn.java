package org.entente.store;

import java.time.LocalDate;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/** A named column of a Parquet file, over an array that is not copied. */
public final class ParquetColumn {
    private final String name;
    private final DuckDBColumnType type;
    private final int rows;
    private final CellWriter cells;

    private ParquetColumn(String name, DuckDBColumnType type, int rows, CellWriter cells) {
        this.name = name;
        this.type = type;
        this.rows = rows;
        this.cells = cells;
    }

    /** Whole numbers; {@link Integer#MIN_VALUE} is written as missing. */
    public static ParquetColumn ints(String name, int[] values) {
        return new ParquetColumn(name, DuckDBColumnType.INTEGER, values.length, (vector, at, row) -> {
            if (values[row] == Integer.MIN_VALUE) {
                vector.setNull(at);
            } else {
                vector.setInt(at, values[row]);
            }
        });
    }

    /** Numbers; NaN is written as missing. */
    public static ParquetColumn doubles(String name, double[] values) {
        return new ParquetColumn(name, DuckDBColumnType.DOUBLE, values.length, (vector, at, row) -> {
            if (Double.isNaN(values[row])) {
                vector.setNull(at);
            } else {
                vector.setDouble(at, values[row]);
            }
        });
    }

    /** Numbers in single precision; NaN is written as missing. */
    public static ParquetColumn floats(String name, float[] values) {
        return new ParquetColumn(name, DuckDBColumnType.FLOAT, values.length, (vector, at, row) -> {
            if (Float.isNaN(values[row])) {
                vector.setNull(at);
            } else {
                vector.setFloat(at, values[row]);
            }
        });
    }

    /** Texts; null is missing. */
    public static ParquetColumn texts(String name, @Nullable String[] values) {
        return new ParquetColumn(name, DuckDBColumnType.VARCHAR, values.length, (vector, at, row) -> {
            String value = values[row];
            if (value == null) {
                vector.setNull(at);
            } else {
                vector.setString(at, value);
            }
        });
    }

    /** Days; null is missing. */
    public static ParquetColumn dates(String name, @Nullable LocalDate[] values) {
        return new ParquetColumn(name, DuckDBColumnType.DATE, values.length, (vector, at, row) -> {
            LocalDate value = values[row];
            if (value == null) {
                vector.setNull(at);
            } else {
                vector.setDate(at, value);
            }
        });
    }

    /** Truth values; null is missing. */
    public static ParquetColumn flags(String name, @Nullable Boolean[] values) {
        return new ParquetColumn(name, DuckDBColumnType.BOOLEAN, values.length, (vector, at, row) -> {
            Boolean value = values[row];
            if (value == null) {
                vector.setNull(at);
            } else {
                vector.setBoolean(at, value);
            }
        });
    }

    public String name() {
        return name;
    }

    public int rows() {
        return rows;
    }

    DuckDBColumnType type() {
        return type;
    }

    /** Writes some consecutive rows into a vector of DuckDB. */
    void fill(DuckDBWritableVector vector, int from, int count) {
        for (int i = 0; i < count; i++) {
            cells.write(vector, i, from + i);
        }
    }

    /** Writes one row of the array to one place of the vector. */
    private interface CellWriter {
        void write(DuckDBWritableVector vector, int at, int row);
    }
}
