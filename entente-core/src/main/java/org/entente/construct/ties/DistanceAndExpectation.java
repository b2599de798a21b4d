package org.entente.construct.ties;

import java.util.List;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.TieNeeds;
import org.entente.construct.Wording;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieFigures;
import org.entente.measure.tie.TieMeasures;
import org.entente.record.TieHolding;
import org.entente.state.State;
import org.entente.tie.Layers;

/** What distance and history would lead one to expect of two states, and the departure from it. */
public final class DistanceAndExpectation implements Construct {
    private static final ConstructCard CARD = DistanceCard.card();

    /** The construct. */
    public DistanceAndExpectation() {}

    @Override
    public ConstructCard card() {
        return CARD;
    }

    @Override
    public void prepare(Setting setting) {
        if (setting.headline().rollCalls() > 0) {
            AgreementFit.of(setting);
        }
        int year = setting.evidence().tieFigures().covered(TieMeasures.JOINT_ORGANISATIONS, setting.year());
        if (!setting.evidence().ties().holdings(Layers.JOINT_ORGANISATIONS).isEmpty()) {
            ExpectedOrganisations.of(setting, year, false);
            ExpectedOrganisations.of(setting, year, true);
        }
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        ReadingDraft draft = new ReadingDraft();
        votes(setting, draft, a, b);
        organisations(setting, draft, a, b);
        GeoDistCheck.remark(setting).ifPresent(draft::remark);
        for (var layer : List.of(Layers.DISTANCE, Layers.BORDER, Layers.LANGUAGE, Layers.RULER)) {
            setting.evidence().ties().findBuiltIn(layer).ifPresent(draft::restsOn);
        }
        return draft.reading();
    }

    private static void votes(Setting setting, ReadingDraft draft, State a, State b) {
        Unit unit = setting.headline();
        if (unit.rollCalls() == 0) {
            draft.add(missing(setting, "no joint votes", 0));
            return;
        }
        UnitFigures point = setting.figures().point(unit);
        int pair =
                point.pair(setting.record().column(a.ccode()), setting.record().column(b.ccode()));
        if (pair < 0 || point.n()[pair] == 0) {
            draft.add(missing(setting, "no joint votes", 0));
            return;
        }
        AgreementFit fit = AgreementFit.of(setting);
        if (Double.isNaN(fit.residual(pair, false).value())) {
            boolean few = !point.reference()[pair];
            draft.add(missing(setting, few ? "too few" : "no data", point.n()[pair]));
            return;
        }
        new Departure(setting, fit, pair).addTo(draft);
    }

    private static Finding missing(Setting setting, String why, long n) {
        return Finding.ofPair(
                DistanceCard.DEPARTURE,
                Figured.undefined("departure from expectation", n, why, setting.level(), List.of()),
                setting.headline().fromYear(),
                setting.headline().toYear());
    }

    private static void organisations(Setting setting, ReadingDraft draft, State a, State b) {
        TieFigures figures = setting.evidence().tieFigures();
        TieFigure joint = figures.latest(TieMeasures.JOINT_ORGANISATIONS, a.ccode(), b.ccode(), setting.year());
        TieHolding holding = joint.holding();
        if (holding == null) {
            draft.need("Joint organisations beyond expectation: " + TieNeeds.sentence(Layers.JOINT_ORGANISATIONS));
            return;
        }
        ExpectedOrganisations fit = ExpectedOrganisations.of(setting, joint.to(), false);
        double excess = fit.excess(a.ccode(), b.ccode());
        if (Double.isNaN(excess)) {
            draft.remark("Joint organisations in " + joint.to() + ": no data for the pair.");
            return;
        }
        draft.restsOn(holding);
        ExpectedOrganisations regional = ExpectedOrganisations.of(setting, joint.to(), true);
        double beside = regional.among().of(regional.excess(a.ccode(), b.ccode()));
        boolean sensitive = Departure.sensitive(fit.among().of(excess), beside);
        draft.add(Finding.ofPair(
                        DistanceCard.ORGANISATIONS,
                        Figured.of(
                                        excess,
                                        "joint organisations beyond expectation",
                                        Math.round(joint.value()),
                                        setting.level())
                                .without("a count")
                                .among(fit.among())
                                .from(List.of(holding.origin().id()))
                                .build(),
                        joint.to(),
                        joint.to())
                .counting(Wording.counted(Math.round(joint.value()), "joint organisation", "joint organisations"))
                .remarking("With regions: percentile " + Math.round(beside) + (sensitive ? ": sensitive." : ".")));
    }
}
