package org.entente.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.entente.tie.Confidence;
import org.entente.tie.Coverage;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;

/** Reads ties; a year of a layer in milliseconds, a million rows in a second or two. */
final class TieQuery {
    private static final String ROWS = """
            SELECT a, b, from_date, to_date, kind, name, value, lo, hi, sd, source, confidence FROM tie
            WHERE snapshot = ? AND layer = ?
              AND (from_date = 0 OR from_date // 10000 <= ?) AND (to_date = 0 OR to_date // 10000 >= ?)
              AND (? = 0 OR a = ? OR b = ?) AND (? = 0 OR a = ? OR b = ?)
            """;

    private TieQuery() {}

    static List<StoredLayer> layers(DuckDBConnection connection, List<StoredSnapshot> snapshots) throws SQLException {
        Map<Integer, StoredSnapshot> inUse = snapshots.stream()
                .filter(StoredSnapshot::inUse)
                .collect(Collectors.toMap(StoredSnapshot::number, Function.identity()));
        List<StoredLayer> layers = new ArrayList<>();
        for (LayerRow row : Sql.list(connection, "SELECT * FROM layer ORDER BY snapshot", TieQuery::layer)) {
            StoredSnapshot snapshot = inUse.get(row.snapshot());
            if (snapshot != null) {
                layers.add(row.of(snapshot));
            }
        }
        return List.copyOf(layers);
    }

    /** A layer as stored, before its snapshot is known. */
    private record LayerRow(int snapshot, Layer layer, Coverage coverage, long rows) {
        StoredLayer of(StoredSnapshot stored) {
            return new StoredLayer(
                    snapshot, layer, coverage, rows, stored.snapshot().origin());
        }
    }

    private static LayerRow layer(ResultSet row) throws SQLException {
        String id = row.getString("layer");
        Layer stored = new Layer(
                id,
                row.getString("label"),
                Layer.Shape.valueOf(row.getString("shape").toUpperCase(Locale.ROOT)),
                row.getString("unit"),
                row.getString("about"));
        Layer layer =
                Layers.find(id).filter(known -> known.shape() == stored.shape()).orElse(stored);
        Coverage coverage = new Coverage(
                row.getInt("from_year"), row.getInt("to_year"), row.getBoolean("complete"), row.getString("note"));
        return new LayerRow(row.getInt("snapshot"), layer, coverage, row.getLong("data_rows"));
    }

    static TieTable read(DuckDBConnection connection, StoredLayer layer, TieFilter filter) throws SQLException {
        TieTableBuilder rows = TieTable.of(layer.layer());
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            bind(statement, layer, filter);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(tie(row));
                }
            }
        }
        return rows.build(layer.coverage());
    }

    private static void bind(PreparedStatement statement, StoredLayer layer, TieFilter filter) throws SQLException {
        statement.setInt(1, layer.snapshot());
        statement.setString(2, layer.layer().id());
        statement.setInt(3, filter.toYear());
        statement.setInt(4, filter.fromYear());
        for (int i = 5; i <= 7; i++) {
            statement.setInt(i, filter.state());
        }
        for (int i = 8; i <= 10; i++) {
            statement.setInt(i, filter.other());
        }
    }

    private static Tie tie(ResultSet row) throws SQLException {
        return new Tie(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                number(row, 7),
                number(row, 8),
                number(row, 9),
                number(row, 10),
                row.getString(11),
                Confidence.of(row.getString(12)));
    }

    private static double number(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Double.NaN : value;
    }
}
