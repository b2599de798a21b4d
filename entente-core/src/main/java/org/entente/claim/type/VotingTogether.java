package org.entente.claim.type;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.measure.Measure;
import org.entente.measure.Pole;

/** Two states vote alike: on the whole, or on votes that the claim names. */
final class VotingTogether implements ClaimType {
    private static final String ID = "voting_together";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Voting together",
                "A and B vote alike at the United Nations.",
                "who: the pair, or A with B in whom; on: an issue; an organisation that A is not in; or texts, a case or a topic, with a choice where one is said",
                "Northland and Southland vote the same way in the General Assembly.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        ClaimWindow window = ClaimWindow.of(said, testing).orElseThrow();
        NamedVotes named = NamedVotes.of(said, window, testing);
        if (named.named()) {
            return List.of(new NamedChoices(said, testing, named)
                    .indicator(Rules.load().row(ID, "choices")));
        }
        if (!said.roles().on(Topic.Kind.CHOICE).isEmpty()) {
            return Unknown.all(said, Why.NO_DATA, NamedChoices.NONE);
        }
        Row row = Rules.load().row(ID, "agreement_percentile");
        VoteWindow votes = VoteWindow.of(said, window, testing);
        Optional<Pole> pole = BlocVoting.pole(said, testing);
        if (Subjects.pairs(said.roles()).isEmpty() && pole.isPresent()) {
            BlocVoting bloc = new BlocVoting(said, testing, votes);
            return Subjects.ofStates(said, state -> List.of(bloc.indicator(row, state, pole.get())));
        }
        if (Subjects.pairs(said.roles()).isEmpty()) {
            return Unknown.all(said, Why.NO_DATA, "the claim names no second state");
        }
        return Subjects.ofPairs(
                said,
                (a, b) -> List.of(new PairVoting(said, testing, votes, a, b)
                        .indicator(row, Measure.AGREEMENT, Measure.RELATIVE_AFFINITY)));
    }
}
