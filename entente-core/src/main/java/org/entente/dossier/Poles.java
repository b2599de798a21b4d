package org.entente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.measure.Pole;
import org.entente.state.State;

/** The default poles, and the two states' regions. */
final class Poles {
    private static final int UNITED_STATES = 2;
    private static final int RUSSIA = 365;
    private static final int CHINA = 710;
    private static final int CHINA_SEAT_TO_1971 = 713;
    private static final int TURKIYE = 640;

    private Poles() {}

    static List<Pole> of(Subject subject) {
        List<Pole> poles = new ArrayList<>();
        poles.add(
                new Pole("us", subject.states.get(UNITED_STATES).shortName(subject.on), on -> List.of(UNITED_STATES)));
        poles.add(new Pole("eu", union(subject.on), on -> subject.states.members("EU", on)));
        poles.add(new Pole("russia", subject.states.get(RUSSIA).shortName(subject.on), on -> List.of(RUSSIA)));
        poles.add(new Pole("china", china(subject.on).contains(CHINA) ? "China" : "China’s seat", Poles::china));
        poles.add(new Pole("turkiye", subject.states.get(TURKIYE).shortName(subject.on), on -> List.of(TURKIYE)));
        String regionA = subject.states.subregion(subject.a.ccode());
        String regionB = subject.states.subregion(subject.b.ccode());
        poles.add(region(subject, regionA));
        if (!regionA.equals(regionB)) {
            poles.add(region(subject, regionB));
        }
        return poles;
    }

    /** COW codes of the poles that are one state. */
    static List<Integer> states(Subject subject) {
        return List.of(UNITED_STATES, RUSSIA, china(subject.on).iterator().next(), TURKIYE);
    }

    /** The Communities until the Treaty of Maastricht was in force. */
    private static String union(LocalDate on) {
        return on.isBefore(LocalDate.of(1993, 11, 1)) ? "European Communities" : "European Union";
    }

    private static Collection<Integer> china(LocalDate on) {
        return List.of(on.isBefore(LocalDate.of(1971, 10, 25)) ? CHINA_SEAT_TO_1971 : CHINA);
    }

    private static Pole region(Subject subject, String region) {
        List<Integer> members = subject.states.list().stream()
                .filter(state -> region.equals(subject.states.subregion(state.ccode())))
                .map(State::ccode)
                .toList();
        return new Pole(
                "region",
                region,
                on -> members.stream()
                        .filter(ccode -> subject.states.unMember(ccode, on))
                        .toList());
    }

    /** Whether a state is the pole itself, or one of its members; a region is no such pole. */
    static boolean isPole(Pole pole, Subject subject, State state) {
        return !pole.id().equals("region") && pole.members().on(subject.on).contains(state.ccode());
    }
}
