package org.entente.state;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which states there are and were, from 1816 to today, by whatever code or name. A lineage in COW's sense has one
 * entry; what changed over time is dated in it. The registry, not a data source, decides who was a member of the
 * General Assembly and under which code on a day.
 *
 * <p>Compiled by the project: see the heads of its tables beside this class. Immutable and safe for many threads.
 */
public final class StateRegistry {
    private final List<State> states;
    private final Map<Integer, State> byCode;
    private final StateFinder finder;
    private final UnNames unNames;
    private final Relations relations;

    private StateRegistry(List<State> states, List<Succession> successions) {
        this.states = states;
        this.byCode = new HashMap<>(states.size() * 2);
        for (State state : states) {
            byCode.put(state.ccode(), state);
        }
        this.relations = new Relations(successions);
        Mentions codes = Mentions.ofCodes(states);
        this.finder = new StateFinder(states, codes, new Explanation(states, successions));
        this.unNames = new UnNames(states);
    }

    private static final class BuiltIn {
        static final StateRegistry REGISTRY = new StateRegistry(StateTables.states(), RelationTables.successions());
    }

    /** The registry that ships with the product, read once. */
    public static StateRegistry builtIn() {
        return BuiltIn.REGISTRY;
    }

    /** All lineages by ascending ccode: COW's, and after the rule of {@link State#ccode} those that COW never had. */
    public List<State> list() {
        return states;
    }

    /**
     * The lineage of a code.
     *
     * @throws NoSuchElementException if there is none
     */
    public State get(int ccode) {
        State state = byCode.get(ccode);
        if (state == null) {
            throw new NoSuchElementException("no state has the code " + ccode);
        }
        return state;
    }

    /** The lineage of a code, if there is one. */
    public Optional<State> find(int ccode) {
        return Optional.ofNullable(byCode.get(ccode));
    }

    /**
     * What a text names on a day: {@code srb}, {@code 345}, {@code Yugoslavia}, {@code DEU@1985}, {@code 730@1900-05-01},
     * a name in another language. A date after {@code @} wins; a bare year there stands for any of its days, the last
     * first. A former name of a state that was only renamed is understood on every day; one whose state ended
     * (Yugoslavia, the USSR) only on its own days.
     */
    public Resolution find(String text, LocalDate on) {
        return finder.find(text, on);
    }

    /** Whether COW counts the state into the system that day, its list of 2016 continued to today. */
    public boolean exists(int ccode, LocalDate on) {
        State state = byCode.get(ccode);
        return state != null && state.exists(on);
    }

    /**
     * Whether the state was seated in the General Assembly that day. A seat is carried by the code that carries its
     * votes: 713 holds China's to 1971-10-24, 260 unified Germany's and 678 unified Yemen's to the end of session 45.
     */
    public boolean unMember(int ccode, LocalDate on) {
        State state = byCode.get(ccode);
        return state != null && state.unMember(on);
    }

    /**
     * The first day, from a given one on, when all these states were seated. For a roll call whose date is approximate
     * and whose voters show that it was held after an admission.
     *
     * @return the given day if the states were never all seated within the 60 days that follow it
     */
    public LocalDate firstDayAllSeated(Collection<Integer> ccodes, LocalDate from) {
        return Seating.firstDayAllSeated(ccodes, from, this::get);
    }

    /** The ccode of a UN Digital Library {@code ms_code} that day; absent if it is no member's code then. */
    public OptionalInt ccodeOfUnCode(String msCode, LocalDate on) {
        return unNames.ofCode(msCode, on);
    }

    /**
     * The ccode of a member's name in UN documents that day. The name may be older or newer than the day; a
     * state seated that day goes before one that was not. Absent if no state has the name.
     */
    public OptionalInt ccodeOfUnName(String memberName, LocalDate on) {
        return unNames.ofName(memberName, on);
    }

    /** The organisations and blocs whose members are listed, in the order of their table. */
    public List<Organisation> organisations() {
        return relations.organisations();
    }

    /**
     * Full members of an organisation that day, by ascending ccode: no suspended ones, and none whose row is doubtful.
     * {@code EU} includes the Communities before it. A membership known to the year counts from its first day. Where
     * {@link Organisation#completeIn} says no, members may be missing.
     */
    public List<Integer> members(String organisation, LocalDate on) {
        return relations.memberships().full(organisation, on);
    }

    /** All standings of states in an organisation, candidates, observers and doubtful ones included. */
    public List<Membership> memberships(String organisation) {
        return relations.memberships().of(organisation);
    }

    /** All standings of a state, doubtful ones included, in the order of the organisations, then of the days. */
    public List<Membership> memberships(int ccode) {
        return relations.memberships().of(ccode);
    }

    /** By which words texts call states on any day, the same one perhaps several times; made anew at each call. */
    public List<Appellation> appellations() {
        return Appellation.list(states, Alias.read("common"));
    }

    /** Links to and from a lineage, those within it included, in table order. */
    public List<Succession> successions(int ccode) {
        return relations.successions(ccode);
    }

    /**
     * UN M49 sub-region.
     *
     * @throws NoSuchElementException if no state has the code
     */
    public String subregion(int ccode) {
        return get(ccode).subregion();
    }

    /** Regional group of the UN that day, for display only; empty if the state was in none. */
    public String regionalGroup(int ccode, LocalDate on) {
        return relations.group(ccode, on);
    }
}
