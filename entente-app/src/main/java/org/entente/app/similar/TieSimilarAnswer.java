package org.entente.app.similar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.entente.app.cli.NamedState;
import org.entente.app.file.Column;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.tie.Alike;
import org.entente.measure.tie.RankedTie;
import org.entente.measure.tie.TieMeasure;
import org.entente.source.Origin;
import org.entente.state.StateRegistry;
import org.jspecify.annotations.Nullable;

/**
 * One state's list of all others by a measure of a layer besides the votes.
 *
 * @param state the state
 * @param measure the measure
 * @param year the year it speaks of
 * @param lastYear last year that any source of the layer covers
 * @param list the others, those most alike first, then those without a value
 */
public record TieSimilarAnswer(NamedState state, TieMeasure measure, int year, int lastYear, List<RankedTie> list) {
    private static final double LARGE = 100;

    public TieSimilarAnswer {
        list = List.copyOf(list);
    }

    /** Another state as named at the end of the year. */
    NamedState other(RankedTie tie) {
        return new NamedState(StateRegistry.builtIn().get(tie.ccode()), LocalDate.of(year, 12, 31));
    }

    /** Those with a value. */
    List<RankedTie> ranked() {
        return list.stream().filter(tie -> tie.rank() > 0).toList();
    }

    /** Those without one. */
    List<RankedTie> unranked() {
        return list.stream().filter(tie -> tie.rank() == 0).toList();
    }

    /** Which end of the list comes first. */
    String first() {
        return measure.alike() == Alike.LOW ? "lowest first: low is alike or near" : "highest first";
    }

    /** The year, and that the record ends where it ends. */
    String years() {
        String years =
                list.isEmpty() ? String.valueOf(year) : list.get(0).figure().years();
        return year < lastYear ? years : years + ", the last year on record";
    }

    /** A value with as many decimals as the measure has. */
    String number(double value) {
        return Numbers.figure(value, places(), measure.signed());
    }

    /** None for whole and for large numbers, else three. */
    int places() {
        boolean whole =
                ranked().stream().mapToDouble(tie -> tie.figure().value()).allMatch(v -> v == Math.rint(v));
        boolean large =
                ranked().stream().mapToDouble(tie -> tie.figure().value()).anyMatch(v -> v > LARGE);
        return whole || large ? 0 : Numbers.SCORE;
    }

    /** "0.12–0.34", or why there is none. */
    String interval(Estimate estimate) {
        if (estimate.hasInterval()) {
            return Numbers.interval(estimate.lo(), estimate.hi(), places(), measure.signed());
        }
        String why = estimate.noInterval();
        return why == null ? "none" : why;
    }

    /** What the figures rest on. */
    public List<Origin> origins() {
        return list.stream()
                .flatMap(tie -> Stream.ofNullable(tie.figure().holding()))
                .map(holding -> holding.origin())
                .distinct()
                .toList();
    }

    /** The answer for machines. */
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("state", state.json());
        data.put("layer", measure.layer().id());
        data.put("measure", measure.word());
        data.put("measure_unit", measure.unit());
        data.put("unit", String.valueOf(year));
        data.put("year", year);
        data.put("last_year", lastYear);
        data.put("ranked", ranked().size());
        List<Map<String, @Nullable Object>> states = new ArrayList<>();
        for (RankedTie tie : list) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("state", other(tie).json());
            fields.put("rank", tie.rank() == 0 ? null : tie.rank());
            fields.put("rank_lo", null);
            fields.put("rank_hi", null);
            fields.put("estimate", tie.figure().estimate());
            fields.put(
                    "remark",
                    tie.figure().remark().isEmpty() ? null : tie.figure().remark());
            states.add(fields);
        }
        data.put("states", states);
        return data;
    }

    /** The answer as columns of a file. */
    public List<Column> table() {
        String word = measure.word();
        return List.of(
                new Column.Whole(
                        "ccode",
                        "COW code of the other state",
                        list.stream().mapToInt(RankedTie::ccode).toArray()),
                new Column.Text(
                        "iso3",
                        "its ISO code at the end of the year",
                        list.stream().map(tie -> other(tie).code()).toArray(String[]::new)),
                new Column.Text(
                        "name",
                        "its name then",
                        list.stream().map(tie -> other(tie).name()).toArray(String[]::new)),
                new Column.Whole(
                        "rank",
                        "1 for the most alike; empty without a value",
                        list.stream()
                                .mapToInt(tie -> tie.rank() == 0 ? Column.MISSING : tie.rank())
                                .toArray()),
                real(word, measure.definition(), Estimate::value),
                real(word + "_lo", "lower end of its interval", Estimate::lo),
                real(word + "_hi", "upper end of its interval", Estimate::hi),
                new Column.Whole(
                        "n",
                        "what was counted",
                        list.stream()
                                .mapToInt(tie -> (int) tie.figure().estimate().n())
                                .toArray()),
                real(word + "_pct", "percentile among all of the year", Estimate::percentile));
    }

    private Column real(String name, String meaning, ToDoubleFunction<Estimate> value) {
        return new Column.Real(
                name,
                meaning,
                list.stream()
                        .mapToDouble(tie -> value.applyAsDouble(tie.figure().estimate()))
                        .toArray());
    }
}
