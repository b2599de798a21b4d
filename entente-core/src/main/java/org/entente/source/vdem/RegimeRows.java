package org.entente.source.vdem;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.entente.source.CodeScheme;
import org.entente.source.InputRefused;
import org.entente.source.table.Row;
import org.entente.source.table.TieRows;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a country-year file. */
final class RegimeRows {
    /** From here on the registry has countries that neither COW nor Gleditsch and Ward ever had. */
    private static final int NO_STATES = 1001;

    private final TieRows rows;
    private final int country;
    private final int name;
    private final int year;
    private final Map<RegimeIndex, IndexColumns> indices;
    private long empty;

    RegimeRows(TieRows rows) throws InputRefused {
        this.rows = rows;
        this.country = rows.column("country_id");
        this.name = rows.column("country_name", "country_id");
        this.year = rows.column("year");
        this.indices = IndexColumns.of(rows.header());
    }

    /** Gives every row of a state that has figures, while it is at hand. */
    void forEach(Consumer<RegimeYear> taker) throws InputRefused {
        for (Row row = rows.next(); row != null; row = rows.next()) {
            RegimeYear read = regimeYear();
            if (read != null) {
                taker.accept(read);
            }
        }
        if (empty > 0) {
            rows.note("no_figures", String.format(Locale.ROOT, "%,d rows without a figure are left out", empty));
        }
    }

    private @Nullable RegimeYear regimeYear() {
        int of = rows.year(year);
        Map<RegimeIndex, Figure> figures = of < 0 ? null : figures();
        if (figures == null) {
            return null;
        }
        if (figures.isEmpty()) {
            empty++;
            return null;
        }
        OptionalInt state = rows.state(CodeScheme.VDEM, rows.text(country), name, of);
        if (state.isPresent() && state.getAsInt() >= NO_STATES) {
            state = rows.unmapped(name, of);
        }
        return state.isEmpty() ? null : new RegimeYear(new StateYear(state.getAsInt(), of), figures);
    }

    private @Nullable Map<RegimeIndex, Figure> figures() {
        Map<RegimeIndex, Figure> figures = new EnumMap<>(RegimeIndex.class);
        for (Map.Entry<RegimeIndex, IndexColumns> entry : indices.entrySet()) {
            Figure figure = entry.getValue().figure(rows);
            if (figure == null) {
                return null;
            }
            if (figure.present() && !entry.getKey().admits(figure)) {
                String message = entry.getKey().column() + " or its bounds lie where they cannot";
                rows.malformed("bad_figure", message, entry.getValue().value());
                return null;
            }
            if (figure.present()) {
                figures.put(entry.getKey(), figure);
            }
        }
        return figures;
    }
}
