package org.entente.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.state.Organisation;
import org.entente.state.Resolution;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/** The poles between which states stand: five by default, and whatever state or organisation somebody names. */
public final class Poles {
    /** Words of the default poles, in order. */
    public static final List<String> STANDARD = List.of("us", "eu", "russia", "china", "turkiye");

    private static final int UNITED_STATES = 2;
    private static final int RUSSIA = 365;
    private static final int CHINA = 710;
    private static final int CHINA_SEAT_TO_1971 = 713;
    private static final int TURKIYE = 640;
    private static final LocalDate CHINA_CHANGES = LocalDate.of(1971, 10, 25);
    private static final LocalDate UNION = LocalDate.of(1993, 11, 1);
    private static final String REGION = "region";

    private Poles() {}

    /** United States, European Union, Russia, China, Türkiye, under their names of a day. */
    public static List<Pole> standard(StateRegistry states, LocalDate on) {
        return STANDARD.stream()
                .flatMap(word -> find(states, word, on).stream())
                .toList();
    }

    /** The default poles that are one state, by COW code. */
    public static List<Integer> standardStates(LocalDate on) {
        return List.of(UNITED_STATES, RUSSIA, china(on).iterator().next(), TURKIYE);
    }

    /**
     * The pole that a word names: one of {@link #STANDARD}, an organisation such as {@code nato}, or a state by code or
     * name.
     *
     * @param on the day under whose name it stands; members are those of each roll call's own day
     */
    public static Optional<Pole> find(StateRegistry states, String word, LocalDate on) {
        String id = word.strip().toLowerCase(Locale.ROOT);
        return switch (id) {
            case "us" -> Optional.of(single(id, states.get(UNITED_STATES), on));
            case "eu" -> Optional.of(new Pole(id, union(on), day -> states.members("EU", day)));
            case "russia" -> Optional.of(single(id, states.get(RUSSIA), on));
            case "china" ->
                Optional.of(new Pole(id, on.isBefore(CHINA_CHANGES) ? "China’s seat" : "China", Poles::china));
            case "turkiye" -> Optional.of(single(id, states.get(TURKIYE), on));
            default -> organisation(states, id).or(() -> state(states, id, on));
        };
    }

    /** The Communities until the Treaty of Maastricht was in force. */
    private static String union(LocalDate on) {
        return on.isBefore(UNION) ? "European Communities" : "European Union";
    }

    /** The holder of China's seat. */
    private static Collection<Integer> china(LocalDate day) {
        return List.of(day.isBefore(CHINA_CHANGES) ? CHINA_SEAT_TO_1971 : CHINA);
    }

    private static Pole single(String id, State state, LocalDate on) {
        return new Pole(id, state.shortName(on), day -> List.of(state.ccode()));
    }

    private static Optional<Pole> organisation(StateRegistry states, String id) {
        return states.organisations().stream()
                .filter(organisation -> organisation.id().equalsIgnoreCase(id))
                .findFirst()
                .map(Organisation::id)
                .map(name -> new Pole(id, name, day -> states.members(name, day)));
    }

    private static Optional<Pole> state(StateRegistry states, String word, LocalDate on) {
        return states.find(word, on) instanceof Resolution.Found found
                ? Optional.of(single(found.state().code(on).toLowerCase(Locale.ROOT), found.state(), on))
                : Optional.empty();
    }

    /** The default poles and the M49 sub-regions of some states, each region once. */
    public static List<Pole> withRegions(StateRegistry states, LocalDate on, List<State> of) {
        List<Pole> poles = new ArrayList<>(standard(states, on));
        of.stream().map(State::subregion).distinct().forEach(name -> poles.add(region(states, name)));
        return List.copyOf(poles);
    }

    private static Pole region(StateRegistry states, String name) {
        List<State> members = states.list().stream()
                .filter(state -> name.equals(state.subregion()))
                .toList();
        return new Pole(
                REGION,
                name,
                day -> members.stream()
                        .filter(state -> state.unMember(day))
                        .map(State::ccode)
                        .toList());
    }

    /** Whether it is a region, which is for scale and no pole. */
    public static boolean isRegion(Pole pole) {
        return pole.id().equals(REGION);
    }

    /** Whether a state is the pole itself, or one of its members; a region is no such pole. */
    public static boolean holds(Pole pole, int ccode, LocalDate on) {
        return !isRegion(pole) && pole.members().on(on).contains(ccode);
    }
}
