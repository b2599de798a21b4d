package org.entente.construct.company;

import java.util.List;
import org.entente.construct.Finding;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.measure.NetChange;
import org.entente.measure.Unit;

/**
 * A pair's net change from the period before to the period that heads the page, whole texts alone.
 *
 * @param all over all texts
 * @param sameFamilies over the families voted in both periods
 */
record NetChanges(Finding all, Finding sameFamilies) {
    static NetChanges of(PairVotes votes) {
        Setting setting = votes.setting();
        List<Unit> units = WholeTexts.of(setting, setting.periods().units());
        int later = later(votes, units);
        if (later < 1) {
            Estimate none = votes.undefined(
                    ConvergenceCard.CHANGE.id(), 0, setting.headline().rollCalls() == 0 ? "no joint votes" : "too few");
            String why = "There is no earlier period to compare with.";
            return new NetChanges(
                    finding(ConvergenceCard.CHANGE.id(), none).remarking(why),
                    finding(ConvergenceCard.SAME_FAMILIES.id(), none).remarking(why));
        }
        Unit before = units.get(later - 1);
        Unit after = units.get(later);
        NetChange change = setting.figures().change(before, after, votes.columnA(), votes.columnB());
        return new NetChanges(
                between(votes, ConvergenceCard.CHANGE.id(), change.all(), before, after),
                between(votes, ConvergenceCard.SAME_FAMILIES.id(), change.sameFamilies(), before, after));
    }

    /** The period that heads the page, or the last one with enough joint votes when a whole slice does. */
    private static int later(PairVotes votes, List<Unit> units) {
        Setting setting = votes.setting();
        String headline =
                setting.periods().headlineIsPeriod() ? setting.headline().label() : "";
        for (int u = units.size() - 1; u >= 0; u--) {
            boolean found = headline.isEmpty()
                    ? votes.joint(units.get(u)) >= NetChange.LEAST_VOTES
                    : units.get(u).label().equals(headline);
            if (found) {
                return u;
            }
        }
        return -1;
    }

    private static Finding finding(String indicator, Estimate estimate) {
        return Finding.ofPair(indicator, estimate, 0, 0);
    }

    private static Finding between(PairVotes votes, String indicator, Estimate estimate, Unit before, Unit after) {
        return Finding.ofPair(indicator, estimate, before.fromYear(), after.toYear())
                .about(before.label() + " to " + after.label())
                .counting(Wording.count(votes.joint(before)) + " and "
                        + Wording.counted(votes.joint(after), "joint vote", "joint votes"));
    }
}
