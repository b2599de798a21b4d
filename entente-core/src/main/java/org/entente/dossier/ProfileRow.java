package org.entente.dossier;

import java.util.List;
import org.entente.chart.Panel;
import org.entente.measure.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the profile that has a figure.
 *
 * @param construct its name, empty where the row above has it
 * @param indicator what is measured
 * @param when over which years, and where its record ends
 * @param signed whether a plus sign is written
 * @param places decimals of the value
 * @param counted what it rests on: "642 votes"; may be empty
 * @param anchor what the value opens
 * @param rows the rows behind it, null where they stand elsewhere on the page
 */
record ProfileRow(
        String construct,
        String indicator,
        String when,
        Estimate estimate,
        boolean signed,
        int places,
        String counted,
        String anchor,
        @Nullable RowSet rows) {

    /** A line on votes. */
    static ProfileRow ofVotes(
            String construct, String indicator, String when, Estimate estimate, @Nullable RowSet rows) {
        return new ProfileRow(
                construct,
                indicator,
                when,
                estimate,
                true,
                Numbers.SCORE,
                Numbers.counted(estimate.n(), "vote", "votes"),
                rows == null ? "joint" : rows.id(),
                rows);
    }

    Panel panel() {
        return Strips.percentile(indicator, estimate);
    }

    List<Cell> cells(int number) {
        return List.of(
                new Cell.Words(construct),
                new Cell.Lines(indicator, when),
                new Cell.Drawing(
                        "profile-strip-" + number,
                        panel(),
                        estimate.hasPercentile()
                                ? Numbers.ordinal(estimate.percentile()) + " percentile"
                                : "no percentile"),
                new Cell.Percentile(estimate),
                value(),
                new Cell.Words(counted));
    }

    /** The value, or the word that stands for it; why there is no interval. */
    private Cell value() {
        String why = estimate.noInterval();
        boolean bare = estimate.defined() && !estimate.hasInterval() && why != null && rows == null && !signed;
        return bare
                ? new Cell.Lines(Numbers.figure(estimate.value(), places, false), why + ": no interval")
                : new Cell.Figure(estimate, signed, anchor, places);
    }

    /** A row of the chart's data. */
    List<@Nullable Object> line() {
        return List.of(
                indicator,
                when,
                estimate.value(),
                estimate.lo(),
                estimate.hi(),
                estimate.percentile(),
                estimate.percentileLo(),
                estimate.percentileHi(),
                estimate.n());
    }
}
