package org.entente.construct.company;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.construct.Indicator;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Listing.Column;
import org.entente.construct.Setting;
import org.entente.measure.Measure;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.vote.Issue;

/** A pair's agreement and relative affinity period by period, and issue by issue. */
final class ConvergenceRows {
    /** Families with a joint vote that an issue needs. */
    private static final int LEAST_FAMILIES = 5;

    private ConvergenceRows() {}

    static Listing periods(PairVotes votes) {
        return Listing.later(
                "by_period",
                "Agreement and relative affinity by period",
                "",
                columns("period", "Period"),
                () -> ofPeriods(votes));
    }

    private static List<List<Item>> ofPeriods(PairVotes votes) {
        List<List<Item>> rows = new ArrayList<>();
        for (Unit unit : votes.setting().periods().units()) {
            if (votes.joint(unit) > 0) {
                rows.add(row(votes, unit, unit.label()));
            }
        }
        return rows;
    }

    static Listing issues(PairVotes votes) {
        return Listing.later(
                "by_issue",
                "Agreement and relative affinity by issue in "
                        + votes.setting().headline().label(),
                "Issues with a joint vote in fewer than " + LEAST_FAMILIES
                        + " families of texts are left out. One text may carry several issues.",
                columns("issue", "Issue"),
                () -> ofIssues(votes));
    }

    private static List<List<Item>> ofIssues(PairVotes votes) {
        List<List<Item>> rows = new ArrayList<>();
        for (Issue issue : Issue.values()) {
            Unit unit = unit(votes.setting(), issue);
            if (votes.families(List.of(unit)) >= LEAST_FAMILIES) {
                rows.add(row(votes, unit, issue.label()));
            }
        }
        return rows;
    }

    /** The roll calls of each issue in the period that heads the page. */
    static Stream<Unit> units(Setting setting) {
        return Arrays.stream(Issue.values()).map(issue -> unit(setting, issue)).filter(unit -> unit.rollCalls() > 0);
    }

    private static Unit unit(Setting setting, Issue issue) {
        Unit headline = setting.headline();
        long[] mask = new long[headline.mask().length];
        for (int r : SliceMask.indexes(headline.mask())) {
            if ((setting.record().rollCalls().get(r).issues() & issue.bit()) != 0) {
                mask[r >>> 6] |= 1L << r;
            }
        }
        return Unit.of(setting.record(), mask, issue.label());
    }

    private static List<Column> columns(String id, String label) {
        return List.of(
                Column.words(id, label),
                Column.number("n", "Joint votes"),
                Column.number("agreement", "Agreement"),
                Column.number("relative_affinity", "Relative affinity"));
    }

    private static List<Item> row(PairVotes votes, Unit unit, String label) {
        return List.of(
                new Item.Words(label),
                new Item.Count(votes.joint(unit)),
                new Item.Figure(
                        votes.estimate(unit, Measure.AGREEMENT, Convergence.LEAST_VOTES), Indicator.SCORE, false),
                new Item.Figure(
                        votes.estimate(unit, Measure.RELATIVE_AFFINITY, Convergence.LEAST_VOTES),
                        Indicator.SCORE,
                        true));
    }
}
