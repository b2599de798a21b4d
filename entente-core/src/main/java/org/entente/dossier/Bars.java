package org.entente.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.chart.Axis;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Sign;
import org.entente.chart.Tone;

/** Bars of yes, abstained, no and did not vote, to scale; they stretch with their column. */
public final class Bars {
    /** The order of every bar. */
    public static final List<Sign> SIGNS = List.of(Sign.YES, Sign.ABSTAIN, Sign.NO, Sign.ABSENT);

    private static final int THIN = 14;
    private static final int THICK = 30;
    private static final double APART = 0.045;

    private Bars() {}

    /**
     * A bar in a cell of a table, as long as its share of the longest.
     *
     * @param id unique in the page
     * @param counts in the order of {@link #SIGNS}
     * @param most the count of the whole column's width, 0 for this bar's own
     * @param words what it says
     */
    public static Cell cell(String id, int[] counts, int most, String words) {
        int total = Arrays.stream(counts).sum();
        return new Cell.Drawing(id, panel(counts, Math.max(1, most == 0 ? total : most), 0, THIN), words);
    }

    /** The big bar of a tally: those that did not vote are set apart, those outside left out. */
    static Panel big(Tally tally) {
        int[] counts = new int[SIGNS.size()];
        for (Tally.Part part : tally.parts()) {
            int at = SIGNS.indexOf(part.sign());
            if (at >= 0) {
                counts[at] += (int) part.count();
            }
        }
        int total = Arrays.stream(counts).sum();
        double gap = counts[3] > 0 && counts[3] < total ? APART * total : 0;
        return panel(counts, Math.max(1, total + gap), gap, THICK);
    }

    private static Panel panel(int[] counts, double width, double gap, int height) {
        List<Mark> marks = new ArrayList<>();
        double at = 0;
        for (int i = 0; i < SIGNS.size(); i++) {
            Tone tone = SIGNS.get(i).tone();
            at += tone == Tone.ABSENT ? gap : 0;
            if (counts[i] > 0) {
                marks.add(new Mark.Bar("", at, at + counts[i], 0, 1, tone, false));
            }
            at += counts[i];
        }
        return new Panel("", "", Tone.PAIR, Axis.hidden(0, width), Axis.hidden(0, 1), height, 0, 0, marks, List.of());
    }
}
