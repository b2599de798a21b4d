package org.entente.construct.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.construct.Evidence;
import org.entente.construct.Wording;
import org.entente.event.DatedEvent;
import org.entente.event.EventType;
import org.entente.measure.tie.SharedPact;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasures;
import org.entente.state.State;

/** What the record says to each criterion of the list of stages. */
final class StageEvidence {
    private static final int YEARS = 5;
    private static final int VISITS = 3;
    private static final int MEETINGS = 2;
    private static final Set<String> HIGH = Set.of("head", "minister");
    private static final Pattern POLITICAL = Pattern.compile(
            Stages.political().stream().collect(Collectors.joining("|", "\\b(", ")")), Pattern.CASE_INSENSITIVE);

    private final Contacts contacts;
    private final TieFigure first;
    private final TieFigure second;
    private final PairPacts pacts;
    private final int year;

    StageEvidence(Evidence evidence, State a, State b, Contacts contacts, PairPacts pacts) {
        this.contacts = contacts;
        this.year = contacts.end().getYear();
        this.first = evidence.tieFigures().latest(TieMeasures.MISSION, a.ccode(), b.ccode(), year);
        this.second = evidence.tieFigures().latest(TieMeasures.MISSION, b.ccode(), a.ccode(), year);
        this.pacts = pacts;
    }

    /** By each stage's own criterion, from 0 on. */
    List<Truth> criteria() {
        List<Truth> truths = new ArrayList<>();
        truths.add(Truth.MET);
        truths.add(relations().or(mission(first)).or(mission(second)).or(recordedMission()));
        truths.add(bothMissions().or(visits()));
        truths.add(agreements().or(obligation(Set.of())));
        truths.add(machinery());
        truths.add(machinery().and(obligation(Set.of("defence", "consultation"))));
        return truths;
    }

    /** What was found for each, in words. */
    List<String> found() {
        return List.of(
                "",
                Wording.counted(contacts.of(EventType.RELATIONS).size(), "entry", "entries") + " on relations, "
                        + missions(),
                Wording.counted(highVisits().size(), "visit", "visits")
                        + " at minister level or above in the five years to " + contacts.end() + ", " + missions(),
                Wording.counted(politicalAgreements().size(), "political agreement", "political agreements")
                        + " on record, " + pacts.words(),
                Wording.counted(contacts.recent(EventType.COUNCIL, YEARS).size(), "meeting", "meetings")
                        + " of a council and "
                        + contacts.recent(EventType.COMMISSION, YEARS).size() + " of a commission in the five years to "
                        + contacts.end(),
                pacts.words());
    }

    private String missions() {
        return Wording.counted(contacts.of(EventType.MISSION).size(), "mission", "missions") + " on record"
                + (listed() ? "; missions are listed for " + first.to() : "; no list of missions for the date");
    }

    private Truth relations() {
        return Truth.of(!contacts.of(EventType.RELATIONS).isEmpty(), false);
    }

    private Truth recordedMission() {
        return Truth.of(!contacts.of(EventType.MISSION).isEmpty(), listed());
    }

    /** A list of missions of the five years before counts as one of the day. */
    private boolean listed() {
        return first.holding() != null && first.to() > year - YEARS;
    }

    private Truth mission(TieFigure figure) {
        boolean known = listed() && figure.defined();
        return Truth.of(known && figure.value() > 0, known);
    }

    private Truth bothMissions() {
        Truth recorded = Truth.of(sends(first.a()) && sends(second.a()), false);
        return mission(first).and(mission(second)).or(recorded);
    }

    private boolean sends(int ccode) {
        return contacts.of(EventType.MISSION).stream()
                .anyMatch(event -> event.facts().actedBy(ccode));
    }

    private List<DatedEvent> highVisits() {
        return contacts.recent(EventType.VISIT, YEARS).stream()
                .filter(event -> HIGH.contains(event.facts().level()))
                .toList();
    }

    private Truth visits() {
        return Truth.of(highVisits().size() >= VISITS, contacts.complete(EventType.VISIT, YEARS));
    }

    private List<DatedEvent> politicalAgreements() {
        return contacts.of(EventType.AGREEMENT).stream()
                .filter(event -> POLITICAL
                        .matcher((event.facts().shortName() + " " + event.wording()).toLowerCase(Locale.ROOT))
                        .find())
                .toList();
    }

    private Truth agreements() {
        return Truth.of(!politicalAgreements().isEmpty(), false);
    }

    private Truth machinery() {
        Truth met = Truth.NOT_MET;
        for (EventType body : List.of(EventType.COUNCIL, EventType.COMMISSION)) {
            boolean twice = contacts.recent(body, YEARS).size() >= MEETINGS;
            met = met.or(Truth.of(twice, contacts.complete(body, YEARS)));
        }
        return met;
    }

    /** A bilateral pact with one of these promises, or with any where none is named. */
    private Truth obligation(Set<String> promises) {
        boolean found = pacts.bilateral().stream().anyMatch(pact -> promises.isEmpty() || promises(pact, promises));
        return Truth.of(found, pacts.complete());
    }

    private static boolean promises(SharedPact pact, Set<String> promises) {
        return List.of((pact.a().kind() + " " + pact.b().kind()).split(" ", -1)).stream()
                .anyMatch(promises::contains);
    }
}
