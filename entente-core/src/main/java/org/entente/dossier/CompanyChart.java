package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Label;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.measure.Measure;
import org.entente.measure.Numbers;
import org.entente.measure.Poles;
import org.entente.measure.StateList;
import org.entente.measure.UnitFigures;
import org.entente.state.State;
import org.jspecify.annotations.Nullable;

/** Where all other states stand in each one’s list by relative affinity: one tick a state, the other of the pair in ink. */
final class CompanyChart {
    private static final int NAMED = 3;

    private final Subject subject;
    private final List<StateList.Entry> ofA;
    private final List<StateList.Entry> ofB;

    CompanyChart(Subject subject) {
        this.subject = subject;
        this.ofA = ranked(subject, subject.columnA);
        this.ofB = ranked(subject, subject.columnB);
    }

    private static List<StateList.Entry> ranked(Subject subject, int column) {
        StateList list = subject.company(column);
        return list.entries().subList(0, list.ranked());
    }

    /** Whether each has a rank in the other's list. */
    boolean shows() {
        return other(ofA, subject.b).isPresent() && other(ofB, subject.a).isPresent();
    }

    private static Optional<StateList.Entry> other(List<StateList.Entry> list, State state) {
        return list.stream().filter(entry -> entry.ccode() == state.ccode()).findFirst();
    }

    Chart chart() {
        double reach = 0.1;
        for (List<StateList.Entry> list : List.of(ofA, ofB)) {
            for (StateList.Entry entry : list) {
                reach = Math.max(reach, Math.abs(entry.estimate().value()));
            }
        }
        double end = Math.ceil(reach * 20) / 20;
        List<Panel> panels = List.of(
                panel(subject.nameA, Tone.A, ofA, subject.b, subject.nameB, end),
                panel(subject.nameB, Tone.B, ofB, subject.a, subject.nameA, end));
        return new Chart(
                "company",
                finding(),
                "Relative affinity of each with every state that shares enough votes with it; one tick a state. Black: the "
                        + "other of this pair, with 90 % interval. " + subject.span(subject.headline) + ".",
                Chart.Width.FIGURE,
                panels,
                List.of(),
                Grammar.sentence("lowest and highest: for " + subject.stateA() + ", " + ends(ofA) + "; for "
                        + subject.stateB() + ", " + ends(ofB)),
                "A row of ticks for each of the two, one for every other state, by relative affinity.",
                new DataTable(List.of("of", "ccode", "rank", "rank_lo", "rank_hi", "relative_affinity", "n"), data()));
    }

    private String finding() {
        StateList.Entry b = other(ofA, subject.b).orElseThrow();
        StateList.Entry a = other(ofB, subject.a).orElseThrow();
        return Grammar.capital(subject.stateB().text()) + " is " + rank(b, ofA.size()) + " in "
                + subject.stateA().possessive() + " list, " + subject.stateA() + " " + rank(a, ofB.size()) + " in "
                + subject.stateB().possessive();
    }

    /** "139th of 192 (130–146)". */
    static String rank(StateList.Entry entry, int of) {
        String interval = entry.rankLo() == 0 ? "" : " (" + entry.rankLo() + "–" + entry.rankHi() + ")";
        return Numbers.ordinal((long) entry.rank()) + " of " + of + interval;
    }

    private String ends(List<StateList.Entry> list) {
        int named = Math.min(NAMED, list.size() / 2);
        return names(list.subList(list.size() - named, list.size())) + " and " + names(list.subList(0, named));
    }

    private String names(List<StateList.Entry> entries) {
        return entries.stream().map(entry -> name(entry.ccode())).collect(Collectors.joining(", "));
    }

    private String name(int ccode) {
        return subject.states.get(ccode).shortName(subject.on);
    }

    private Panel panel(
            String title, Tone tone, List<StateList.Entry> list, State other, String otherName, double end) {
        List<Mark> marks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        marks.add(new Mark.Track("", -end, end, 0, Tone.WORLD, false));
        list.forEach(entry -> marks.add(
                new Mark.Tick(Integer.toString(entry.ccode()), entry.estimate().value(), 0, tone, false)));
        StateList.Entry one = other(list, other).orElseThrow();
        labels.add(Label.of(
                        one.estimate().value(),
                        0,
                        otherName + ": " + Numbers.ordinal((long) one.rank()) + " of " + list.size(),
                        Tone.PAIR,
                        Label.Side.ABOVE)
                .strong());
        poles(list, other, marks, labels);
        if (one.estimate().hasInterval()) {
            marks.add(new Mark.Interval("", one.estimate().lo(), one.estimate().hi(), 0, Tone.PAIR));
        }
        marks.add(new Mark.Dot(Integer.toString(one.ccode()), one.estimate().value(), 0, Mark.Shape.DISC, Tone.PAIR));
        return new Panel(
                Grammar.capital(Named.of(title).possessive()) + " company",
                "",
                tone,
                Axis.of(-end, end, ticks(end)),
                Axis.hidden(-1, 1),
                84,
                0,
                0,
                marks,
                labels);
    }

    private void poles(List<StateList.Entry> list, State other, List<Mark> marks, List<Label> labels) {
        for (int ccode : Poles.standardStates(subject.on)) {
            list.stream()
                    .filter(entry -> entry.ccode() == ccode && ccode != other.ccode())
                    .forEach(entry -> {
                        double at = entry.estimate().value();
                        marks.add(new Mark.Tick(Integer.toString(ccode), at, 0, Tone.PAIR, true));
                        labels.add(Label.of(at, 0, name(ccode), Tone.WORLD, Label.Side.BELOW, Label.Side.ABOVE));
                    });
        }
    }

    private static List<Axis.Tick> ticks(double end) {
        double step = end > 0.3 ? 0.2 : 0.1;
        List<Axis.Tick> ticks = new ArrayList<>();
        for (int k = (int) Math.ceil(-end / step); k * step <= end + 1e-9; k++) {
            String text = Numbers.signedDecimals(k * step, 1);
            ticks.add(k == 0 ? Axis.Tick.strong(0, "0") : Axis.Tick.of(k * step, text));
        }
        return ticks;
    }

    private List<List<@Nullable Object>> data() {
        List<List<@Nullable Object>> data = new ArrayList<>();
        ofA.forEach(entry -> data.add(line(subject.a, entry)));
        ofB.forEach(entry -> data.add(line(subject.b, entry)));
        return data;
    }

    private static List<@Nullable Object> line(State of, StateList.Entry entry) {
        return List.of(
                of.ccode(),
                entry.ccode(),
                entry.rank(),
                entry.rankLo(),
                entry.rankHi(),
                entry.estimate().value(),
                entry.estimate().n());
    }

    /** How many states lean toward one of the two and away from the other, by the sign of relative affinity. */
    String leaning() {
        UnitFigures point = subject.figures.point(subject.headline);
        double[] values = point.values(Measure.RELATIVE_AFFINITY);
        int both = 0;
        int split = 0;
        for (int column : point.columns()) {
            int a = point.pair(column, subject.columnA);
            int b = point.pair(column, subject.columnB);
            if (a >= 0 && b >= 0 && !Double.isNaN(values[a]) && !Double.isNaN(values[b])) {
                both++;
                split += values[a] * values[b] < 0 ? 1 : 0;
            }
        }
        return "Of " + Numbers.counted(both, "other state", "other states") + " with a figure for both, "
                + Numbers.count(split) + (split == 1 ? " stands" : " stand")
                + " above zero with one of the two and below with the other, whatever the intervals.";
    }
}
