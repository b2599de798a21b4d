package org.entente.construct.ties;

import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.TieNeeds;
import org.entente.construct.Wording;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieFigures;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.state.State;
import org.entente.tie.Layers;

/** How much of each one's trade is with the other. */
public final class Resources implements Construct {
    private static final ConstructCard CARD = ResourcesCard.card();

    /** The construct. */
    public Resources() {}

    @Override
    public ConstructCard card() {
        return CARD;
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        TieFigures figures = setting.evidence().tieFigures();
        TieFigure share = figures.latest(TieMeasures.TRADE_SHARE, a.ccode(), b.ccode(), setting.year());
        if (share.holding() == null) {
            return Reading.missing("No source of trade covers these years: " + TieNeeds.sentence(Layers.TRADE));
        }
        ReadingDraft draft = new ReadingDraft();
        draft.restsOn(share);
        way(setting, draft, a, b);
        way(setting, draft, b, a);
        ofState(setting, draft, a);
        ofState(setting, draft, b);
        energy(setting, draft, a, b);
        new TradeYears(setting, share).addTo(draft, a, b);
        return draft.reading();
    }

    /** The first state's share and rank with regard to the second. */
    private static void way(Setting setting, ReadingDraft draft, State one, State other) {
        String silent = silent(setting, one, other);
        if (silent.isEmpty()) {
            draft.add(ReadingDraft.finding(figure(setting, TieMeasures.TRADE_SHARE, one, other))
                    .leading());
            TieFigure rank = figure(setting, TieMeasures.TRADE_RANK, one, other);
            Finding finding = ReadingDraft.finding(rank);
            draft.add(
                    rank.defined()
                            ? finding.counting(Wording.counted(rank.estimate().n(), "partner", "partners"))
                            : finding);
        } else {
            draft.add(unreported(setting, TieMeasures.TRADE_SHARE, one, other).remarking(silent));
        }
        TieFigure arms = figure(setting, TieMeasures.ARMS_SHARE, one, other);
        if (arms.defined()) {
            draft.restsOn(arms);
            draft.add(ReadingDraft.finding(arms));
        }
    }

    private static TieFigure figure(Setting setting, TieMeasure measure, State one, State other) {
        return setting.evidence().tieFigures().latest(measure, one.ccode(), other.ccode(), setting.year());
    }

    private static Finding unreported(Setting setting, TieMeasure measure, State one, State other) {
        TieFigure figure = figure(setting, measure, one, other);
        return Finding.of(
                measure.word(),
                one.ccode(),
                other.ccode(),
                Figured.undefined(
                        measure.label(),
                        0,
                        "no data",
                        setting.level(),
                        figure.estimate().origins()),
                figure.from(),
                figure.to());
    }

    /** Says who of the two reports no trade in the year; empty when both do. */
    private static String silent(Setting setting, State one, State other) {
        String first = silent(setting, one);
        String second = silent(setting, other);
        return first.isEmpty() ? second : second.isEmpty() ? first : first + " " + second;
    }

    private static String silent(Setting setting, State state) {
        TieFigure total = total(setting, state);
        return total.defined()
                ? ""
                : Wording.capital(Wording.name(setting, state)) + " reports no trade in " + total.to() + ".";
    }

    private static TieFigure total(Setting setting, State state) {
        return setting.evidence().tieFigures().latest(TieMeasures.TRADE_IN_ALL, state.ccode(), setting.year());
    }

    private static void ofState(Setting setting, ReadingDraft draft, State state) {
        TieFigure total = total(setting, state);
        if (total.defined()) {
            draft.add(ReadingDraft.finding(total));
            draft.add(ReadingDraft.finding(setting.evidence()
                    .tieFigures()
                    .latest(TieMeasures.TRADE_CONCENTRATION, state.ccode(), setting.year())));
        }
    }

    private static void energy(Setting setting, ReadingDraft draft, State a, State b) {
        TieFigure first = figure(setting, TieMeasures.ENERGY_SHARE, a, b);
        TieFigure second = figure(setting, TieMeasures.ENERGY_SHARE, b, a);
        if (first.holding() == null) {
            draft.remark(
                    "The source has no trade by product: there is no share of energy. BACI has one: entente import "
                            + "cepii-baci.");
            return;
        }
        draft.add(first);
        draft.add(second);
    }
}
