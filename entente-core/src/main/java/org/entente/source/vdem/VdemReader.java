package org.entente.source.vdem;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.source.InputRefused;
import org.entente.source.table.Row;
import org.entente.source.table.Table;
import org.entente.state.StateRegistry;
import org.entente.state.VdemCodes;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a country-year file. Each row is of 31 December: V-Dem states the year as it ended. */
final class VdemReader {
    private static final int FIRST_YEAR = 1700;
    private static final int LAST_YEAR = 2999;

    private final Table table;
    private final VdemColumns columns;
    private final StateRegistry registry;
    private final VdemCodes codes;
    private final Map<Long, RegimeYear> years = new HashMap<>();
    private final Set<RegimeYear> contradicted = new HashSet<>();
    private long unknownStates;

    VdemReader(Table table, StateRegistry registry) throws InputRefused {
        this.table = table;
        this.columns = VdemColumns.of(table.header(), table.name());
        this.registry = registry;
        this.codes = new VdemCodes(registry);
    }

    void read() throws InputRefused {
        for (Row row = table.next(); row != null; row = table.next()) {
            countryYear(row);
        }
    }

    /** By state and year. */
    List<RegimeYear> years() {
        return years.values().stream()
                .filter(read -> !contradicted.contains(read))
                .sorted()
                .toList();
    }

    long unknownStates() {
        return unknownStates;
    }

    private void countryYear(Row row) {
        int year = row.number(columns.year());
        int country = row.number(columns.country());
        if (year < FIRST_YEAR || year > LAST_YEAR || country <= 0) {
            table.malformed("bad_country_year", "the country’s id or the year cannot be read", columns.country());
            return;
        }
        Map<RegimeIndex, Figure> figures = figures(row);
        if (figures == null) {
            return;
        }
        OptionalInt ccode = ccode(row, country, LocalDate.of(year, 12, 31));
        if (ccode.isPresent()) {
            store(new RegimeYear(ccode.getAsInt(), year, figures));
        }
    }

    private @Nullable Map<RegimeIndex, Figure> figures(Row row) {
        Map<RegimeIndex, Figure> figures = new EnumMap<>(RegimeIndex.class);
        for (Map.Entry<RegimeIndex, VdemColumns.Place> entry : columns.indices().entrySet()) {
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

    private @Nullable Figure figure(Row row, RegimeIndex index, VdemColumns.Place place) {
        try {
            Figure figure = place.figure(row);
            if (!figure.present() || index.admits(figure)) {
                return figure;
            }
            table.malformed("bad_figure", index.column() + " or its bounds lie where they cannot", place.value());
        } catch (NumberFormatException e) {
            table.malformed("bad_number", index.column() + " or its bounds: " + e.getMessage(), place.value());
        }
        return null;
    }

    private OptionalInt ccode(Row row, int country, LocalDate on) {
        int cow = row.number(columns.cow());
        if (!codes.knows(country) && (cow <= 0 || registry.find(cow).isEmpty())) {
            unknownStates++;
            table.remark("unknown_state", "no state is " + named(row, country) + "; row left out", columns.country());
            return OptionalInt.empty();
        }
        OptionalInt found = codes.knows(country) ? codes.ccode(country, on) : stateOf(cow, on);
        if (found.isEmpty()) {
            String message = named(row, country) + " was no state in " + on.getYear() + "; row left out";
            table.remark("no_state_then", message, columns.country());
        }
        return found;
    }

    private OptionalInt stateOf(int cow, LocalDate on) {
        return registry.exists(cow, on) || registry.unMember(cow, on) ? OptionalInt.of(cow) : OptionalInt.empty();
    }

    private String named(Row row, int country) {
        String name = row.text(columns.name()).strip();
        return name.isEmpty() ? "country " + country : name + " (" + country + ")";
    }

    private void store(RegimeYear read) {
        RegimeYear there = years.putIfAbsent(read.ccode() * 10_000L + read.year(), read);
        if (there == null) {
            return;
        }
        if (there.equals(read)) {
            table.remark("duplicate_row", "the same country-year stands in an earlier row", columns.country());
        } else {
            contradicted.add(there);
            table.malformed(
                    "conflicting_rows",
                    "an earlier row of this state and year states other figures; neither is used",
                    columns.year());
        }
    }
}
