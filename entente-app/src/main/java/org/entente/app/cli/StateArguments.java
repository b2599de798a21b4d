package org.entente.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.state.Resolution;
import org.entente.state.StateRegistry;

/** Turns what was typed for a state into the state, or says why it cannot. */
public final class StateArguments {
    private static final Pattern GROUP =
            Pattern.compile("EU|European Union|European Communities", Pattern.CASE_INSENSITIVE);

    private final Invocation invocation;
    private final LocalDate on;

    /**
     * @param invocation tells which command to repeat with a candidate
     * @param on end of the slice, else today; a date after {@code @} goes before it
     */
    public StateArguments(Invocation invocation, LocalDate on) {
        this.invocation = invocation;
        this.on = on;
    }

    /**
     * The state a text names.
     *
     * @throws CommandFailed when it is unknown, ambiguous or was no state then
     */
    public NamedState get(String typed) {
        Resolution resolution = StateRegistry.builtIn().find(typed, on);
        if (resolution instanceof Resolution.Found found) {
            return new NamedState(found.state(), found.on());
        }
        throw failure(typed, resolution).thrown();
    }

    /**
     * The two states that two texts name, in the order typed.
     *
     * @param what that needs two, such as "a dossier"
     * @throws CommandFailed when one is unknown, ambiguous or was no state then, or both are one
     */
    public List<NamedState> pair(String what, String first, String second) {
        NamedState a = get(first);
        NamedState b = get(second);
        if (a.ccode() == b.ccode()) {
            throw SliceValues.usage(what + " needs two states; " + first + " and " + second + " are one")
                    .withRemedy("entente state " + a.code() + " tells of one state.")
                    .thrown();
        }
        return List.of(a, b);
    }

    private Failure failure(String typed, Resolution resolution) {
        if (resolution instanceof Resolution.Ambiguous ambiguous) {
            return Failure.of(ExitCode.NO_ANSWER, "ambiguous_state", "“" + typed + "” could be more than one state")
                    .withCandidates(candidates(ambiguous.candidates()))
                    .withRemedy("Name one, by code or in full:\n" + commands(typed, ambiguous.candidates()));
        }
        if (resolution instanceof Resolution.OutsideSystem outside) {
            String title = "“" + typed + "” was no state on " + outside.on();
            return Failure.of(ExitCode.NO_ANSWER, "not_a_state_then", title).withDetail(outside.why());
        }
        if (GROUP.matcher(typed.strip()).matches()) {
            return group(typed);
        }
        List<org.entente.state.Candidate> nearest = ((Resolution.Unknown) resolution).nearest();
        Failure unknown = Failure.of(ExitCode.NO_ANSWER, "unknown_state", "no state is known as “" + typed + "”");
        return nearest.isEmpty()
                ? unknown.withRemedy("Name it by ISO or COW code, or by its name: AZE, 373, Azerbaijan, DEU@1985.")
                : unknown.withCandidates(candidates(nearest))
                        .withRemedy("Perhaps:\n" + commands(typed, nearest.subList(0, 1)));
    }

    private Failure group(String typed) {
        return Failure.of(ExitCode.NO_ANSWER, "unknown_state", "“" + typed + "” is a group of states, not a state")
                .withDetail("It has no vote of its own in the General Assembly; its members have.")
                .withRemedy("Every state’s page has its closeness to the Union’s common vote: entente state SRB\n"
                        + "A member by itself: " + invocation.commandWith(typed, "DEU"));
    }

    private String commands(String typed, List<org.entente.state.Candidate> candidates) {
        return candidates.stream()
                .limit(3)
                .map(candidate -> "  " + invocation.commandWith(typed, candidate.code()))
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private static List<Candidate> candidates(List<org.entente.state.Candidate> states) {
        return states.stream()
                .map(state -> new Candidate(state.code(), state.ccode(), state.name(), state.inSystem()))
                .toList();
    }
}
