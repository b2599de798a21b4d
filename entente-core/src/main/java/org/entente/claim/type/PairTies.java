package org.entente.claim.type;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.record.LayerYear;
import org.entente.claim.record.StateNames;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Limits;
import org.entente.claim.rule.Ranged;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.measure.Numbers;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.stat.Percentile;
import org.entente.state.State;
import org.entente.tie.Layer;

/** How close two states are by their other ties: trade, organisations, missions, each in the last year known. */
final class PairTies {
    private final Proposition said;
    private final Testing testing;
    private final ClaimWindow window;
    private final State a;
    private final State b;

    PairTies(Proposition said, Testing testing, ClaimWindow window, State a, State b) {
        this.said = said;
        this.testing = testing;
        this.window = window;
        this.a = a;
        this.b = b;
    }

    private LayerYear year(Layer layer) {
        return LayerYear.of(layer, window, testing, a.ccode(), b.ccode());
    }

    private Limits limits() {
        return Rules.load().percentile(said.words().intensifier());
    }

    /** The lower of the two directions' places among all pairs, by every report. */
    Indicator trade(Row row) {
        LayerYear at = year(TieMeasures.TRADE_SHARE.layer());
        IndicatorDraft draft = IndicatorDraft.of(row, said).stale(at.stale());
        if (at.missing().isPresent()) {
            return draft.at(at.missing().get());
        }
        TieFigure there = figure(TieMeasures.TRADE_SHARE, a, b, at.year());
        TieFigure back = figure(TieMeasures.TRADE_SHARE, b, a, at.year());
        if (!there.defined() || !back.defined()) {
            return draft.at(Stand.none(Why.NO_DATA, "no trade between the two on record in " + at.year()));
        }
        TieFigure lower = there.estimate().percentile() <= back.estimate().percentile() ? there : back;
        double[] places = places(lower, at.year());
        return draft.estimate(lower.estimate())
                .sentence(tradeSentence(there, back, at.year()))
                .evidence(List.of(beside(tradeSentence(there, back, at.year()), lower)))
                .at(Ranged.stand(limits(), places, "the percentile of the trade share", Numbers::percentile));
    }

    /** Where each report of a share lies among the shares of all pairs. */
    private double[] places(TieFigure figure, int year) {
        Percentile all = testing.evidence()
                .once(
                        new PlacesKey(figure.measure().word(), year),
                        Percentile.class,
                        () -> all(figure.measure(), year));
        return figure.estimate().hasInterval()
                ? new double[] {
                    all.of(figure.estimate().lo()), all.of(figure.estimate().hi())
                }
                : new double[] {all.of(figure.value())};
    }

    private record PlacesKey(String measure, int year) {}

    private Percentile all(TieMeasure measure, int year) {
        double[][] square =
                testing.evidence().tieFigures().values(measure, year).square();
        return Percentile.among(
                Arrays.stream(square).flatMapToDouble(DoubleStream::of).toArray());
    }

    private String tradeSentence(TieFigure there, TieFigure back, int year) {
        return "In " + year + " " + StateNames.of(b, window.to()) + " had " + Numbers.percent(there.value())
                + " of the trade of "
                + StateNames.of(a, window.to()) + " ("
                + Numbers.ordinal(there.estimate().percentile())
                + " percentile of all), " + StateNames.of(a, window.to()) + " " + Numbers.percent(back.value())
                + " of that of " + StateNames.of(b, window.to()) + " ("
                + Numbers.ordinal(back.estimate().percentile()) + ").";
    }

    /** The place of their joint organisations, over the number to be expected, among all pairs. */
    Indicator organisations(Row row) {
        LayerYear at = year(TieMeasures.JOINT_ORGANISATIONS_RATIO.layer());
        IndicatorDraft draft = IndicatorDraft.of(row, said).stale(at.stale());
        if (at.missing().isPresent()) {
            return draft.at(at.missing().get());
        }
        TieFigure figure = figure(TieMeasures.JOINT_ORGANISATIONS_RATIO, a, b, at.year());
        if (!figure.defined()) {
            return draft.at(Stand.none(Why.NO_DATA, "no joint organisations on record in " + at.year()));
        }
        String sentence = "In " + at.year() + " " + StateNames.both(a, b, window.to()) + " shared "
                + Numbers.counted(figure.estimate().n(), "organisation", "organisations") + ", "
                + Numbers.decimals(figure.value(), 2) + " times as many as expected, the "
                + Numbers.ordinal(figure.estimate().percentile()) + " percentile of pairs.";
        return draft.estimate(figure.estimate())
                .sentence(sentence)
                .at(Ranged.stand(
                        limits(),
                        new double[] {figure.estimate().percentile()},
                        "the percentile of joint organisations over expected",
                        Numbers::percentile));
    }

    /** Missions both ways speak for a claim; without them nothing is said against it. */
    Indicator missions(Row row) {
        LayerYear at = year(TieMeasures.MISSION.layer());
        IndicatorDraft draft = IndicatorDraft.of(row, said).stale(at.stale());
        if (at.missing().isPresent()) {
            return draft.at(at.missing().get());
        }
        boolean there = figure(TieMeasures.MISSION, a, b, at.year()).value() > 0;
        boolean back = figure(TieMeasures.MISSION, b, a, at.year()).value() > 0;
        String both = StateNames.both(a, b, window.to());
        String year = " in " + at.year();
        if (there && back) {
            String words = both + " had missions in each other’s capital" + year;
            return draft.sentence(Numbers.capital(words) + ".")
                    .at(Stand.claimed(words).fragile(true));
        }
        String words = (there || back ? "one mission alone between " : "no mission on record between ") + both + year;
        return draft.sentence(Numbers.capital(words) + ".")
                .at(there || back ? Stand.between(Why.PARTIAL, words) : Stand.none(Why.NO_DATA, words));
    }

    private TieFigure figure(TieMeasure measure, State first, State second, int year) {
        return testing.evidence().tieFigures().figure(measure, first.ccode(), second.ccode(), year);
    }

    private EvidenceRow beside(String what, TieFigure figure) {
        String source =
                figure.holding() == null ? "" : figure.holding().origin().source();
        String origin =
                figure.holding() == null ? "" : figure.holding().origin().id();
        return new EvidenceRow(EvidenceRow.Side.BESIDE, Optional.empty(), what, source, origin, "");
    }
}
