package org.entente.claim.type;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.record.LayerYear;
import org.entente.claim.record.StateNames;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Ranged;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Stand;
import org.entente.measure.Numbers;
import org.entente.measure.tie.TieMeasures;
import org.entente.measure.tie.YearValues;
import org.entente.record.TieHolding;
import org.entente.stat.Percentile;
import org.entente.state.State;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/** How many organisations and missions a state has, beside all states of the year. */
final class StateTies {
    private final Proposition said;
    private final Testing testing;
    private final ClaimWindow window;
    private final State state;

    StateTies(Proposition said, Testing testing, ClaimWindow window, State state) {
        this.said = said;
        this.testing = testing;
        this.window = window;
        this.state = state;
    }

    /** Organisations of which it is a member, as a source counts them. */
    Indicator organisations(Row row) {
        LayerYear at = LayerYear.of(Layers.ORGANISATION_COUNT, window, testing, state.ccode());
        if (at.missing().isPresent()) {
            return IndicatorDraft.of(row, said).at(at.missing().get());
        }
        TieHolding holding = testing.evidence()
                .tieFigures()
                .holding(Layers.ORGANISATION_COUNT, at.year())
                .orElseThrow();
        List<Tie> rows = testing.evidence()
                .ties()
                .read(holding, TieFilter.year(at.year()))
                .list();
        double own = rows.stream()
                .filter(tie -> tie.a() == state.ccode())
                .mapToDouble(Tie::value)
                .findFirst()
                .orElse(Double.NaN);
        return placed(row, at, own, rows.stream().mapToDouble(Tie::value).toArray(), "organisations");
    }

    /** Missions of others that it receives. */
    Indicator missions(Row row) {
        LayerYear at = LayerYear.of(Layers.MISSION, window, testing, state.ccode());
        if (at.missing().isPresent()) {
            return IndicatorDraft.of(row, said).at(at.missing().get());
        }
        YearValues values = testing.evidence().tieFigures().values(TieMeasures.MISSION, at.year());
        int[] ccodes = values.ccodes();
        double[][] square = values.square();
        double[] held = new double[ccodes.length];
        Arrays.setAll(held, j -> received(square, j));
        int own = Arrays.binarySearch(ccodes, state.ccode());
        return placed(row, at, own < 0 ? Double.NaN : held[own], held, "missions of others");
    }

    private static double received(double[][] square, int j) {
        return DoubleStream.of(column(square, j)).filter(value -> value > 0).count();
    }

    private static double[] column(double[][] square, int j) {
        double[] column = new double[square.length];
        Arrays.setAll(column, i -> square[i][j]);
        return column;
    }

    private Indicator placed(Row row, LayerYear at, double own, double[] all, String what) {
        IndicatorDraft draft = IndicatorDraft.of(row, said).stale(at.stale());
        String name = StateNames.of(state, window.to());
        if (Double.isNaN(own)) {
            return draft.at(Stand.none(Why.NO_DATA, "no number of " + what + " for " + name + " in " + at.year()));
        }
        double place = Percentile.among(all).of(own);
        return draft.sentence("In " + at.year() + " " + name + " had " + Numbers.count(Math.round(own)) + " " + what
                        + ", the " + Numbers.ordinal(place) + " percentile of states.")
                .at(Ranged.stand(
                        row.limits("c", "o"),
                        new double[] {place},
                        "the percentile of the number of " + what,
                        Numbers::percentile));
    }
}
