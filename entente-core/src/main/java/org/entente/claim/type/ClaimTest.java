package org.entente.claim.type;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Indicator;
import org.entente.claim.Judgement;
import org.entente.claim.Proposition;
import org.entente.claim.Tense;
import org.entente.claim.Testing;
import org.entente.claim.record.ClaimWindow;
import org.entente.claim.rule.Decision;
import org.entente.claim.rule.JointSubject;
import org.entente.claim.rule.Rules;

/** Sets a claim against the record: its type's indicators, of each of those it is said of, and what follows from them. */
public final class ClaimTest {
    private ClaimTest() {}

    /** The judgement of a claim. */
    public static Judgement of(Proposition said, Testing testing) {
        Optional<ClaimType> type = ClaimTypes.find(said.type());
        if (type.isEmpty()) {
            return Decision.untestable("nothing on record measures claims of this type");
        }
        if (said.tense() == Tense.FUTURE) {
            return Decision.untestable("the record says nothing of the future");
        }
        if (ClaimWindow.of(said, testing).isEmpty()) {
            return Decision.untestable("the days that it names lie after the date of the text");
        }
        if (BeyondBlocs.says(said)) {
            return Decision.untestable(BeyondBlocs.why(said, testing.date()));
        }
        return Decision.of(Rules.load().type(said.type()), said, indicators(type.get(), said, testing));
    }

    /** Of each of those it is said of; of all together where it cannot be said of one alone, as of ties. */
    private static List<Indicator> indicators(ClaimType type, Proposition said, Testing testing) {
        if (type.weighsEach()) {
            return type.test(said, testing);
        }
        List<List<Indicator>> each = Subjects.of(said).stream()
                .map(subject -> type.test(subject, testing))
                .toList();
        boolean told = each.stream()
                .anyMatch(some ->
                        some.stream().anyMatch(indicator -> indicator.standing().known()));
        return told ? JointSubject.merge(each) : type.test(said, testing);
    }
}
