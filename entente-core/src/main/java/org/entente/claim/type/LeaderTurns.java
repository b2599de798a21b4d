package org.entente.claim.type;

import java.util.List;
import java.util.Optional;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Why;
import org.entente.claim.record.Reach;
import org.entente.claim.record.VoteWindow;
import org.entente.claim.rule.IndicatorDraft;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.rule.Stand;
import org.entente.claim.type.Subjects.Pair;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.leadership.DrawnCourse;
import org.entente.construct.leadership.Leadership;
import org.entente.construct.leadership.LeadershipCard;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** Whether the course of a pair's votes turns when leaders come to govern: it can only support. */
final class LeaderTurns {
    private final Testing testing;
    private final Pair pair;
    private final Times times;
    private final Row row = Rules.load().row(LeaderDriven.ID, "change_points");
    private final IndicatorDraft draft;
    private final Setting setting;

    LeaderTurns(Proposition said, Testing testing, Pair pair) {
        this.testing = testing;
        this.pair = pair;
        this.times = Times.of(said, testing);
        this.draft = IndicatorDraft.of(row, said);
        this.setting = VoteWindow.of(said, times.window(), testing).setting(times.lastYear());
    }

    Indicator indicator() {
        boolean voted = testing.evidence().record().column(pair.a().ccode()) >= 0
                && testing.evidence().record().column(pair.b().ccode()) >= 0;
        Reading reading = voted ? new Leadership().ofPair(setting, pair.a(), pair.b()) : Reading.NONE;
        Optional<Finding> timing = reading.find(LeadershipCard.TIMING);
        if (timing.isEmpty()) {
            String why = voted
                    ? "there is no year with joint votes in which the leaders of both are known"
                    : "one of the two has no vote on record";
            return draft.sentence(Numbers.capital(why) + ".").at(Stand.none(Why.NO_DATA, why));
        }
        Estimate estimate = timing.get().estimate();
        if (!estimate.defined()) {
            String why =
                    "too few years or leaders to test: " + timing.get().remark().replaceAll("\\.$", "");
            return draft.sentence(Numbers.capital(why) + ".").at(Stand.none(Why.TOO_FEW, why));
        }
        Estimate share = reading.find(LeadershipCard.SHARE).orElseThrow().estimate();
        Reach reach = times.reach(timing.get().to(), pair.a().ccode(), pair.b().ccode());
        draft.sentence(sentence(timing.get(), share))
                .estimate(estimate)
                .stale(reach.stale())
                .evidence(entries());
        return reach.expired()
                ? draft.at(Reach.expired("the series of votes with leaders known", reach))
                : draft.change("entries of leaders that fall together with turns of the pair’s course")
                        .at(stand(estimate, share));
    }

    private Stand stand(Estimate p, Estimate share) {
        String words = "p is " + Numbers.decimals(p.value(), Numbers.SCORE) + ", the leaders’ part of the variance "
                + Numbers.signedDecimals(share.value(), 2) + " beside its mean under the shifts";
        return p.value() < row.limit("p") && share.value() >= row.limit("omega")
                ? Stand.claimed(words)
                : Stand.between(Why.IN_BAND, words);
    }

    private String sentence(Finding timing, Estimate share) {
        Estimate p = timing.estimate();
        String turns = p.value() < row.limit("p") ? " turns more often" : " does not turn more often";
        return "Over " + timing.years() + " the relative affinity of " + Say.names(pair, times.until()) + " in votes"
                + turns
                + " at the entry of leaders than at other times (exact p = "
                + Numbers.decimals(p.value(), Numbers.SCORE)
                + ", " + timing.counted() + "). " + timing.remark() + " The leaders’ part lies "
                + Numbers.signedDecimals(share.value(), 2)
                + " beside that mean. This tests timing only: a leader who keeps the course leaves no trace.";
    }

    private List<EvidenceRow> entries() {
        return DrawnCourse.of(setting, pair.a(), pair.b()).stream()
                .flatMap(course -> course.entries().stream())
                .map(come -> new EvidenceRow(
                        EvidenceRow.Side.BESIDE,
                        Optional.of(come.on()),
                        come.name() + " came to govern "
                                + Say.name(testing.evidence().states().get(come.ccode()), come.on()),
                        "list of leaders",
                        "",
                        ""))
                .toList();
    }
}
