package org.entente.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.vote.Issue;
import org.jspecify.annotations.Nullable;

/** Agreement and relative affinity of the issues as strips on one scale each. */
final class IssueChart {
    private IssueChart() {}

    /**
     * The scale that all issues share.
     *
     * @param from left end
     * @param to right end
     * @param signed whether a plus sign is written
     */
    record Scale(double from, double to, boolean signed) {
        /** "0.40 to 1.00", "−0.2 to +0.1". */
        String words() {
            int places = 1;
            return Numbers.decimals(from, places, signed) + " to " + Numbers.decimals(to, places, signed);
        }

        Panel panel(Issue issue, Estimate estimate, Mark.Spread world) {
            return Strips.value(issue.word(), estimate, world, from, to);
        }
    }

    static Scale agreement(List<IssuesSection.Row> rows) {
        return new Scale(
                Math.min(0.5, least(rows, IssuesSection.Row::agreement, IssuesSection.Row::agreementOfAll)), 1, false);
    }

    static Scale affinity(List<IssuesSection.Row> rows) {
        double from = least(rows, IssuesSection.Row::affinity, IssuesSection.Row::affinityOfAll);
        double to = most(rows);
        return new Scale(Math.min(-0.1, from), Math.max(0.1, to), true);
    }

    private static double least(
            List<IssuesSection.Row> rows,
            Function<IssuesSection.Row, Estimate> figure,
            Function<IssuesSection.Row, Mark.Spread> world) {
        double least = rows.stream()
                .flatMap(row ->
                        Arrays.asList(
                                figure.apply(row).value(),
                                figure.apply(row).lo(),
                                world.apply(row).q25())
                                .stream())
                .filter(value -> !Double.isNaN(value))
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
        return Math.floor(least * 10) / 10;
    }

    private static double most(List<IssuesSection.Row> rows) {
        double most = rows.stream()
                .flatMap(row ->
                        Arrays.asList(
                                row.affinity().value(),
                                row.affinity().hi(),
                                row.affinityOfAll().q75())
                                .stream())
                .filter(value -> !Double.isNaN(value))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return Math.ceil(most * 10) / 10;
    }

    static Chart of(Subject subject, List<IssuesSection.Row> rows, String finding) {
        Scale agreement = agreement(rows);
        Scale affinity = affinity(rows);
        List<Panel> panels = new ArrayList<>();
        List<List<@Nullable Object>> data = new ArrayList<>();
        for (IssuesSection.Row row : rows) {
            panels.add(agreement
                    .panel(row.issue(), row.agreement(), row.agreementOfAll())
                    .titled(row.issue().label() + ": agreement, " + agreement.words()));
            panels.add(affinity.panel(row.issue(), row.affinity(), row.affinityOfAll())
                    .titled(row.issue().label() + ": relative affinity, " + affinity.words()));
            data.add(line(row));
        }
        return new Chart(
                "issues",
                finding,
                "Black: the pair, with 90 % interval. Grey: middle half of all pairs and nine in ten, line at the median. "
                        + "The percentile is that of relative affinity; " + subject.span(subject.headline) + ".",
                Chart.Width.FIGURE,
                panels,
                List.of(),
                "Issue codes: the record’s own or, where it has none, by Entente’s rule on titles; one roll call can carry several.",
                "Agreement and relative affinity of the pair on each issue, beside the spread of all pairs.",
                new DataTable(
                        List.of(
                                "issue",
                                "n",
                                "agreement",
                                "agreement_lo",
                                "agreement_hi",
                                "agreement_median",
                                "relative_affinity",
                                "relative_affinity_lo",
                                "relative_affinity_hi",
                                "relative_affinity_pct"),
                        data));
    }

    private static List<@Nullable Object> line(IssuesSection.Row row) {
        return List.of(
                row.issue().word(),
                row.agreement().n(),
                row.agreement().value(),
                row.agreement().lo(),
                row.agreement().hi(),
                row.agreementOfAll().median(),
                row.affinity().value(),
                row.affinity().lo(),
                row.affinity().hi(),
                row.affinity().percentile());
    }
}
