package org.entente.claim.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.Words.Quantity;
import org.entente.claim.rule.JointSubject;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.type.fact.Days;
import org.entente.claim.type.fact.FactIndicator;
import org.entente.claim.type.fact.FactRow;
import org.entente.claim.type.fact.Facts;
import org.entente.claim.type.fact.Fit;
import org.entente.claim.type.fact.Known;
import org.entente.claim.type.fact.MemberClaim;
import org.entente.claim.type.fact.MemberFacts;
import org.entente.claim.type.fact.Numbers;
import org.entente.claim.type.fact.Say;
import org.entente.state.State;

/** That a state is, was, became or ceased to be a member of an organisation, or stands to it in another grade. */
final class Membership implements ClaimType {
    private static final String ID = "membership";
    private static final String MEMBERS = "members";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Membership",
                "A is, became or ceased to be a member, candidate or observer of an organisation.",
                "who: the states, each; on: the organisation, and the sense joined, left, founding or the grade",
                "Peru joined the Pacific Club in 1987.");
    }

    /** “Both since 1955” holds of one who was there before. */
    @Override
    public boolean weighsEach() {
        return true;
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        MemberFacts facts = new MemberFacts(testing.evidence(), testing.date());
        List<Topic> organisations = said.roles().on(Topic.Kind.ORGANISATION);
        List<List<Indicator>> each = new ArrayList<>();
        for (Topic organisation : organisations) {
            each.add(
                    said.roles().who().isEmpty()
                            ? List.of(size(said, testing, facts, organisation))
                            : states(said, testing, facts, organisation));
        }
        return each.isEmpty() ? List.of(indicator(said, "it", "").of(Facts.none())) : JointSubject.merge(each);
    }

    private static List<Indicator> states(Proposition said, Testing testing, MemberFacts facts, Topic organisation) {
        if (!facts.lists(MemberFacts.id(organisation))) {
            return List.of(
                    indicator(said, "members of " + organisation.name(), "").of(Facts.none()));
        }
        List<State> who = said.roles().who();
        MemberClaim claim = MemberClaim.of(said, Days.of(said, testing));
        List<Facts> found = facts.of(MemberFacts.id(organisation), who, claim);
        List<List<Indicator>> each = new ArrayList<>();
        for (int i = 0; i < who.size(); i++) {
            String about = Say.name(who.get(i), testing.date()) + " as " + claim.grade() + " of " + organisation.name();
            each.add(List.of(indicator(said, about, facts.words(MemberFacts.id(organisation)))
                    .of(found.get(i))));
        }
        return JointSubject.merge(each);
    }

    /** How many members an organisation has. */
    private static Indicator size(Proposition said, Testing testing, MemberFacts facts, Topic organisation) {
        Days days = Days.of(said, testing);
        Optional<Quantity> number = said.words().number().filter(of -> of.unit().equals(MEMBERS));
        Optional<Integer> members = facts.members(MemberFacts.id(organisation), days);
        FactIndicator indicator = indicator(
                said, "the number of members of " + organisation.name(), facts.words(MemberFacts.id(organisation)));
        if (number.isEmpty() || members.isEmpty()) {
            return indicator.of(Facts.none());
        }
        Fit fit = Numbers.of(members.get(), number.get());
        String what = organisation.name() + " has " + members.get() + " full members on " + days.day();
        FactRow row = FactRow.of(fit, Optional.of(days.day()), what, facts.words(MemberFacts.id(organisation)), "");
        return indicator.of(Facts.of(List.of(row), Known.NOTHING, days));
    }

    private static FactIndicator indicator(Proposition said, String about, String source) {
        Row row = Rules.load().row(ID, ID);
        return new FactIndicator(row, said, about, source, "a list of the organisation’s members for that day");
    }
}
