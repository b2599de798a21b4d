package org.entente.claim.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Roles;
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

/** One pair is closer than another. */
final class CloserThan implements ClaimType {
    private static final String ID = "closer_than";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Closer than",
                "A is closer to B than to C.",
                "who: A; whom: B; than: C; or who: the pair, than: the other pair, or one state",
                "Northland votes more often with Southland than with Eastland.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        List<PairOfPairs> compared = compared(said.roles());
        if (compared.isEmpty()) {
            return Unknown.all(said, Why.NO_DATA, "the claim does not name both pairs");
        }
        ClaimWindow window = ClaimWindow.of(said, testing).orElseThrow();
        return JointSubject.merge(
                compared.stream().map(two -> of(said, testing, window, two)).toList());
    }

    /** Which pairs are compared: of A and B with C each of A–C and B–C, of two with two others the one with the other. */
    private static List<PairOfPairs> compared(Roles roles) {
        List<Subjects.Pair> closer = Subjects.pairs(roles);
        if (roles.whom().isEmpty() && roles.than().size() == 2) {
            return closer.stream()
                    .map(pair -> new PairOfPairs(
                            pair,
                            new Subjects.Pair(roles.than().get(0), roles.than().get(1))))
                    .toList();
        }
        List<PairOfPairs> all = new ArrayList<>();
        for (Subjects.Pair pair : closer) {
            for (State than : roles.than()) {
                add(all, pair, pair.a(), than);
                if (roles.whom().isEmpty()) {
                    add(all, pair, pair.b(), than);
                }
            }
        }
        return all;
    }

    private static void add(List<PairOfPairs> all, Subjects.Pair pair, State state, State than) {
        boolean itself =
                than.ccode() == pair.a().ccode() || than.ccode() == pair.b().ccode();
        if (!itself) {
            all.add(new PairOfPairs(pair, new Subjects.Pair(state, than)));
        }
    }

    private static List<Indicator> of(Proposition said, Testing testing, ClaimWindow window, PairOfPairs two) {
        TypeRule rule = Rules.load().type(ID);
        return List.of(
                new VoteDifference(said, testing, window, two).indicator(rule.row("agreement_difference")),
                new TradeDifference(said, testing, window, two).indicator(rule.row("trade_share")),
                contacts(rule.row("contacts"), said, testing, window, two));
    }

    private static Indicator contacts(Row row, Proposition said, Testing testing, ClaimWindow window, PairOfPairs two) {
        IndicatorDraft draft = IndicatorDraft.of(row, said);
        Optional<PairContacts> more =
                PairContacts.of(testing, window, two.closer().a(), two.closer().b());
        Optional<PairContacts> fewer =
                PairContacts.of(testing, window, two.other().a(), two.other().b());
        if (more.isEmpty() || fewer.isEmpty()) {
            return draft.at(Stand.none(Why.NO_DATA, "no dated record of both pairs"));
        }
        return draft.sentence("In " + window.label() + " the dated records have "
                        + more.get().count() + " contacts of the one pair and "
                        + fewer.get().count() + " of the other.")
                .evidence(more.get().rows(EvidenceRow.Side.FOR))
                .evidence(fewer.get().rows(EvidenceRow.Side.AGAINST))
                .at(PairContacts.compare(row, more.get(), fewer.get()));
    }
}
