package org.entente.claim.type.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.state.Membership;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.state.Succession;

/** The standings of a state in an organisation, a suspension counting as part of the membership that it interrupts. */
final class MemberSpells {
    static final String MEMBER = "member";
    static final String SUSPENDED = "suspended";
    static final String UNITED = "unification";

    private final StateRegistry states;

    MemberSpells(StateRegistry states) {
        this.states = states;
    }

    /** Those in an organisation of the project's table. */
    List<Spell> of(String organisation, State state) {
        List<Spell> found = new ArrayList<>(rows(organisation, state.ccode()));
        List<Spell> full = full(found);
        found.removeIf(spell -> spell.kind().equals(MEMBER));
        found.addAll(
                full.stream().map(spell -> since(organisation, state, spell)).toList());
        found.sort(Comparator.comparing(spell -> spell.entry().from()));
        return found;
    }

    /** Days seated in the United Nations. */
    static List<Spell> seats(State state) {
        return state.seats().stream()
                .map(span -> Spell.of(MEMBER, span, "UN member list"))
                .toList();
    }

    private List<Spell> rows(String organisation, int ccode) {
        return states.memberships(organisation).stream()
                .filter(row -> row.ccode() == ccode)
                .sorted(Comparator.comparing(row -> row.span().from()))
                .map(MemberSpells::spell)
                .toList();
    }

    private static Spell spell(Membership row) {
        return Spell.of(row.grade(), row.from(), row.to(), row.source(), row.counts());
    }

    /** Memberships, a suspension between two of them included. */
    private static List<Spell> full(List<Spell> rows) {
        List<Spell> joined = new ArrayList<>();
        for (Spell row : rows) {
            boolean counts = row.kind().equals(MEMBER) || row.kind().equals(SUSPENDED);
            int last = joined.size() - 1;
            if (counts && last >= 0 && joined.get(last).runsInto(row)) {
                joined.set(last, joined.get(last).joinedTo(row));
            } else if (row.kind().equals(MEMBER)) {
                joined.add(row);
            }
        }
        return joined;
    }

    /** A state that came about by union goes on with the membership of the one whose seat it took. */
    private Spell since(String organisation, State state, Spell spell) {
        for (Succession link : states.successions(state.ccode())) {
            boolean earlier = link.to() == state.ccode()
                    && link.from() != state.ccode()
                    && link.kind().equals(UNITED);
            if (earlier) {
                for (Spell before : rows(organisation, link.from())) {
                    if (before.kind().equals(MEMBER) && before.runsInto(spell)) {
                        return before.joinedTo(spell);
                    }
                }
            }
        }
        return spell;
    }

    /** The days on which an organisation's first members came. */
    Span beginning(String organisation) {
        return states.memberships(organisation).stream()
                .filter(Membership::full)
                .map(MemberSpells::spell)
                .map(Spell::entry)
                .min(Comparator.comparing(Span::from))
                .orElse(Span.ALWAYS);
    }

    /** Whether every membership of an organisation has ended; not of one of which none is listed. */
    boolean over(String organisation) {
        List<Membership> full = states.memberships(organisation).stream()
                .filter(Membership::full)
                .toList();
        return !full.isEmpty() && full.stream().noneMatch(row -> row.to().isEmpty());
    }

    /** When the last members of an organisation that is over were members no more. */
    Span end(String organisation) {
        return states.memberships(organisation).stream()
                .filter(Membership::full)
                .map(MemberSpells::spell)
                .map(Spell::exit)
                .max(Comparator.comparing(Span::to))
                .orElseThrow();
    }
}
