package org.entente.construct.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.construct.Evidence;
import org.entente.record.TieHolding;
import org.entente.state.State;

/**
 * The histories of all states up to a year, on one scale: each dimension less its mean and divided by its standard
 * deviation over all years of all independent states.
 *
 * @param year last year
 * @param histories by ascending ccode; states never independent since 1946 are left out
 * @param holdings what each known dimension comes from
 * @param scales of every dimension
 */
record Panel(int year, List<History> histories, Map<Dimension, TieHolding> holdings, List<Scale> scales) {
    /**
     * A dimension's mean and standard deviation over state-years.
     *
     * @param n state-years
     */
    record Scale(double mean, double deviation, long n) {
        double of(double value) {
            return (value - mean) / deviation;
        }
    }

    private record Key(int year) {}

    Panel {
        histories = List.copyOf(histories);
        scales = List.copyOf(scales);
    }

    /** The panel up to a year, made once. */
    static Panel of(Evidence evidence, int year) {
        return evidence.once(new Key(year), Panel.class, () -> made(evidence, year));
    }

    private static Panel made(Evidence evidence, int year) {
        List<Column> columns = new ArrayList<>();
        Map<Dimension, TieHolding> holdings = new HashMap<>();
        for (Dimension dimension : Dimension.values()) {
            Column column = Column.read(evidence.ties(), dimension, year);
            columns.add(column);
            column.holding().ifPresent(holding -> holdings.put(dimension, holding));
        }
        List<History> raw = new ArrayList<>();
        for (State state : evidence.states().list()) {
            Presence presence = Presence.of(state, year);
            if (presence.start() > 0) {
                raw.add(raw(state, presence, columns, year));
            }
        }
        return scaled(year, raw, holdings);
    }

    private static History raw(State state, Presence presence, List<Column> columns, int year) {
        int years = Math.max(0, year - Presence.FIRST_YEAR + 1);
        double[][] values = new double[years][columns.size()];
        double[] deviations = new double[years];
        for (int t = 0; t < years; t++) {
            int when = Presence.FIRST_YEAR + t;
            boolean there = presence.in(when);
            for (int k = 0; k < columns.size(); k++) {
                values[t][k] = there ? columns.get(k).value(state.ccode(), when) : Double.NaN;
            }
            deviations[t] = columns.get(0).deviation(state.ccode(), when);
        }
        return new History(state, presence, values, values, deviations);
    }

    private static Panel scaled(int year, List<History> raw, Map<Dimension, TieHolding> holdings) {
        List<Scale> scales = new ArrayList<>();
        for (int k = 0; k < Dimension.values().length; k++) {
            scales.add(scale(raw, k));
        }
        List<History> histories = raw.stream()
                .map(history -> new History(
                        history.state(), history.presence(), history.raw(), z(history, scales), history.deviations()))
                .toList();
        return new Panel(year, histories, Map.copyOf(holdings), scales);
    }

    private static Scale scale(List<History> histories, int dimension) {
        double[] known = histories.stream()
                .flatMap(history -> Arrays.stream(history.raw()))
                .mapToDouble(row -> row[dimension])
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double mean = Arrays.stream(known).average().orElse(Double.NaN);
        double squares = Arrays.stream(known)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double deviation = Math.sqrt(squares / known.length);
        // a dimension on which all are one keeps nobody apart: it counts as unknown
        return new Scale(mean, deviation > 0 ? deviation : Double.NaN, known.length);
    }

    private static double[][] z(History history, List<Scale> scales) {
        double[][] z = new double[history.raw().length][scales.size()];
        for (int t = 0; t < z.length; t++) {
            for (int k = 0; k < scales.size(); k++) {
                z[t][k] = scales.get(k).of(history.raw()[t][k]);
            }
        }
        return z;
    }

    /** A state's place among the histories, negative if it has none. */
    int find(int ccode) {
        for (int i = 0; i < histories.size(); i++) {
            if (histories.get(i).state().ccode() == ccode) {
                return i;
            }
        }
        return -1;
    }

    /** A state's history, if it was independent since 1946. */
    Optional<History> history(int ccode) {
        int at = find(ccode);
        return at < 0 ? Optional.empty() : Optional.of(histories.get(at));
    }
}
