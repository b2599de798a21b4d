package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Label;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.jspecify.annotations.Nullable;

/** Two lanes, one a state, in the colours of the blocs it was in; between them where both were in one. */
final class PairBlocsChart {
    private static final int HEIGHT = 168;
    private static final double BELOW = -1.0;
    private static final double ABOVE = 3.0;
    private static final double UPPER = 2;
    private static final double EDGE = 0.36;
    private static final double THIN = 0.13;
    private static final double HALF = 0.5;
    private static final int GUTTER = 150;
    private static final int NARROW_GUTTER = 46;
    private static final int MANY_TICKS = 9;
    private static final int FEW_TICKS = 4;
    private static final int LETTERS = 18;

    private final PairBlocs blocs;
    private final Subject subject;
    private final BlocYears years;
    private final BlocLanes lanes;

    PairBlocsChart(PairBlocs blocs) {
        this.blocs = blocs;
        this.subject = blocs.subject();
        this.years = new BlocYears(blocs.history(), blocs.first(), blocs.last());
        this.lanes = new BlocLanes(blocs.history(), ccode -> "", ccode -> "", years);
    }

    /** Years side by side in which a state is in the bloc of one number. */
    private record Run(int first, int last, int number) {
        int length() {
            return last - first + 1;
        }
    }

    Chart chart(String finding, String subtitle, String source) {
        return new Chart(
                "found-blocs",
                finding,
                subtitle,
                Chart.Width.FIGURE,
                List.of(panel(false)),
                List.of(panel(true)),
                source,
                "Two lanes over the years, one for each state, coloured by the bloc it was in, and between them the years in "
                        + "which both were in one. The rows below have the numbers.",
                new DataTable(
                        List.of("year", "bloc_a", "stability_a", "bloc_b", "stability_b", "together"),
                        IntStream.rangeClosed(blocs.first(), blocs.last())
                                .mapToObj(this::row)
                                .toList()));
    }

    private Panel panel(boolean narrow) {
        List<Mark> marks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        lane(true, narrow, marks, labels);
        together(marks);
        lane(false, narrow, marks, labels);
        labels.add(name(1, narrow ? "same" : "In one bloc", Tone.PAIR, narrow));
        return new Panel(
                "",
                "",
                Tone.PAIR,
                years.axis(narrow ? FEW_TICKS : MANY_TICKS),
                Axis.hidden(BELOW, ABOVE),
                HEIGHT,
                narrow ? NARROW_GUTTER : GUTTER,
                4,
                marks,
                labels);
    }

    private void lane(boolean ofA, boolean narrow, List<Mark> marks, List<Label> labels) {
        double y = ofA ? UPPER : 0;
        String code = subject.code(ofA ? subject.a : subject.b);
        String bare = ofA ? subject.nameA : subject.nameB;
        lanes.lane(ofA ? subject.a.ccode() : subject.b.ccode(), y, marks);
        labels.add(name(y, narrow || bare.length() > LETTERS ? code : bare, ofA ? Tone.A : Tone.B, narrow)
                .strong());
        runs(ofA).stream()
                .filter(run -> !words(run, narrow).isEmpty())
                .sorted(Comparator.comparingInt((Run run) -> -run.length()))
                .forEach(run -> labels.add(Label.of(
                        (years.x(run.first()) + years.x(run.last())) / 2,
                        y + (ofA ? EDGE : -EDGE),
                        words(run, narrow),
                        Tone.PAIR,
                        ofA ? Label.Side.ABOVE : Label.Side.BELOW)));
    }

    private static Label name(double y, String text, Tone tone, boolean narrow) {
        return Label.of(0, y, text, tone, narrow ? Label.Side.GUTTER : Label.Side.START)
                .standing();
    }

    /** The longer the run the more of the bloc's states are named, as far as there is room; a number alone names nobody. */
    private String words(Run run, boolean narrow) {
        double share = (double) run.length() / (blocs.last() - blocs.first() + 1);
        int named = share > HALF ? (narrow ? 1 : 3) : share > HALF / 2 && !narrow ? 1 : 0;
        List<String> company = blocs.company(run.first(), run.last(), run.number(), named);
        return company.isEmpty() ? "" : "bloc " + run.number() + ": " + String.join(", ", company);
    }

    private List<Run> runs(boolean ofA) {
        List<Run> runs = new ArrayList<>();
        int first = blocs.first();
        for (int unit = first + 1; unit <= blocs.last() + 1; unit++) {
            int number = blocs.number(first, ofA);
            if (unit > blocs.last() || blocs.number(unit, ofA) != number) {
                if (number > 0) {
                    runs.add(new Run(first, unit - 1, number));
                }
                first = unit;
            }
        }
        return runs;
    }

    /** Years side by side with both in one bloc are one bar. */
    private void together(List<Mark> marks) {
        int first = -1;
        for (int unit = blocs.first(); unit <= blocs.last(); unit++) {
            first = !blocs.together(unit) ? -1 : first < 0 ? unit : first;
            boolean ends = unit == blocs.last() || !blocs.together(unit + 1) || years.x(unit + 1) != years.x(unit) + 1;
            if (first >= 0 && ends) {
                String key = "same" + blocs.unit(first).label();
                marks.add(new Mark.Bar(
                        key, years.x(first) - HALF, years.x(unit) + HALF, 1 - THIN, 1 + THIN, Tone.PAIR, false));
                first = -1;
            }
        }
    }

    private List<@Nullable Object> row(int unit) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(blocs.unit(unit).label());
        for (boolean ofA : new boolean[] {true, false}) {
            int number = blocs.number(unit, ofA);
            row.add(number > 0 ? number : null);
            row.add(number > 0 ? blocs.stability(unit, ofA) : null);
        }
        row.add(blocs.placed(unit) ? blocs.together(unit) : null);
        return row;
    }
}
