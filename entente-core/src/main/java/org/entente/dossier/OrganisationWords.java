package org.entente.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.measure.Numbers;
import org.entente.record.TieHolding;
import org.entente.state.Organisation;
import org.entente.tie.Layers;
import org.entente.tie.Tie;

/** What is said of the organisations in which two states stand. */
final class OrganisationWords {
    private final Subject subject;
    private final List<Body> bodies;
    private final Map<String, Organisation> known;
    private final LocalDate day;

    OrganisationWords(Subject subject, List<Body> bodies, Map<String, Organisation> known) {
        this.subject = subject;
        this.bodies = bodies;
        this.known = known;
        this.day = day(subject);
    }

    /** The day that counts are of: the slice's last, or the last day on which the table was checked. */
    static LocalDate day(Subject subject) {
        LocalDate end = subject.ties
                .findBuiltIn(Layers.ORGANISATION)
                .map(holding -> LocalDate.of(holding.coverage().to(), 12, 31))
                .orElse(subject.on);
        return subject.slice.allTime() || subject.on.isAfter(end) ? end : subject.on;
    }

    String nameA() {
        return subject.nameA;
    }

    String nameB() {
        return subject.nameB;
    }

    private long seats() {
        return bodies.stream().filter(body -> body.seats(day)).count();
    }

    private List<Body> blocs() {
        return bodies.stream().filter(body -> body.seats(day) && bloc(body)).toList();
    }

    private boolean bloc(Body body) {
        Organisation organisation = known.get(body.name());
        return organisation != null && organisation.bloc();
    }

    /** Whether entries are dated: what stands for its last year alone has no line of time. */
    boolean dated(Body body) {
        Organisation organisation = known.get(body.name());
        return organisation == null || organisation.dated();
    }

    /** A state's standings in a body; without a year of entry where the list tells none. */
    String standing(Body body, List<Tie> standings) {
        Organisation organisation = known.get(body.name());
        return organisation == null || organisation.dated()
                ? StandingWords.of(standings)
                : StandingWords.asOf(organisation.completeTo(), standings);
    }

    String name(Body body) {
        Organisation organisation = known.get(body.name());
        return organisation == null ? body.name() : organisation.name();
    }

    /** The usual short form where the name is long. */
    String shortName(Body body) {
        return name(body).length() <= 24 ? name(body) : body.name();
    }

    String kind(Body body) {
        Organisation organisation = known.get(body.name());
        if (organisation == null) {
            return "";
        }
        String formerly = organisation.formerly().isEmpty() ? "" : "; " + organisation.formerly();
        return (organisation.bloc() ? body.name() + " · bloc" : body.name())
                + formerly
                + (organisation.dated() ? "" : "; as in " + organisation.completeTo());
    }

    String answer() {
        return Numbers.counted(seats(), "seat", "seats") + " shared, "
                + Numbers.counted(blocs().size(), "bloc", "blocs") + " among them";
    }

    String finding() {
        String both = Numbers.capital(subject.both());
        long seats = seats();
        List<Body> blocs = blocs();
        String members = seats == 0
                ? both + " are full members of none of the " + known.size() + " organisations listed together"
                : both + " are both full members of " + Numbers.counted(seats, "organisation", "organisations") + " of "
                        + known.size() + " listed";
        if (seats == 0) {
            return members;
        }
        return members
                + (blocs.isEmpty()
                        ? ", none of them a bloc"
                        : ", among them the "
                                + (blocs.size() == 1 ? "bloc " : "blocs ")
                                + blocs.stream().map(Body::name).collect(Collectors.joining(", ")));
    }

    String subtitle() {
        return "Standings as of " + day + ", as far as the lists were checked. Upper line " + subject.nameA
                + ", lower line " + subject.nameB
                + "; filled: full member or party; outlined: candidate, associate, partner, observer, suspended, and "
                + "leaders’ terms.";
    }

    List<Prose> rail(TieHolding holding) {
        return List.of(Prose.of("Which of " + known.size()
                + " organisations each stands in, since when and in which grade, with leaders and shared pacts on the same "
                + "scale of time. A count of seats is no measure: states that join much share much with everyone. Bloc: a "
                + "body whose members are bound to act together."));
    }

    String sources(TieHolding holding) {
        StringBuilder line = new StringBuilder(TieSourceLine.of(subject, holding));
        LeaderRows.holding(subject).ifPresent(found -> line.append(' ').append(TieSourceLine.of(subject, found)));
        PactRows.holding(subject).ifPresent(found -> line.append(' ').append(TieSourceLine.of(subject, found)));
        return line.toString();
    }

    String note() {
        return "Dates are as precise as they are known. A body that is not listed may have either as a member: the table "
                + "has " + known.size()
                + " bodies, the Non-Aligned Movement, the Group of 77, the Commonwealth and the "
                + "Francophonie as they stand in their last year.";
    }
}
