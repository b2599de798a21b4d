package org.entente.construct.ties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.cases.PairRecord;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.TieNeeds;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.state.State;
import org.entente.tie.Layers;

/** How far ties are laid down in organisations, obligations and bodies: what outlasts leaders. */
public final class Institutions implements Construct {
    private static final ConstructCard CARD = InstitutionsCard.card();

    /** The construct. */
    public Institutions() {}

    @Override
    public ConstructCard card() {
        return CARD;
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        ReadingDraft draft = new ReadingDraft();
        organisations(setting, draft, a, b);
        obligations(setting, draft, a, b);
        Optional<PairRecord> record = setting.evidence().dated().of(a.ccode(), b.ccode());
        if (record.isPresent()) {
            new RecordedInstitutions(setting, Contacts.to(record.get(), setting.until()), a, b).addTo(draft);
        } else {
            draft.remark("No dated record of the pair has been compiled: there is no stage, and nothing is said of "
                    + "contacts. That is no sign that there were none.");
        }
        return draft.reading();
    }

    private static TieFigure figure(Setting setting, TieMeasure measure, State a, State b) {
        return setting.evidence().tieFigures().latest(measure, a.ccode(), b.ccode(), setting.year());
    }

    private static void organisations(Setting setting, ReadingDraft draft, State a, State b) {
        TieFigure ratio = figure(setting, TieMeasures.JOINT_ORGANISATIONS_RATIO, a, b);
        if (ratio.holding() == null) {
            draft.need("Joint organisations against expectation: " + TieNeeds.sentence(Layers.JOINT_ORGANISATIONS));
        } else {
            draft.add(ReadingDraft.finding(ratio).leading());
            draft.restsOn(ratio);
            draft.add(figure(setting, TieMeasures.JOINT_ORGANISATIONS_EXCESS, a, b));
            draft.add(figure(setting, TieMeasures.JOINT_ORGANISATIONS, a, b));
        }
        TieFigure seats = figure(setting, TieMeasures.SHARED_SEATS, a, b);
        if (seats.holding() != null) {
            draft.add(seats);
            draft.add(BodyListings.seats(setting.evidence(), seats));
        }
    }

    private static void obligations(Setting setting, ReadingDraft draft, State a, State b) {
        for (TieMeasure measure : List.of(TieMeasures.BILATERAL_OBLIGATIONS, TieMeasures.MULTILATERAL_OBLIGATIONS)) {
            TieFigure figure = figure(setting, measure, a, b);
            if (figure.holding() != null) {
                draft.add(figure);
            }
        }
        LocalDate day = LocalDate.of(setting.year(), 12, 31);
        PairPacts pacts = PairPacts.on(setting.evidence(), a.ccode(), b.ccode(), day);
        pacts.list().forEach(listed -> draft.restsOn(listed.holding()));
        draft.add(BodyListings.pacts(pacts, day));
        if (!pacts.complete()) {
            draft.remark("No list of pacts here is complete for " + day.getYear()
                    + ": a pact that is not listed is unknown. " + completeTo(setting));
        }
    }

    /** To which year a list that has all is known; else what would fill it. */
    private static String completeTo(Setting setting) {
        return setting.evidence().ties().holdings(Layers.PACT).stream()
                .map(holding -> holding.coverage())
                .filter(coverage -> coverage.complete())
                .map(coverage -> "One that has all ends in " + coverage.to() + ".")
                .findFirst()
                .orElseGet(() -> TieNeeds.sentence(Layers.OBLIGATION));
    }
}
