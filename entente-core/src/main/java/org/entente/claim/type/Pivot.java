package org.entente.claim.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.JointSubject;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.claim.rule.TypeRule;
import org.entente.state.State;

/** A state turned from one to another. */
final class Pivot implements ClaimType {
    private static final String ID = "pivot";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Pivot",
                "A has turned from C to D.",
                "who: A; from: whom it left; to: whom it turned to",
                "Northland has turned from Eastland to Westland.");
    }

    /** Who turned, from whom, to whom. */
    private record Turn(State state, State left, State to) {}

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        List<Turn> turns = turns(said);
        if (turns.isEmpty()) {
            return Unknown.all(said, Why.NO_DATA, "the claim does not name both whom it left and whom it turned to");
        }
        ClaimWindow window = ClaimWindow.of(said, testing).orElseThrow();
        return JointSubject.merge(
                turns.stream().map(turn -> ofTurn(said, testing, window, turn)).toList());
    }

    private static List<Turn> turns(Proposition said) {
        List<Turn> turns = new ArrayList<>();
        for (State state : said.roles().who()) {
            for (State left : said.roles().from()) {
                for (State to : said.roles().to()) {
                    turns.add(new Turn(state, left, to));
                }
            }
        }
        return turns;
    }

    private static List<Indicator> ofTurn(Proposition said, Testing testing, ClaimWindow window, Turn turn) {
        TypeRule rule = Rules.load().type(ID);
        return List.of(
                VoteChange.of(said, testing, window)
                        .ofTurn(rule.row("net_change"), turn.state(), turn.left(), turn.to()),
                new TradeChange(said, testing, window)
                        .ofTurn(rule.row("trade_change"), turn.state(), turn.left(), turn.to()),
                contacts(rule.row("contacts"), said, testing, window, turn));
    }

    /** Whether the one turned to has more of the contacts with the two than it had in the block before. */
    private static Indicator contacts(Row row, Proposition said, Testing testing, ClaimWindow window, Turn turn) {
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        List<Optional<PairContacts>> counted = new ArrayList<>();
        for (ClaimWindow block : window.blocks()) {
            counted.add(PairContacts.of(testing, block, turn.state(), turn.to()));
            counted.add(PairContacts.of(testing, block, turn.state(), turn.left()));
        }
        if (counted.stream().anyMatch(Optional::isEmpty)) {
            return draft.at(Stand.none(Why.NO_DATA, "no dated record of both pairs for both blocks of years"));
        }
        List<PairContacts> all = counted.stream().map(Optional::orElseThrow).toList();
        return draft.sentence("The dated records have " + all.get(0).count() + " and "
                        + all.get(1).count()
                        + " contacts with the two in " + window.blocks().get(0).label() + ", "
                        + all.get(2).count() + " and " + all.get(3).count() + " in "
                        + window.blocks().get(1).label() + ".")
                .evidence(all.get(2).rows(EvidenceRow.Side.FOR))
                .at(PairContacts.compare(row, all.get(2), all.get(3), all.get(0).expected(all.get(1))));
    }
}
