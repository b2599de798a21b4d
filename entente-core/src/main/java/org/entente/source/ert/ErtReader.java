package org.entente.source.ert;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.source.InputRefused;
import org.entente.source.table.Decimals;
import org.entente.source.table.Row;
import org.entente.source.table.StateYear;
import org.entente.source.table.Table;
import org.entente.source.table.VdemKeys;
import org.entente.state.StateRegistry;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the file: one per country and year. */
final class ErtReader {
    private static final String REGIME = "v2x_regime";
    private static final int MISSING = -1;
    private static final int UNREADABLE = -2;
    private static final int LAST_REGIME = 3;
    private static final int LAST_OUTCOME = 6;

    private final Table table;
    private final VdemKeys keys;
    private final Map<StateYear, EpisodeYear> years = new HashMap<>();
    private final Set<StateYear> contradicted = new HashSet<>();

    ErtReader(Table table, StateRegistry registry) throws InputRefused {
        this.table = table;
        List<String> needed = new ArrayList<>(List.of(REGIME));
        for (Direction direction : Direction.values()) {
            needed.addAll(List.of(direction.flag(), direction.id(), direction.outcome()));
        }
        this.keys = new VdemKeys(table, registry, needed, "the Episodes of Regime Transformation (ert.csv)");
    }

    void read() throws InputRefused {
        for (Row row = table.next(); row != null; row = table.next()) {
            countryYear(row);
        }
    }

    /** By state and year. */
    List<EpisodeYear> years() {
        return years.values().stream()
                .filter(read -> !contradicted.contains(read.key()))
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }

    long unknownStates() {
        return keys.unknownStates();
    }

    private void countryYear(Row row) {
        int regime = number(row, REGIME, LAST_REGIME);
        Map<Direction, EpisodeYear.Episode> episodes = regime == UNREADABLE ? null : episodes(row);
        StateYear key = episodes == null ? null : keys.of(row);
        if (episodes != null && key != null) {
            store(new EpisodeYear(key, regime, episodes));
        }
    }

    private @Nullable Map<Direction, EpisodeYear.Episode> episodes(Row row) {
        Map<Direction, EpisodeYear.Episode> episodes = new EnumMap<>(Direction.class);
        for (Direction direction : Direction.values()) {
            int flag = number(row, direction.flag(), 1);
            int outcome = number(row, direction.outcome(), LAST_OUTCOME);
            if (flag == UNREADABLE || outcome == UNREADABLE) {
                return null;
            }
            if (flag == 1) {
                String id = row.text(column(direction.id())).strip();
                episodes.put(direction, new EpisodeYear.Episode(id, Math.max(outcome, 0)));
            }
        }
        return episodes;
    }

    /** A whole number from 0 to {@code most}; a malformed row is counted here. */
    private int number(Row row, String name, int most) {
        int column = column(name);
        if (Decimals.missing(row.text(column))) {
            return MISSING;
        }
        int number = row.number(column);
        if (number < 0 || number > most) {
            String text = row.text(column);
            table.malformed("bad_number", name + " is “" + text + "”; expected 0 to " + most, column);
            return UNREADABLE;
        }
        return number;
    }

    private int column(String name) {
        return table.header().find(name);
    }

    private void store(EpisodeYear read) {
        EpisodeYear there = years.putIfAbsent(read.key(), read);
        if (there == null) {
            return;
        }
        if (there.equals(read)) {
            table.remark("duplicate_row", "the same country-year stands in an earlier row", 0);
        } else {
            contradicted.add(read.key());
            String message = "an earlier row of this state and year states something else; neither is used";
            table.malformed("conflicting_rows", message, 0);
        }
    }
}
