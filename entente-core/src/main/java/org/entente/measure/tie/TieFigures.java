package org.entente.measure.tie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.stat.Percentile;
import org.entente.state.StateRegistry;
import org.entente.tie.Layer;
import org.entente.tie.Layers;

/**
 * Figures of the measures on ties. A year of a measure is computed whole when first asked for and kept, so that the place
 * of a pair among all of them costs one pass. Thread-safe; the record's store must stay open.
 */
public final class TieFigures {
    private static final int KEPT = 64;

    private final TieRecord record;
    private final StateRegistry registry;
    private final Holdings holdings;
    private final Map<Window, TieYear> years = kept();
    private final Map<Asked, YearFigures> computed = kept();

    private record Window(int from, int year) {}

    private record Asked(TieMeasure measure, int year) {}

    private TieFigures(TieRecord record, StateRegistry registry) {
        this.record = record;
        this.registry = registry;
        this.holdings = new Holdings(record);
    }

    /** Figures from a record. */
    public static TieFigures of(TieRecord record, StateRegistry registry) {
        return new TieFigures(record, registry);
    }

    /** The last so many of what was made, those longest not asked for dropped. */
    private static <K, V> Map<K, V> kept() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > KEPT;
            }
        };
    }

    /**
     * The figure of two states in a year, of the first with regard to the second where the measure is each way; outside
     * the layer's coverage "no data".
     *
     * @throws IllegalArgumentException if the states are one, or the measure is of one state
     */
    public synchronized TieFigure figure(TieMeasure measure, int a, int b, int year) {
        if (a == b || measure.describes() == Describes.STATE) {
            throw new IllegalArgumentException(measure + " is no measure of " + a + " and " + b);
        }
        return writer(measure, year).figure(a, b);
    }

    /** The same for the last year, not after this one, that a source of the layer covers; the remark says so,
     * unless it is the year before. */
    public synchronized TieFigure latest(TieMeasure measure, int a, int b, int year) {
        TieFigure figure = figure(measure, a, b, lastCovered(measure, year));
        return ending(figure, year);
    }

    /**
     * The figure of a state in a year.
     *
     * @throws IllegalArgumentException if the measure is of two states
     */
    public synchronized TieFigure of(TieMeasure measure, int state, int year) {
        if (measure.describes() != Describes.STATE) {
            throw new IllegalArgumentException(measure + " is no measure of one state");
        }
        return writer(measure, year).figure(state, state);
    }

    /** The same for the last year, not after this one, that a source of the layer covers; the remark says so,
     * unless it is the year before. */
    public synchronized TieFigure latest(TieMeasure measure, int state, int year) {
        TieFigure figure = of(measure, state, lastCovered(measure, year));
        return ending(figure, year);
    }

    /** The values of all pairs, or states, of a year. */
    public synchronized YearValues values(TieMeasure measure, int year) {
        return new YearValues(figures(measure, year));
    }

    /** The source that figures of a year are computed from. */
    public synchronized Optional<TieHolding> holding(TieMeasure measure, int year) {
        return Optional.ofNullable(figures(measure, year).holding());
    }

    /** The last year not after another that a source of the measure's layer covers; that year itself without any. */
    public synchronized int covered(TieMeasure measure, int year) {
        return lastCovered(measure, year);
    }

    /** What states traded with each other in a year; empty outside coverage. */
    public synchronized Optional<FlowTable> trade(int year) {
        TieYear at = year(1, year);
        return at.rows(Layers.TRADE).map(rows -> TradeMeasures.table(at, rows));
    }

    /** The arms that states received from each other in the five years that end with one; empty outside coverage. */
    public synchronized Optional<FlowTable> arms(int year) {
        TieYear at = year(ArmsMeasures.YEARS, year);
        return at.rows(Layers.ARMS).map(rows -> ArmsMeasures.table(at, rows));
    }

    /** The source from which figures of a layer are computed in a year. */
    public synchronized Optional<TieHolding> holding(Layer layer, int year) {
        return holdings.find(layer, year);
    }

    /** The last year, not after this one, that any source of a layer covers. */
    public synchronized OptionalInt lastCovered(Layer layer, int year) {
        return holdings.lastCovered(layer, year);
    }

    /** The last year that any source of the measure's layer covers, 0 without a source. */
    public synchronized int lastYear(TieMeasure measure) {
        return holdings.lastYear(measure.layer());
    }

    /**
     * All other states that existed in the year: those most alike first, which is the lowest value where low means
     * alike; then those without a value, by ccode.
     *
     * @throws IllegalArgumentException if the measure is of one state
     */
    public synchronized List<RankedTie> list(TieMeasure measure, int state, int year) {
        if (measure.describes() == Describes.STATE) {
            throw new IllegalArgumentException(measure + " is no measure of two states");
        }
        FigureWriter writer = writer(measure, year);
        List<TieFigure> figures = new ArrayList<>();
        StateIndex states = writer.states();
        for (int i = 0; i < states.size(); i++) {
            if (states.ccode(i) != state) {
                figures.add(writer.figure(state, states.ccode(i)));
            }
        }
        return ranked(figures, measure.alike() == Alike.LOW ? -1 : 1);
    }

    private static List<RankedTie> ranked(List<TieFigure> figures, int sign) {
        Percentile order = Percentile.among(
                figures.stream().mapToDouble(f -> sign * f.value()).toArray());
        return figures.stream()
                .map(figure -> new RankedTie(figure.b(), order.rank(sign * figure.value()), figure))
                .sorted(Comparator.comparingInt((RankedTie tie) -> tie.rank() == 0 ? Integer.MAX_VALUE : tie.rank())
                        .thenComparingInt(RankedTie::ccode))
                .toList();
    }

    private int lastCovered(TieMeasure measure, int year) {
        return holdings.lastCovered(measure.layer(), year).orElse(year);
    }

    /** Says that the layer ended, unless that was only the year before. */
    private static TieFigure ending(TieFigure figure, int asked) {
        if (asked - figure.to() <= 1) {
            return figure;
        }
        String sentence = "The layer ends in " + figure.to() + ".";
        return new TieFigure(
                figure.measure(),
                figure.a(),
                figure.b(),
                figure.estimate(),
                figure.from(),
                figure.to(),
                figure.lastYear(),
                figure.holding(),
                figure.remark().isEmpty() ? sentence : sentence + " " + figure.remark());
    }

    private FigureWriter writer(TieMeasure measure, int year) {
        return new FigureWriter(measure, figures(measure, year), registry, lastYear(measure));
    }

    private YearFigures figures(TieMeasure measure, int year) {
        return computed.computeIfAbsent(
                new Asked(measure, year), asked -> measure.rule().of(year(measure, year)));
    }

    private TieYear year(TieMeasure measure, int year) {
        return year(measure.window(), year);
    }

    /** A year with so many looked back on, all of them for 0. */
    private TieYear year(int window, int year) {
        int from = window == 0 ? Integer.MIN_VALUE : year - window + 1;
        return years.computeIfAbsent(new Window(from, year), at -> new TieYear(record, registry, from, year));
    }
}
