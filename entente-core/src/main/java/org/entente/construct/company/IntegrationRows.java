package org.entente.construct.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Indicator;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Listing.Column;
import org.entente.construct.Setting;
import org.entente.measure.Unit;
import org.entente.state.Articles;
import org.entente.state.Membership;
import org.entente.state.Organisation;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/** A state's grades in all organisations, and its match with blocs period by period. */
final class IntegrationRows {
    private IntegrationRows() {}

    static Listing grades(Setting setting, State state, LocalDate day) {
        StateRegistry states = setting.evidence().states();
        List<List<Item>> rows = new ArrayList<>();
        for (Organisation body : states.organisations()) {
            Optional<Membership> standing = Grade.standing(states, body, state.ccode(), day);
            if (standing.isPresent() || body.completeIn(day.getYear())) {
                rows.add(List.of(
                        new Item.Words(body.name()),
                        new Item.Words(body.bloc() ? "bloc" : ""),
                        new Item.Words(
                                Grade.of(states, body, state.ccode(), day).words()),
                        new Item.Words(standing.map(membership -> body.days(membership))
                                .orElse(""))));
            }
        }
        return new Listing(
                "grades_" + state.ccode(),
                "Standing of " + Articles.with(state.shortName(setting.on()))
                        + " in each organisation of the dated table, " + day,
                "0 none, ⅓ observer or partner, ⅔ candidate or associate, 1 member: listed, never averaged. Lists of "
                        + "members are complete; of observers and partners some may be missing.",
                List.of(
                        Column.words("organisation", "Organisation"),
                        Column.words("bloc", "Bloc"),
                        Column.words("grade", "Grade"),
                        Column.words("days", "From, to")),
                rows);
    }

    static Listing periods(Setting setting, State state, List<Organisation> blocs) {
        return Listing.later(
                "match_by_period_" + state.ccode(),
                "Matches of " + Articles.with(state.shortName(setting.on()))
                        + " with each bloc in which it has a standing, by period",
                "The grade is that of the period’s end. Fewer than " + BlocMatch.LEAST_TEXTS
                        + " texts with a mode of abstain or no: no figure.",
                List.of(
                        Column.words("bloc", "Bloc"),
                        Column.words("period", "Period"),
                        Column.words("grade", "Grade"),
                        Column.number("n_not_yes", "Texts, mode abstain or no"),
                        Column.number("match_not_yes", "Match"),
                        Column.number("n_all", "All texts"),
                        Column.number("match_all", "Match")),
                () -> ofPeriods(setting, state, blocs));
    }

    private static List<List<Item>> ofPeriods(Setting setting, State state, List<Organisation> blocs) {
        List<List<Item>> rows = new ArrayList<>();
        for (Organisation bloc : blocs) {
            for (Unit unit : setting.periods().units()) {
                BlocMatch.Match match = BlocMatch.of(setting, bloc).alone(unit, state.ccode());
                if (match.all().n() > 0) {
                    rows.add(row(setting, state, bloc, unit, match));
                }
            }
        }
        return rows;
    }

    private static List<Item> row(Setting setting, State state, Organisation bloc, Unit unit, BlocMatch.Match match) {
        LocalDate end = LocalDate.of(unit.toYear(), 12, 31);
        return List.of(
                new Item.Words(bloc.id()),
                new Item.Words(unit.label()),
                new Item.Words(Grade.of(setting.evidence().states(), bloc, state.ccode(), end)
                        .words()),
                new Item.Count(match.notYes().n()),
                new Item.Figure(match.notYes(), Indicator.SCORE, false),
                new Item.Count(match.all().n()),
                new Item.Figure(match.all(), Indicator.SCORE, false));
    }
}
