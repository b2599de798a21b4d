package org.entente.app.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.dossier.RegimeClass;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieFigures;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.state.StateRegistry;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/**
 * What the layers besides the votes say of a state up to a year; rows of low confidence are left out.
 *
 * @param leaders who governed it, in time order; empty is no data
 * @param pacts to which it is or was party, in time order
 * @param polyarchy its index of electoral democracy in the last year covered
 * @param regimes its classes of regime, the latest first
 * @param conflicts years of armed conflict with the intensity of those to which it was a party, 1 or 2; 0 where it supported
 *     a side with troops alone
 * @param languages official in the year
 * @param frames how its speeches compare with all states’, one figure a frame
 * @param holdings what all this rests on
 */
public record StateTies(
        List<Tie> leaders,
        List<Tie> pacts,
        TieFigure polyarchy,
        List<RegimeClass.Spell> regimes,
        SortedMap<Integer, Integer> conflicts,
        List<String> languages,
        List<TieFigure> frames,
        List<TieHolding> holdings) {
    private static final String RATIO = "salience_ratio_";

    /** Of a state in a year. */
    public static StateTies of(TieRecord record, int ccode, int year) {
        TieFigures figures = TieFigures.of(record, StateRegistry.builtIn());
        Reader reader = new Reader(record, ccode, year);
        TieFigure polyarchy = figures.latest(TieMeasures.POLYARCHY, ccode, year);
        List<Tie> classes = reader.rows(Layers.REGIME).stream()
                .filter(tie -> tie.kind().equals("regime"))
                .toList();
        SortedMap<Integer, Integer> conflicts = new TreeMap<>();
        reader.rows(Layers.CONFLICT)
                .forEach(tie -> conflicts.merge(
                        PackedDate.yearOf(tie.from()),
                        tie.kind().endsWith("_primary") ? (int) tie.value() : 0,
                        Math::max));
        List<String> languages = reader.rows(Layers.LANGUAGE).stream()
                .filter(tie -> tie.in(year))
                .map(Tie::name)
                .distinct()
                .toList();
        return new StateTies(
                reader.rows(Layers.LEADER),
                reader.rows(Layers.PACT),
                polyarchy,
                RegimeClass.path(classes),
                conflicts,
                languages,
                frames(figures, ccode, year),
                reader.holdings);
    }

    private static List<TieFigure> frames(TieFigures figures, int ccode, int year) {
        return TieMeasures.list().stream()
                .filter(measure -> measure.word().startsWith(RATIO))
                .map(measure -> figures.latest(measure, ccode, year))
                .filter(TieFigure::defined)
                .toList();
    }

    /** "self-determination", of a measure of its frame. */
    static String frame(TieMeasure measure) {
        return measure.word().substring(RATIO.length()).replace('_', '-');
    }

    /** What the answer rests on besides the votes. */
    public List<Origin> origins() {
        return holdings.stream().map(TieHolding::origin).distinct().toList();
    }

    /** The years a layer covers: "1946–2024"; empty without a source. */
    String covered(Layer layer) {
        return holdings.stream()
                .filter(holding -> holding.layer().equals(layer))
                .map(holding ->
                        holding.coverage().from() + "–" + holding.coverage().to())
                .findFirst()
                .orElse("");
    }

    /** Reads the rows of a state, the project's own tables first. */
    private static final class Reader {
        private final TieRecord record;
        private final int ccode;
        private final int year;
        private final List<TieHolding> holdings = new ArrayList<>();

        Reader(TieRecord record, int ccode, int year) {
            this.record = record;
            this.ccode = ccode;
            this.year = year;
        }

        List<Tie> rows(Layer layer) {
            Optional<TieHolding> best = record.holdings(layer).stream()
                    .min(Comparator.comparing((TieHolding holding) -> !holding.builtIn()));
            best.ifPresent(holdings::add);
            return best.map(holding -> record.read(holding, TieFilter.of(ccode).years(Integer.MIN_VALUE, year)))
                    .map(table -> table.list().stream()
                            .filter(tie -> tie.confidence().counts())
                            .sorted(Comparator.comparingInt(Tie::from))
                            .toList())
                    .orElse(List.of());
        }
    }
}
