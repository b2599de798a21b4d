package org.entente.source.vdem;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.source.InputRefused;
import org.entente.source.table.Row;
import org.entente.source.table.StateYear;
import org.entente.source.table.Table;
import org.entente.source.table.VdemKeys;
import org.entente.state.StateRegistry;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a country-year file. */
final class VdemReader {
    private final Table table;
    private final VdemKeys keys;
    private final Map<RegimeIndex, IndexColumns> indices;
    private final Map<StateYear, RegimeYear> years = new HashMap<>();
    private final Set<StateYear> contradicted = new HashSet<>();

    VdemReader(Table table, StateRegistry registry) throws InputRefused {
        this.table = table;
        this.keys = new VdemKeys(
                table,
                registry,
                List.of(RegimeIndex.POLYARCHY.column()),
                "V-Dem’s country-years (V-Dem-CY-Core or V-Dem-CY-Full+Others)");
        this.indices = IndexColumns.of(table.header());
    }

    void read() throws InputRefused {
        for (Row row = table.next(); row != null; row = table.next()) {
            countryYear(row);
        }
    }

    /** By state and year. */
    List<RegimeYear> years() {
        return years.values().stream()
                .filter(read -> !contradicted.contains(read.key()))
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }

    long unknownStates() {
        return keys.unknownStates();
    }

    private void countryYear(Row row) {
        Map<RegimeIndex, Figure> figures = figures(row);
        StateYear key = figures == null ? null : keys.of(row);
        if (figures != null && key != null) {
            store(new RegimeYear(key, figures));
        }
    }

    private @Nullable Map<RegimeIndex, Figure> figures(Row row) {
        Map<RegimeIndex, Figure> figures = new EnumMap<>(RegimeIndex.class);
        for (Map.Entry<RegimeIndex, IndexColumns> entry : indices.entrySet()) {
            Figure figure = figure(row, entry.getKey(), entry.getValue());
            if (figure == null) {
                return null;
            }
            if (figure.present()) {
                figures.put(entry.getKey(), figure);
            }
        }
        return figures;
    }

    private @Nullable Figure figure(Row row, RegimeIndex index, IndexColumns columns) {
        try {
            Figure figure = columns.figure(row);
            if (!figure.present() || index.admits(figure)) {
                return figure;
            }
            table.malformed("bad_figure", index.column() + " or its bounds lie where they cannot", columns.value());
        } catch (NumberFormatException e) {
            table.malformed("bad_number", index.column() + " or its bounds: " + e.getMessage(), columns.value());
        }
        return null;
    }

    private void store(RegimeYear read) {
        RegimeYear there = years.putIfAbsent(read.key(), read);
        if (there == null) {
            return;
        }
        if (there.equals(read)) {
            table.remark("duplicate_row", "the same country-year stands in an earlier row", 0);
        } else {
            contradicted.add(read.key());
            String message = "an earlier row of this state and year states other figures; neither is used";
            table.malformed("conflicting_rows", message, 0);
        }
    }
}
