package org.entente.source.ert;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.entente.source.CodeScheme;
import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;
import org.entente.source.table.Row;
import org.entente.source.table.TieFile;
import org.entente.source.table.TieRows;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.jspecify.annotations.Nullable;

/** One row per country and year: its class of regime, and whether it is in an episode. */
final class ErtFile implements TieFile {
    /** From here on the registry has countries that neither COW nor Gleditsch and Ward ever had. */
    private static final int NO_STATES = 1001;

    private static final int LAST_REGIME = 3;
    private static final int LAST_OUTCOME = 6;

    @Override
    public FileRole role() {
        return new FileRole("FILE", true, "country-years with episodes, such as ert.csv");
    }

    @Override
    public boolean recognises(Header header) {
        return header.has("country_id", "year", "v2x_regime", "dem_ep", "aut_ep");
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int country = rows.column("country_id");
        int name = rows.column("country_name", "country_id");
        int year = rows.column("year");
        int regime = rows.column("v2x_regime");
        List<EpisodeColumns> directions = List.of(
                EpisodeColumns.of(rows, "democratisation", "dem"), EpisodeColumns.of(rows, "autocratisation", "aut"));
        long empty = 0;
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int of = rows.year(year);
            List<Tie> ties = of < 0 ? null : ties(rows, of, regime, directions);
            if (ties == null) {
                continue;
            }
            OptionalInt state = rows.state(CodeScheme.VDEM, rows.text(country), name, of);
            if (state.isPresent() && state.getAsInt() >= NO_STATES) {
                rows.unmapped(name, of);
            } else if (state.isPresent()) {
                empty += ties.isEmpty() ? 1 : 0;
                add(rows, state.getAsInt(), ties);
            }
        }
        if (empty > 0) {
            rows.note("no_figures", empty + " rows without a class of regime or an episode are left out");
        }
    }

    private static void add(TieRows rows, int state, List<Tie> ties) {
        for (Tie tie : ties) {
            Tie of = Tie.number(state, 0, tie.from(), tie.to(), tie.kind(), tie.name(), tie.value());
            rows.add(tie.kind().equals("regime") ? Layers.REGIME : Layers.EPISODE, of);
        }
    }

    /** What a row states of a state yet to be named, or null when it cannot be read: it is then malformed. */
    private static @Nullable List<Tie> ties(TieRows rows, int year, int regime, List<EpisodeColumns> directions) {
        int when = PackedDate.year(year);
        List<Tie> ties = new ArrayList<>();
        Double kind = whole(rows, regime, LAST_REGIME);
        boolean readable = kind != null;
        if (kind != null && !kind.isNaN()) {
            ties.add(Tie.number(0, 0, when, when, "regime", "", kind));
        }
        for (EpisodeColumns direction : directions) {
            Double flag = readable ? whole(rows, direction.flag(), 1) : null;
            Double outcome = flag == null ? null : whole(rows, direction.outcome(), LAST_OUTCOME);
            readable = outcome != null;
            if (flag != null && outcome != null && flag == 1) {
                ties.add(Tie.number(0, 0, when, when, direction.kind(), rows.text(direction.id()), outcome));
            }
        }
        return readable ? ties : null;
    }

    /** A whole number from 0, NaN when missing, or null when it is neither: the row is then malformed. */
    private static @Nullable Double whole(TieRows rows, int column, int most) {
        if (rows.missing(column)) {
            return Double.NaN;
        }
        double number = rows.number(column);
        if (number >= 0 && number <= most && number == Math.rint(number)) {
            return number;
        }
        String text = rows.text(column);
        rows.malformed("bad_number", "“" + text + "” is no whole number from 0 to " + most, column);
        return null;
    }
}
