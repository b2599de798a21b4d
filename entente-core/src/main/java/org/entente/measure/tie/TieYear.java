package org.entente.measure.tie;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.state.StateRegistry;
import org.entente.tie.Layer;
import org.entente.tie.TieFilter;
import org.entente.tie.TieTable;

/** What is known when a year is looked at: the states that existed in it, and the rows of any layer up to it. */
final class TieYear {
    private final TieRecord record;
    private final Holdings holdings;
    private final int from;
    private final int year;
    private final StateIndex states;
    private final Map<Layer, Optional<LayerRows>> read = new HashMap<>();
    private final Map<TieTable, Debate> debates = new HashMap<>();

    /**
     * A year.
     *
     * @param from first year looked back on
     */
    TieYear(TieRecord record, StateRegistry registry, int from, int year) {
        this.record = record;
        this.holdings = new Holdings(record);
        this.from = from;
        this.year = year;
        this.states = StateIndex.of(registry, year);
    }

    /** The last day of the year. */
    LocalDate lastDay() {
        return LocalDate.of(year, 12, 31);
    }

    int from() {
        return from;
    }

    int year() {
        return year;
    }

    StateIndex states() {
        return states;
    }

    /** The rows of the years in question, from the source to be preferred among those that cover the year. */
    Optional<LayerRows> rows(Layer layer) {
        return read.computeIfAbsent(layer, wanted -> holdings.find(wanted, year).map(this::read));
    }

    /** The rows from the source to be preferred among those that cover the year and have a kind. */
    Optional<LayerRows> rows(Layer layer, String kind) {
        return holdings.list(layer, year).stream()
                .map(this::read)
                .filter(rows -> rows.has(kind))
                .findFirst();
    }

    /** The rows of a layer that come from one origin. */
    Optional<LayerRows> rows(Layer layer, Origin origin) {
        return record.holdings(layer).stream()
                .filter(holding ->
                        holding.origin().equals(origin) && holding.coverage().covers(year))
                .findFirst()
                .map(this::read);
    }

    /** The speeches of a table as numbers; every frame is measured on the same. */
    Debate debate(TieTable speeches) {
        return debates.computeIfAbsent(speeches, of -> new Debate(states, of));
    }

    private LayerRows read(TieHolding holding) {
        return new LayerRows(holding, record.read(holding, TieFilter.ALL.years(from, year)));
    }
}
