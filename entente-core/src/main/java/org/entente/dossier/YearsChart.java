package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Panel;
import org.entente.measure.Estimate;
import org.jspecify.annotations.Nullable;

/** The pair year by year among all pairs: agreement, relative affinity, and the joint votes they rest on. */
final class YearsChart {
    /** Name of the line of the pair's agreement. */
    static final String PAIR = "agreement";

    private static final List<String> COLUMNS = List.of(
            "year",
            "n",
            "partial",
            "agreement",
            "agreement_lo",
            "agreement_hi",
            "agreement_pct",
            "agreement_q05",
            "agreement_q25",
            "agreement_median",
            "agreement_q75",
            "agreement_q95",
            "relative_affinity",
            "relative_affinity_lo",
            "relative_affinity_hi",
            "relative_affinity_pct",
            "relative_affinity_q05",
            "relative_affinity_q95");

    private YearsChart() {}

    /**
     * What the series is of.
     *
     * @param rows every calendar year from the first joint vote to the last
     * @param pair the pair's name at the end of its line
     * @param lastYear words under it where the last year is partial, such as "2025 to 29 October", else empty
     * @param change where the source changes
     */
    record Series(List<YearRow> rows, String pair, String lastYear, Optional<SourceChange> change) {
        Series {
            rows = List.copyOf(rows);
        }

        int first() {
            return rows.get(0).year();
        }

        int last() {
            return rows.get(rows.size() - 1).year();
        }
    }

    static Chart of(Series series, String finding, String subtitle, String source) {
        return new Chart(
                "years",
                finding,
                subtitle,
                Chart.Width.FIGURE,
                panels(series, YearsPanel.Size.WIDE),
                panels(series, YearsPanel.Size.NARROW),
                source,
                "Two lines over the years, agreement and relative affinity of the pair with their intervals, over the "
                        + "spread of all pairs; below them a bar a year for the number of joint votes.",
                new DataTable(
                        COLUMNS, series.rows().stream().map(YearsChart::data).toList()));
    }

    private static List<Panel> panels(Series series, YearsPanel.Size size) {
        return List.of(
                new YearsPanel(series, size, false).panel(),
                new YearsPanel(series, size, true).panel(),
                CountsPanel.of(series, size));
    }

    private static List<@Nullable Object> data(YearRow row) {
        List<@Nullable Object> line = new ArrayList<>(List.of(row.year(), row.n(), row.partial()));
        estimate(row.agreement(), line);
        var agreement = row.agreementOfAll();
        line.addAll(List.of(agreement.q05(), agreement.q25(), agreement.median(), agreement.q75(), agreement.q95()));
        estimate(row.affinity(), line);
        line.addAll(List.of(row.affinityOfAll().q05(), row.affinityOfAll().q95()));
        return line;
    }

    private static void estimate(@Nullable Estimate estimate, List<@Nullable Object> line) {
        line.add(estimate == null ? null : estimate.value());
        line.add(estimate == null ? null : estimate.lo());
        line.add(estimate == null ? null : estimate.hi());
        line.add(estimate == null ? null : estimate.percentile());
    }
}
