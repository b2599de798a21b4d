package org.entente.app.similar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.entente.app.cli.NamedState;
import org.entente.app.cli.SlicedRecord;
import org.entente.app.file.Column;
import org.entente.measure.Measure;
import org.entente.measure.StateList;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.state.StateRegistry;
import org.jspecify.annotations.Nullable;

/**
 * One state's list of all others by a measure.
 *
 * @param state the state
 * @param sliced the record and what was asked of it
 * @param unit the roll calls counted
 * @param measure the measure
 * @param point the figures of all pairs
 * @param list the others, highest first
 * @param families number of families among the roll calls
 * @param draws number of bootstrap draws
 */
public record SimilarAnswer(
        NamedState state,
        SlicedRecord sliced,
        Unit unit,
        Measure measure,
        UnitFigures point,
        StateList list,
        int families,
        int draws) {

    /** Another state as named at the end of the slice. */
    NamedState other(StateList.Entry entry) {
        return new NamedState(StateRegistry.builtIn().get(entry.ccode()), sliced.end());
    }

    /** Entries with a rank. */
    List<StateList.Entry> ranked() {
        return list.entries().subList(0, list.ranked());
    }

    /** Entries with too few joint votes for a rank, or no value. */
    List<StateList.Entry> unranked() {
        return list.entries().subList(list.ranked(), list.entries().size());
    }

    /** The answer for machines. */
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("state", state.json());
        data.put("measure", measure.word());
        data.put("unit", unit.label());
        data.put("rollcalls", unit.rollCalls());
        data.put("families", families);
        data.put("minimum_n", point.minimum());
        data.put("ranked", list.ranked());
        List<Map<String, @Nullable Object>> states = new ArrayList<>();
        for (StateList.Entry entry : list.entries()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("state", other(entry).json());
            fields.put("rank", entry.rank() == 0 ? null : entry.rank());
            fields.put("rank_lo", entry.rankLo() == 0 ? null : entry.rankLo());
            fields.put("rank_hi", entry.rankHi() == 0 ? null : entry.rankHi());
            fields.put("estimate", entry.estimate());
            states.add(fields);
        }
        data.put("states", states);
        return data;
    }

    /** The answer as columns of a file. */
    public List<Column> table() {
        List<StateList.Entry> entries = list.entries();
        return List.of(
                new Column.Whole("ccode", "COW code of the other state", whole(StateList.Entry::ccode)),
                new Column.Text(
                        "iso3",
                        "its ISO code at the end of the slice",
                        entries.stream().map(entry -> other(entry).code()).toArray(String[]::new)),
                new Column.Text(
                        "name",
                        "its name then",
                        entries.stream().map(entry -> other(entry).name()).toArray(String[]::new)),
                new Column.Whole(
                        "rank", "1 for the highest value; empty below the minimum", rank(StateList.Entry::rank)),
                new Column.Whole("rank_lo", "lower end of the rank’s interval", rank(StateList.Entry::rankLo)),
                new Column.Whole("rank_hi", "upper end of the rank’s interval", rank(StateList.Entry::rankHi)),
                new Column.Real(
                        measure.word(),
                        measure.definition(),
                        real(entry -> entry.estimate().value())),
                new Column.Real(
                        measure.word() + "_lo",
                        "lower end of its interval",
                        real(entry -> entry.estimate().lo())),
                new Column.Real(
                        measure.word() + "_hi",
                        "upper end of its interval",
                        real(entry -> entry.estimate().hi())),
                new Column.Whole("n", "joint votes", whole(entry ->
                        (int) entry.estimate().n())),
                new Column.Real(
                        measure.word() + "_pct",
                        "percentile among the reference set",
                        real(entry -> entry.estimate().percentile())));
    }

    private int[] whole(ToIntFunction<StateList.Entry> value) {
        return list.entries().stream().mapToInt(value).toArray();
    }

    private int[] rank(ToIntFunction<StateList.Entry> value) {
        return list.entries().stream()
                .mapToInt(entry -> value.applyAsInt(entry) == 0 ? Column.MISSING : value.applyAsInt(entry))
                .toArray();
    }

    private double[] real(ToDoubleFunction<StateList.Entry> value) {
        return list.entries().stream().mapToDouble(value).toArray();
    }
}
