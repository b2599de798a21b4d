package org.entente.claim.type;

import java.util.List;
import java.util.Optional;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.claim.rule.TypeRule;
import org.entente.state.State;

/** Two states came closer; apart is the same denied. */
final class Trend implements ClaimType {
    private static final String ID = "trend";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Trend",
                "A and B have come closer.",
                "who: the pair, or A with B in whom; on: a layer or an issue that is named",
                "Northland and Southland have drawn closer.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        if (Subjects.pairs(said.roles()).isEmpty()) {
            return Unknown.all(said, Why.NO_DATA, "the claim names no second state");
        }
        ClaimWindow window = ClaimWindow.of(said, testing).orElseThrow();
        TypeRule rule = Rules.load().type(ID);
        return Subjects.ofPairs(
                said,
                (a, b) -> List.of(
                        VoteChange.of(said, testing, window).ofPair(rule.row("net_change"), a, b),
                        new TradeChange(said, testing, window).ofPair(rule.row("trade_change"), a, b),
                        contacts(rule.row("contacts"), said, testing, window, a, b)));
    }

    private static Indicator contacts(
            Row row, Proposition said, Testing testing, ClaimWindow window, State a, State b) {
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        ClaimWindow earlier = window.blocks().get(0);
        ClaimWindow later = window.blocks().get(1);
        Optional<PairContacts> before = PairContacts.of(testing, earlier, a, b);
        Optional<PairContacts> after = PairContacts.of(testing, later, a, b);
        if (before.isEmpty() || after.isEmpty()) {
            return draft.at(Stand.none(Why.NO_DATA, "no dated record of the two for both blocks of years"));
        }
        return draft.sentence("The dated record of the two has " + before.get().count() + " contacts in "
                        + earlier.label() + " and " + after.get().count() + " in " + later.label() + ".")
                .evidence(after.get().rows(EvidenceRow.Side.FOR))
                .at(PairContacts.compare(row, after.get(), before.get()));
    }
}
