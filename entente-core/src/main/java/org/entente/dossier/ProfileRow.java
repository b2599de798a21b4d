package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Panel;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.tie.Alike;
import org.jspecify.annotations.Nullable;

/**
 * A line of the profile: where a leading figure of a construct stands among all pairs, or all states.
 *
 * @param telling the construct and its reading
 * @param finding the figure
 * @param first whether it is the construct's first line, which names it
 */
record ProfileRow(Telling telling, Finding finding, boolean first) {
    /** The lines of a construct: its leading figures with a value. */
    static List<ProfileRow> of(Telling telling) {
        List<ProfileRow> rows = new ArrayList<>();
        for (Finding finding : telling.reading().findings()) {
            if (finding.leads() && finding.estimate().defined()) {
                rows.add(new ProfileRow(telling, finding, rows.isEmpty()));
            }
        }
        return rows;
    }

    String indicator() {
        Indicator indicator = telling.indicator(finding);
        String about = finding.about().isEmpty() ? "" : ": " + finding.about();
        String whose = telling.whose(finding);
        return (whose.isEmpty() ? "" : whose + ": ")
                + indicator.name()
                + about
                + (indicator.high() == Alike.LOW ? " (low is alike)" : "");
    }

    /** Whether it is a figure of the two, not of one, and says if they are alike. */
    boolean saysAlike() {
        boolean ofTheTwo = finding.who() == 0 || finding.whom() != 0;
        return ofTheTwo && telling.indicator(finding).high() != Alike.NEITHER;
    }

    /** On which side of the middle the whole interval lies: {@link Comparison#MORE} is closer, whatever the scale. */
    Comparison closeness() {
        Comparison place = Comparison.withMedian(finding.estimate());
        if (telling.indicator(finding).high() == Alike.HIGH) {
            return place;
        }
        return switch (place) {
            case LESS -> Comparison.MORE;
            case MORE -> Comparison.LESS;
            case ABOUT, OPEN -> place;
        };
    }

    Panel panel() {
        return Strips.percentile(finding.indicator(), finding.estimate());
    }

    List<Cell> cells(int number) {
        Estimate estimate = finding.estimate();
        return List.of(
                new Cell.Words(first ? telling.construct().card().title() : ""),
                new Cell.Lines(indicator(), when()),
                new Cell.Drawing(
                        "profile-strip-" + number,
                        panel(),
                        estimate.hasPercentile()
                                ? Numbers.ordinal(estimate.percentile()) + " percentile"
                                : "no percentile"),
                new Cell.Percentile(estimate),
                value(),
                new Cell.Words(ConstructSection.counted(finding)));
    }

    /** The years, and why the line has no place on the scale where it has none. */
    private String when() {
        return finding.years()
                + (finding.estimate().hasPercentile()
                        ? ""
                        : (finding.years().isEmpty() ? "" : " · ")
                                + "no percentile: no other pairs or states to place it among");
    }

    /** The figure, which opens its section; where it has no interval, why. */
    private Cell value() {
        Indicator indicator = telling.indicator(finding);
        Estimate estimate = finding.estimate();
        return estimate.hasInterval()
                ? new Cell.Figure(estimate, indicator.signed(), telling.section(), indicator.places())
                : ConstructSection.value(finding, indicator);
    }

    /** A row of the chart's data. */
    List<@Nullable Object> line() {
        Estimate estimate = finding.estimate();
        return List.of(
                indicator(),
                finding.years(),
                estimate.value(),
                estimate.lo(),
                estimate.hi(),
                estimate.percentile(),
                estimate.percentileLo(),
                estimate.percentileHi(),
                estimate.n());
    }
}
