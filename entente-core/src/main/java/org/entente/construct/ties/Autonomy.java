package org.entente.construct.ties;

import java.util.List;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.state.State;
import org.entente.tie.Layers;

/** How far a state decides by itself, as V-Dem's experts judge it: never by its votes. */
public final class Autonomy implements Construct {
    private static final List<TieMeasure> MEASURES = List.of(
            TieMeasures.DOMESTIC_AUTONOMY, TieMeasures.INTERNATIONAL_AUTONOMY, TieMeasures.TERRITORIAL_AUTHORITY);
    private static final String MISSING =
            "V-Dem’s items on autonomy are in nothing that is here: neither the built-in extract nor the core file has them. "
                    + "V-Dem-CY-Full+Others-v15.csv, as its documentation says, would fill it: entente import vdem FILE.";

    private static final ConstructCard CARD = new ConstructCard(
            "autonomy",
            "Autonomy",
            "Does the state decide free from the direct control of others, at home and abroad?",
            Of.STATES,
            MEASURES.stream()
                    .map(measure -> LayerIndicator.of(measure, Indicator.SCORE, "A file of V-Dem has the item."))
                    .toList(),
            List.of(new Input(
                    Layers.REGIME.id(),
                    "V-Dem’s items v2svdomaut, v2svinlaut and v2svstterr with _codelow and _codehigh, as its documentation "
                            + "describes them: not tried on the publisher’s file",
                    "Without it nothing is said: votes that differ from everybody’s are no autonomy.")),
            "Each item is what country experts judged, on the scale of V-Dem’s measurement model; 0 is no threshold. It stands "
                    + "for each state by itself, and no figure of the pair is made of the two. Nothing here is made of votes.",
            List.of("Coppedge et al. 2025, V-Dem Country–Year Dataset v15"));

    /** The construct. */
    public Autonomy() {}

    @Override
    public ConstructCard card() {
        return CARD;
    }

    @Override
    public Reading ofState(Setting setting, State state) {
        ReadingDraft draft = new ReadingDraft();
        boolean here = false;
        for (TieMeasure measure : MEASURES) {
            TieFigure figure = setting.evidence().tieFigures().latest(measure, state.ccode(), setting.year());
            if (figure.holding() != null) {
                here = true;
                boolean leads = measure == TieMeasures.INTERNATIONAL_AUTONOMY;
                draft.add(leads ? ReadingDraft.finding(figure).leading() : ReadingDraft.finding(figure));
                draft.restsOn(figure);
            }
        }
        return here ? draft.reading() : Reading.missing(MISSING);
    }
}
