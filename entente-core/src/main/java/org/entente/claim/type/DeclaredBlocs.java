package org.entente.claim.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Roles;
import org.entente.claim.Topic;
import org.entente.claim.Why;
import org.entente.claim.rule.Stand;
import org.entente.construct.Wording;
import org.entente.measure.Numbers;
import org.entente.state.Membership;
import org.entente.state.Organisation;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/**
 * The organisations that the project's table marks as blocs, as some states stand to them.
 *
 * @param registry the table
 * @param blocs those that count: all marked ones, or those that the claim names
 * @param named whether the claim names them
 * @param states whose
 * @param day the day asked about: the claim's last one, or the table's where that ends before
 * @param times the claim's days
 * @param apart whether each is said to be in one, and not in the same
 */
record DeclaredBlocs(
        StateRegistry registry,
        List<Organisation> blocs,
        boolean named,
        List<State> states,
        LocalDate day,
        Times times,
        boolean apart) {
    static DeclaredBlocs of(StateRegistry registry, Roles roles, List<State> states, Times times) {
        List<Organisation> marked =
                registry.organisations().stream().filter(Organisation::bloc).toList();
        List<String> named = roles.on(Topic.Kind.ORGANISATION).stream()
                .map(topic -> topic.id())
                .toList();
        int last = marked.stream().mapToInt(Organisation::completeTo).max().orElse(0);
        LocalDate end = LocalDate.of(Math.max(1, last), 12, 31);
        LocalDate day = times.until().isBefore(end) ? times.until() : end;
        List<Organisation> listed =
                marked.stream().filter(bloc -> bloc.completeIn(day.getYear())).toList();
        List<Organisation> asked =
                listed.stream().filter(bloc -> named.contains(bloc.id())).toList();
        return new DeclaredBlocs(
                registry,
                asked.isEmpty() ? listed : asked,
                !asked.isEmpty(),
                states,
                day,
                times,
                roles.means("different_blocs"));
    }

    /** Whether the table knows the day: from the first organisation it lists on, which was before any bloc. */
    boolean covered() {
        int first = registry.organisations().stream()
                .mapToInt(Organisation::completeFrom)
                .min()
                .orElse(Integer.MAX_VALUE);
        return day.getYear() >= first;
    }

    private Optional<Membership> full(Organisation bloc, State state, Predicate<Span> when) {
        return registry.memberships(bloc.id()).stream()
                .filter(row -> row.ccode() == state.ccode() && row.full() && when.test(row.span()))
                .findFirst();
    }

    private boolean on(Organisation bloc, State state) {
        return full(bloc, state, span -> span.contains(day)).isPresent();
    }

    private boolean within(Organisation bloc, State state) {
        LocalDate from = times.from().isAfter(day) ? day : times.from();
        return full(bloc, state, new Span(from, day)::overlaps).isPresent();
    }

    /** Those of which all are full members on the day. */
    private List<Organisation> shared() {
        return blocs.stream()
                .filter(bloc -> states.stream().allMatch(state -> on(bloc, state)))
                .toList();
    }

    /** Those of which some of three or more are, or all of them earlier in the days that the claim names. */
    private List<Organisation> partly() {
        return blocs.stream()
                .filter(bloc ->
                        several(bloc) || (times.begins() && states.stream().allMatch(state -> within(bloc, state))))
                .toList();
    }

    /** Whether two of three or more are in it. */
    private boolean several(Organisation bloc) {
        return states.size() > 2
                && states.stream().filter(state -> on(bloc, state)).count() > 1;
    }

    Stand stand() {
        List<Organisation> all = shared();
        if (!all.isEmpty()) {
            return Stand.opposed((states.size() == 1 ? "a full member of " : "full members of one bloc, ") + names(all))
                    .fragile(all.size() == 1);
        }
        List<Organisation> some = partly();
        List<State> outside = outside();
        if (some.isEmpty() && apart && !outside.isEmpty()) {
            return Stand.between(Why.PARTIAL, "in no bloc in common, but " + outside(outside));
        }
        return some.isEmpty()
                ? Stand.claimed("full members of no bloc" + (states.size() == 1 ? "" : " in common"))
                : Stand.between(Why.PARTIAL, "some of them, or for a part of the time, in " + names(some));
    }

    /** Those that are in no bloc: who is in none is in no other one than somebody else. */
    private List<State> outside() {
        return states.stream()
                .filter(state -> blocs.stream().noneMatch(bloc -> on(bloc, state)))
                .toList();
    }

    private String outside(List<State> outside) {
        return states.size() == 2 && outside.size() == 2
                ? "neither is in a declared bloc"
                : Say.names(outside, day) + (outside.size() == 1 ? " is" : " are") + " in no declared bloc";
    }

    String sentence() {
        List<Organisation> all = shared();
        String who = Numbers.capital(Say.names(states, day));
        String own = states.size() == 1 ? "" : " together";
        String what = all.isEmpty()
                ? (states.size() == 1 ? " was a full member of none" : " were full members" + own + " of none")
                : (states.size() == 1 ? " was a full member of " : " were full members" + own + " of ") + names(all);
        return who + what + " of the " + Numbers.counted(blocs.size(), "organisation", "organisations")
                + " marked as a bloc in the project’s table (" + ids() + ") on " + day + each() + ".";
    }

    private String ids() {
        return blocs.stream().map(Organisation::id).collect(Collectors.joining(", "));
    }

    /** What each of several is a full member of, where they share none. */
    private String each() {
        return states.size() == 1 || !shared().isEmpty()
                ? ""
                : ": "
                        + states.stream()
                                .map(state -> Say.name(state, day) + " of " + of(state))
                                .collect(Collectors.joining(", "));
    }

    private String of(State state) {
        List<Organisation> own = blocs.stream().filter(bloc -> on(bloc, state)).toList();
        return own.isEmpty() ? "none" : names(own);
    }

    private static String names(List<Organisation> bodies) {
        return Wording.list(bodies.stream()
                .map(body -> body.name().startsWith("AUKUS") ? body.name() : "the " + body.name())
                .toList());
    }

    String change() {
        return shared().isEmpty()
                ? "a membership of all of them in one of these organisations"
                : "one of them leaving, or the mark of the organisation in the table";
    }

    /** Memberships in what they share against the claim, others beside it. */
    List<EvidenceRow> evidence() {
        List<Organisation> all = shared();
        List<Organisation> some = partly();
        return blocs.stream()
                .flatMap(bloc -> states.stream()
                        .flatMap(state -> full(bloc, state, span -> !span.from().isAfter(day)).stream()
                                .map(row -> row(bloc, state, row, all.contains(bloc) || some.contains(bloc)))))
                .toList();
    }

    private EvidenceRow row(Organisation bloc, State state, Membership membership, boolean against) {
        LocalDate from = membership.span().from();
        return new EvidenceRow(
                against ? EvidenceRow.Side.AGAINST : EvidenceRow.Side.BESIDE,
                Optional.of(from),
                bloc.name() + ": " + Say.name(state, day) + ", full member " + bloc.days(membership),
                membership.source(),
                "",
                "");
    }
}
