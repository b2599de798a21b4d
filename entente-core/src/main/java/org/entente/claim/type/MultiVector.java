package org.entente.claim.type;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.state.State;

/** That a state keeps its ties spread over the powers instead of leaning on one. */
final class MultiVector implements ClaimType {
    private static final String ID = "multi_vector";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Multi-vector policy",
                "A keeps balanced ties with several powers.",
                "who: the state; on: trade, arms or votes, where the claim names them",
                "Peru pursues a multi-vector foreign policy.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        return said.roles().who().stream()
                .findFirst()
                .map(state -> test(said, testing, state))
                .orElse(List.of());
    }

    /** Those of the layers that the claim names, or all. */
    private static List<Indicator> test(Proposition said, Testing testing, State state) {
        Times times = Times.of(said, testing);
        VoteWindow votes = VoteWindow.of(said, times.window(), testing);
        List<Choice> all = List.of(
                new Choice(row("flow_divergence"), () -> new FlowsToPoles(said, times, votes).of(state)),
                new Choice(row("missions"), () -> new PoleMissions(said, times).of(state)),
                new Choice(row("memberships"), () -> new PoleMemberships(said, times).of(state)),
                new Choice(row("spread"), () -> new SpreadOverPoles(said, times, votes).of(state)));
        List<Choice> named = all.stream().filter(choice -> choice.named(said)).toList();
        Stream<Choice> asked = (named.isEmpty() ? all : named).stream();
        return asked.map(choice -> choice.test().get()).toList();
    }

    static Row row(String id) {
        return Rules.load().row(ID, id);
    }

    /**
     * An indicator that may be asked.
     *
     * @param row its row
     * @param test what computes it
     */
    private record Choice(Row row, Supplier<Indicator> test) {
        boolean named(Proposition said) {
            return said.roles().on(Topic.Kind.LAYER).stream()
                    .map(Topic::id)
                    .anyMatch(layer -> row.layer().equals(layer) || row.named().contains(layer));
        }
    }
}
