package org.entente.claim.type;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.Why;
import org.entente.claim.record.Reach;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Limits;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.construct.Wording;
import org.entente.measure.Numbers;
import org.entente.state.State;

/** That a state has done well by indicators that the claim names. */
final class Performance implements ClaimType {
    private static final String ID = "performance";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Performance",
                "A has gained on the indicators that are named.",
                "who: the state; on: the indicators",
                "Peru has made great strides in democracy and trade.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        Row row = Rules.load().row(ID, "named_change");
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        List<Topic> named = said.roles().on(Topic.Kind.INDICATOR);
        if (named.isEmpty() || said.roles().who().isEmpty()) {
            String why = "the claim names no indicator by which a state could be measured";
            return List.of(draft.sentence(Numbers.capital(why) + ".").at(Stand.none(Why.NONE_DECLARED, why)));
        }
        Times times = Times.of(said, testing);
        State state = said.roles().who().get(0);
        List<NamedChange> changes =
                named.stream().map(topic -> NamedChange.of(topic, state, times)).toList();
        return List.of(of(draft, said, changes, state, times));
    }

    private static Indicator of(
            IndicatorDraft draft, Proposition said, List<NamedChange> changes, State state, Times times) {
        List<NamedChange> known = changes.stream().filter(NamedChange::known).toList();
        List<String> sentences =
                changes.stream().map(change -> change.sentence(state, times)).toList();
        draft.sentence(String.join(" ", sentences));
        if (known.isEmpty()) {
            return draft.at(Stand.none(Why.NO_DATA, "no source on record has " + words(changes) + " for these years"));
        }
        int end = known.stream().mapToInt(NamedChange::to).min().orElseThrow();
        Reach reach = times.reach(end, state.ccode());
        draft.layer(known.get(0).layer())
                .estimate(known.get(0).estimate())
                .stale(reach.stale())
                .evidence(known.stream()
                        .map(change -> change.row(EvidenceRow.Side.BESIDE, state, times))
                        .toList());
        Limits limits = Rules.load().percentile(said.words().intensifier());
        return reach.expired()
                ? draft.at(Reach.expired("the record of " + words(known), reach))
                : draft.change("another place of the change among those of all states")
                        .at(stand(limits, changes, known));
    }

    private static String words(List<NamedChange> changes) {
        return Wording.list(changes.stream().map(NamedChange::words).distinct().toList());
    }

    /** All above the claim's limit, or any below the opposite one; where some are not known the band at most. */
    private static Stand stand(Limits limits, List<NamedChange> all, List<NamedChange> known) {
        List<String> parts = new ArrayList<>();
        known.forEach(change -> parts.add(change.words() + " " + Numbers.percentile(change.percentile())));
        String words = "the percentiles of change among all states are " + String.join(", ", parts);
        boolean single = known.size() == 1;
        if (known.stream().anyMatch(change -> limits.opposes(change.percentile()))) {
            return Stand.opposed(words + ", one below " + Numbers.percentile(limits.opposite()))
                    .fragile(known.stream()
                                    .filter(change -> limits.opposes(change.percentile()))
                                    .count()
                            == 1);
        }
        boolean claimed = known.stream().allMatch(change -> limits.claims(change.percentile()));
        if (claimed && known.size() < all.size()) {
            return Stand.between(Why.PARTIAL, words + ", and of the others nothing is on record");
        }
        return claimed
                ? Stand.claimed(words + ", above " + Numbers.percentile(limits.claim()))
                        .fragile(single)
                : Stand.between(Why.IN_BAND, words);
    }
}
