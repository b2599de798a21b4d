package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Axis;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Label;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Sign;
import org.entente.chart.Tone;
import org.jspecify.annotations.Nullable;

/** Joint votes as a table of squares whose area is the count, and a bar of how far apart the votes lie. */
final class CellsChart {
    private static final Sign[] SIGNS = {Sign.YES, Sign.ABSTAIN, Sign.NO, Sign.ABSENT};
    private static final String[] WORDS = {"yes", "abstain", "no", "absent"};
    private static final int SIZE = SIGNS.length;
    private static final int CELL = 62;

    private final JointCounts counts;
    private final Name a;
    private final Name b;

    /**
     * A state's name, and the code that stands for it where the name has no room.
     *
     * @param text the name
     * @param code such as {@code AZE}
     */
    record Name(String text, String code) {
        String within(int letters) {
            return text.length() <= letters ? text : code;
        }
    }

    CellsChart(JointCounts counts, Name a, Name b) {
        this.counts = counts;
        this.a = a;
        this.b = b;
    }

    Chart chart(String finding, String subtitle, String source) {
        return new Chart(
                "joint-votes",
                finding,
                subtitle,
                Chart.Width.PART,
                List.of(cells(1.5, 16, 36), bar()),
                List.of(cells(1.3, 11, 26), bar()),
                source,
                "Sixteen cells: rows are the choices of " + Named.of(a.text()) + ", columns those of "
                        + Named.of(b.text()) + "; the number in each is the count of roll calls.",
                data());
    }

    /**
     * The sixteen cells with their heads.
     *
     * @param heads width of the row heads, in cells
     * @param letters longest name of the first state
     * @param lettersAbove longest name of the second
     */
    private Panel cells(double heads, int letters, int lettersAbove) {
        List<Mark> marks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int u = 0; u < SIZE; u++) {
            for (int v = 0; v < SIZE; v++) {
                marks.add(new Mark.Cell(key(u, v), v, u, counts.of(u, v), counts.most(), tone(u, v), u == v));
            }
        }
        for (int k = 0; k < SIZE; k++) {
            marks.add(new Mark.Vote("", k + 0.5, 0.5, SIGNS[k], 1, false));
            labels.add(head(k + 0.5, 0.5, WORDS[k], Label.Side.BELOW));
            marks.add(new Mark.Vote("", 0.1 - heads, -k - 0.5, SIGNS[k], 1, false));
            labels.add(head(0.16 - heads, -k - 0.5, WORDS[k], Label.Side.RIGHT));
        }
        labels.add(Label.of(SIZE / 2.0, 0.62, b.within(lettersAbove), Tone.B, Label.Side.ABOVE)
                .strong());
        labels.add(Label.of(-heads, 0.27, a.within(letters), Tone.A, Label.Side.START)
                .strong());
        return new Panel(
                "",
                "",
                Tone.PAIR,
                Axis.hidden(-heads, SIZE),
                Axis.hidden(-SIZE, 1),
                CELL * (SIZE + 1),
                0,
                0,
                marks,
                labels);
    }

    private static Label head(double x, double y, String words, Label.Side side) {
        return new Label(x, y, words, Tone.WORLD, false, List.of(side), true);
    }

    private static String key(int u, int v) {
        return "" + JointCounts.CHOICES[u].letter() + JointCounts.CHOICES[v].letter();
    }

    private static Tone tone(int u, int v) {
        if (u >= JointCounts.CAST || v >= JointCounts.CAST) {
            return Tone.ABSENT;
        }
        return tone(Math.abs(u - v));
    }

    /** Tone of votes at this distance. */
    static Tone tone(int distance) {
        return switch (distance) {
            case 0 -> Tone.SAME;
            case 1 -> Tone.STEP;
            default -> Tone.OPPOSITE;
        };
    }

    /** Joint votes in three tones, the same first. */
    private Panel bar() {
        List<Mark> marks = new ArrayList<>();
        int from = 0;
        for (int distance = 0; distance <= 2; distance++) {
            int to = from + counts.apart(distance);
            if (to > from) {
                marks.add(new Mark.Bar("", from, to, 0, 1, tone(distance), false));
            }
            from = to;
        }
        return new Panel(
                "", "", Tone.PAIR, Axis.hidden(0, Math.max(1, from)), Axis.hidden(0, 1), 20, 0, 0, marks, List.of());
    }

    /** A square in the tone of a row of the list beside the chart. */
    static Panel swatch(Tone tone) {
        return new Panel(
                "",
                "",
                Tone.PAIR,
                Axis.hidden(0, 1),
                Axis.hidden(0, 1),
                14,
                0,
                0,
                List.of(new Mark.Bar("", 0, 1, 0, 1, tone, tone == Tone.ABSENT)),
                List.of());
    }

    private DataTable data() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int u = 0; u < SIZE; u++) {
            for (int v = 0; v < SIZE; v++) {
                rows.add(List.of(JointCounts.CHOICES[u].word(), JointCounts.CHOICES[v].word(), counts.of(u, v)));
            }
        }
        return new DataTable(List.of(a.code(), b.code(), "roll_calls"), rows);
    }
}
