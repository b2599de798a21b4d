package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Chart;
import org.entente.measure.Numbers;
import org.entente.measure.SliceMask;

/** The texts that divide the pair, and those that set it apart from everyone else. */
final class DividesSection implements SectionWriter {
    private static final String ID = "divides";
    private static final String TITLE = "What divides, what sets apart";
    private static final int DRAWN = 10;

    @Override
    public Section write(Subject subject) {
        int joint = subject.joint(subject.headline);
        if (joint == 0) {
            return Section.empty(
                    ID,
                    TITLE,
                    Section.Part.VOTES,
                    Section.Status.NO_DATA,
                    "no joint votes",
                    "Without a joint vote nothing divides the two and nothing sets them apart.");
        }
        long[] opposed = opposed(subject);
        long[] apart = SharedMinority.mask(subject);
        return Section.of(
                ID,
                TITLE,
                SliceMask.count(opposed) + " opposite, " + SliceMask.count(apart) + " alike in a minority",
                Section.Part.VOTES,
                List.of(divided(subject, opposed, joint), SharedMinority.exhibit(subject, apart)));
    }

    private static Exhibit divided(Subject subject, long[] opposed, int joint) {
        boolean any = SliceMask.count(opposed) > 0;
        long[] mask = any ? opposed : stepApart(subject);
        List<Division> divisions = Division.list(subject, mask);
        if (divisions.isEmpty()) {
            return Exhibit.of(
                    List.of(),
                    List.of(Prose.of("No roll call " + subject.during(subject.headline)
                            + " divides the two: they chose the same on "
                            + (joint == 1
                                    ? "their one joint vote."
                                    : "all " + Numbers.count(joint) + " joint votes."))));
        }
        DivisionWords words = new DivisionWords(subject, divisions, any);
        return Exhibit.of(
                List.of(Prose.of(
                        any
                                ? "Averages hide which texts matter. These are the texts on which one voted yes and the "
                                        + "other no."
                                : "On no text did one vote yes and the other no. These are the nearest: one of them "
                                        + "abstained.")),
                chart(subject, words, divisions),
                words.table(mask));
    }

    private static Chart chart(Subject subject, DivisionWords words, List<Division> divisions) {
        List<Division> shown = divisions.subList(0, Math.min(DRAWN, divisions.size()));
        DivisionGrid grid = new DivisionGrid(subject, shown, words.head());
        return new Chart(
                "divides",
                words.finding(shown),
                words.subtitle(grid),
                Chart.Width.FIGURE,
                List.of(grid.wide()),
                List.of(grid.narrow()),
                "Short names of texts are Entente’s own. UN roll calls",
                "A row for each text, a column for each year, with the votes of " + subject.stateA()
                        + " above those of " + subject.stateB() + "; the table below has the counts.",
                words.data(shown));
    }

    static long[] opposed(Subject subject) {
        return or(subject.cellMask(subject.headline, 0, 2), subject.cellMask(subject.headline, 2, 0));
    }

    private static long[] stepApart(Subject subject) {
        long[] first = or(subject.cellMask(subject.headline, 0, 1), subject.cellMask(subject.headline, 1, 0));
        return or(first, or(subject.cellMask(subject.headline, 1, 2), subject.cellMask(subject.headline, 2, 1)));
    }

    static long[] or(long[] one, long[] other) {
        long[] either = one.clone();
        for (int w = 0; w < either.length; w++) {
            either[w] |= other[w];
        }
        return either;
    }

    static long[] mask(Subject subject, List<Integer> rollCalls) {
        long[] mask = new long[subject.mask.length];
        rollCalls.forEach(r -> mask[r >>> 6] |= 1L << r);
        return mask;
    }

    /** "135–55–0": yes, no, abstentions. */
    static String tally(int[] tally) {
        return tally[0] + "–" + tally[2] + "–" + tally[1];
    }

    /** The rows of all families of a list, then those of each. */
    static List<RowSet> rowSets(Subject subject, String id, String option, long[] mask, List<RowSet> each) {
        List<RowSet> sets = new ArrayList<>();
        String title = Numbers.counted(SliceMask.count(mask), "roll call", "roll calls");
        sets.add(subject.rows(id, title, subject.rowsCommand(subject.headline, option), mask));
        sets.addAll(each);
        return sets;
    }
}
