package org.entente.construct.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.measure.Unit;
import org.entente.state.Organisation;
import org.entente.state.State;

/** How far a state belongs to each organisation, and how it votes where a bloc in which it has a standing does not say yes. */
public final class SelectiveIntegration implements Construct {
    /** The bloc whose match stands in the profile. */
    private static final String LEADING = "EU";

    @Override
    public ConstructCard card() {
        return SelectiveIntegrationCard.CARD;
    }

    @Override
    public Reading ofState(Setting setting, State state) {
        LocalDate day = Present.of(setting);
        List<Organisation> bodies = setting.evidence().states().organisations().stream()
                .filter(body -> Grade.standing(setting.evidence().states(), body, state.ccode(), day)
                        .isPresent())
                .toList();
        List<Organisation> blocs = bodies.stream().filter(Organisation::bloc).toList();
        List<Finding> findings = new ArrayList<>();
        blocs.forEach(bloc -> findings.addAll(matches(setting, state, bloc)));
        bodies.stream().filter(Organisation::dated).forEach(body -> findings.add(grade(setting, state, body, day)));
        List<Listing> listings = new ArrayList<>();
        listings.add(IntegrationRows.grades(setting, state, day));
        if (!blocs.isEmpty()) {
            listings.add(IntegrationRows.periods(setting, state, blocs));
        }
        String none = "No match is computed for " + Wording.name(setting, state)
                + ": no standing in an organisation marked as a bloc.";
        return new Reading(findings, listings, blocs.isEmpty() ? List.of(none) : List.of(), "", List.of());
    }

    private static List<Finding> matches(Setting setting, State state, Organisation bloc) {
        Unit unit = setting.headline();
        BlocMatch.Match match = BlocMatch.of(setting, bloc).placed(unit, state.ccode());
        Finding notYes = match(SelectiveIntegrationCard.MATCH, state, unit, bloc, match.notYes())
                .counting(Wording.counted(match.notYes().n(), "text", "texts") + " with a mode of abstain or no");
        return List.of(
                bloc.id().equals(LEADING) ? notYes.leading() : notYes,
                match(SelectiveIntegrationCard.MATCH_ALL, state, unit, bloc, match.all())
                        .counting(Wording.counted(match.all().n(), "text", "texts")));
    }

    private static Finding match(Indicator indicator, State state, Unit unit, Organisation bloc, Estimate estimate) {
        return Finding.of(indicator.id(), state.ccode(), 0, estimate, unit.fromYear(), unit.toYear())
                .about(bloc.id());
    }

    private static Finding grade(Setting setting, State state, Organisation body, LocalDate day) {
        Grade grade = Grade.of(setting.evidence().states(), body, state.ccode(), day);
        String id = SelectiveIntegrationCard.GRADE.id();
        Estimate estimate = Double.isNaN(grade.value())
                ? Figured.undefined(id, 1, "no data", setting.level(), List.of())
                : Figured.of(grade.value(), id, 1, setting.level())
                        .without("read from a table")
                        .build();
        return Finding.of(id, state.ccode(), 0, estimate, day.getYear(), day.getYear())
                .about(body.id())
                .counting(grade.word());
    }
}
