package org.entente.store;

import java.util.List;

/** What the store holds, by source and year. */
public final class Coverage {
    private static final String SQL = """
            SELECT s.source, year(r.date) AS year, count(DISTINCT r.number), count(*) FILTER (v.choice <= 3),
                   count(*) FILTER (v.choice = 8), count(DISTINCT v.ccode) FILTER (v.choice <= 3)
            FROM snapshot s
            JOIN roll_call r ON r.snapshot = s.number
            LEFT JOIN vote v ON v.snapshot = s.number AND v.roll_call = r.number
            WHERE s.superseded_by IS NULL
            GROUP BY ALL ORDER BY ALL
            """;

    private Coverage() {}

    /** The snapshots in use, by source and calendar year; a year without roll calls has no row. */
    public static List<CoverageRow> list(StoreReader reader) {
        return reader.read(() -> Sql.list(
                reader.connection(),
                SQL,
                row -> new CoverageRow(
                        row.getString(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getInt(6))));
    }
}
