package org.entente.claim.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Why;
import org.entente.claim.record.Reach;
import org.entente.claim.rule.Enumerated;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Stand;
import org.entente.measure.Numbers;
import org.entente.state.Membership;
import org.entente.state.Organisation;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/** At which of the poles' organisations a state is a member or a partner. */
final class PoleMemberships {
    private static final String POLES = "pole_organisations.tsv";

    /** Standings that count as one at the pole: observing is not enough. */
    private static final Set<String> GRADES = Set.of("member", "candidate", "associate", "partner");

    private final Proposition said;
    private final Times times;

    PoleMemberships(Proposition said, Times times) {
        this.said = said;
        this.times = times;
    }

    /**
     * A standing at a pole.
     *
     * @param pole its name
     * @param row the standing
     */
    private record Standing(String pole, Organisation body, Membership row) {}

    private static final class Holder {
        static final List<String[]> ROWS = Resource.rows(PoleMemberships.class, POLES);
    }

    Indicator of(State state) {
        IndicatorDraft draft = IndicatorDraft.of(MultiVector.row("memberships"), said);
        StateRegistry registry = times.testing().evidence().states();
        int last = registry.organisations().stream()
                .mapToInt(Organisation::completeTo)
                .max()
                .orElse(0);
        LocalDate end = LocalDate.of(Math.max(1, last), 12, 31);
        LocalDate day = times.until().isBefore(end) ? times.until() : end;
        Map<String, List<Organisation>> poles = poles(registry, state, day);
        if (poles.size() < MultiVector.row("memberships").count("poles")) {
            return draft.sentence("On " + day + " under three poles had an organisation that the table lists.")
                    .at(Stand.none(Why.TOO_FEW, "under three poles had an organisation then"));
        }
        List<Standing> found = standings(registry, poles, state, day);
        Reach reach = times.reach(day, state.ccode());
        draft.sentence(sentence(state, poles, found, day)).stale(reach.stale()).evidence(rows(state, found, day));
        return reach.expired()
                ? draft.at(Reach.expired("the table of organisations", reach))
                : draft.change("another standing at one of these organisations")
                        .at(Enumerated.stand(found, rows -> stand(poles.size(), rows)));
    }

    /** The organisations of each pole but the state's own that are listed for the day. */
    private static Map<String, List<Organisation>> poles(StateRegistry registry, State state, LocalDate day) {
        Map<String, List<Organisation>> poles = new LinkedHashMap<>();
        for (String[] row : Holder.ROWS) {
            registry.organisations().stream()
                    .filter(body -> body.id().equals(row[1]) && body.completeIn(day.getYear()))
                    .filter(body -> !row[2].equals(String.valueOf(state.ccode())))
                    .forEach(body -> poles.computeIfAbsent(row[0], name -> new ArrayList<>())
                            .add(body));
        }
        return poles;
    }

    private static List<Standing> standings(
            StateRegistry registry, Map<String, List<Organisation>> poles, State state, LocalDate day) {
        List<Standing> found = new ArrayList<>();
        poles.forEach((pole, bodies) -> bodies.forEach(body -> registry.memberships(body.id()).stream()
                .filter(row -> row.ccode() == state.ccode() && row.counts() && GRADES.contains(row.grade()))
                .filter(row -> row.span().contains(day))
                .forEach(row -> found.add(new Standing(pole, body, row)))));
        return found;
    }

    private static Stand stand(int poles, List<Standing> found) {
        long at = found.stream().map(Standing::pole).distinct().count();
        String words = "it is a member or partner at " + number(found) + " of " + Numbers.word(poles) + " poles";
        return at == poles ? Stand.claimed(words) : at == 1 ? Stand.opposed(words) : Stand.between(Why.PARTIAL, words);
    }

    private String sentence(State state, Map<String, List<Organisation>> poles, List<Standing> found, LocalDate day) {
        List<String> parts = new ArrayList<>();
        for (String pole : poles.keySet()) {
            List<String> own = found.stream()
                    .filter(standing -> standing.pole().equals(pole))
                    .map(standing ->
                            standing.body().id() + " (" + standing.row().grade() + ")")
                    .toList();
            parts.add(pole + ": " + (own.isEmpty() ? "none" : String.join(", ", own)));
        }
        return "On " + day + " " + Say.name(state, times.until()) + " was a member or partner at " + number(found)
                + " of " + Numbers.word(poles.size()) + " poles (" + String.join("; ", parts) + ").";
    }

    private static String number(List<Standing> found) {
        long at = found.stream().map(Standing::pole).distinct().count();
        return at == 0 ? "none" : Numbers.word(at);
    }

    private List<EvidenceRow> rows(State state, List<Standing> found, LocalDate day) {
        return found.stream()
                .map(standing -> new EvidenceRow(
                        EvidenceRow.Side.FOR,
                        Optional.of(standing.row().span().from()),
                        standing.body().name() + ": " + Say.name(state, day) + ", "
                                + standing.row().grade() + " " + standing.body().days(standing.row()),
                        standing.row().source(),
                        "",
                        ""))
                .toList();
    }
}
