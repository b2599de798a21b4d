package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.measure.Numbers;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.vote.Choice;

/** The texts on which both made the same choice and under half of those voting shared it. */
final class SharedMinority {
    private static final int SHOWN = 12;
    private static final int HALF = 50;
    private static final Choice[] CHOICES = {Choice.YES, Choice.ABSTAIN, Choice.NO};

    private SharedMinority() {}

    /** Texts of one family with the same choice, by date. */
    private record Group(int choice, List<Integer> rollCalls) {
        private int latest() {
            return rollCalls.get(rollCalls.size() - 1);
        }
    }

    static long[] mask(Subject subject) {
        long[] mask = new long[subject.mask.length];
        for (int choice = 0; choice < CHOICES.length; choice++) {
            for (int r : SliceMask.indexes(subject.cellMask(subject.headline, choice, choice))) {
                if (share(subject, r, choice) < 0.5) {
                    mask[r >>> 6] |= 1L << r;
                }
            }
        }
        return mask;
    }

    /** The share of those voting who made a choice. */
    private static double share(Subject subject, int r, int choice) {
        int[] tally = SliceMask.tally(subject.record.planes(), r);
        return (double) tally[choice] / (tally[0] + tally[1] + tally[2]);
    }

    static Exhibit exhibit(Subject subject, long[] mask) {
        int texts = SliceMask.count(mask);
        if (texts == 0) {
            return Exhibit.of(List.of(), List.of(Prose.of(nearest(subject))));
        }
        List<Group> groups = groups(subject, mask);
        return Exhibit.of(
                List.of(Prose.of(
                        "The reverse: texts on which the two stood together and most states that voted did not.")),
                table(subject, groups, mask));
    }

    private static List<Group> groups(Subject subject, long[] mask) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (int r : SliceMask.indexes(mask)) {
            int choice = choice(subject, r);
            String key = subject.record.rollCalls().get(r).family() + " " + choice;
            groups.computeIfAbsent(key, k -> new Group(choice, new ArrayList<>()))
                    .rollCalls()
                    .add(r);
        }
        return groups.values().stream()
                .sorted(Comparator.comparing((Group group) -> -group.rollCalls().size())
                        .thenComparing(group -> -group.latest()))
                .toList();
    }

    private static int choice(Subject subject, int r) {
        return List.of(CHOICES).indexOf(subject.record.choice(r, subject.columnA));
    }

    private static Table table(Subject subject, List<Group> groups, long[] mask) {
        List<List<Cell>> rows = new ArrayList<>();
        List<RowSet> each = new ArrayList<>();
        String command = subject.rowsCommand(subject.headline, " --minority");
        for (Group group : groups.subList(0, Math.min(SHOWN, groups.size()))) {
            String id = "together-" + (rows.size() + 1);
            String label = Division.label(subject, group.rollCalls());
            each.add(subject.rows(
                    id,
                    label + ": " + Numbers.counted(group.rollCalls().size(), "text", "texts"),
                    command,
                    DividesSection.mask(subject, group.rollCalls())));
            rows.add(row(subject, group, label, id));
        }
        return new Table(
                "minority",
                finding(subject, SliceMask.count(mask)),
                subtitle(subject, groups),
                List.of(
                        Table.Column.words("Text"),
                        Table.Column.words("Both"),
                        Table.Column.words("Years"),
                        Table.Column.number("Texts"),
                        Table.Column.number("Share of those voting")),
                rows,
                rows.size() < groups.size()
                        ? "The " + SHOWN + " with most texts of " + groups.size()
                                + "; the list below has every roll call."
                        : "",
                DividesSection.rowSets(subject, "apart", " --minority", mask, each));
    }

    private static String finding(Subject subject, int texts) {
        String during = subject.during(subject.headline);
        return "On " + Numbers.count(texts) + " of "
                + Numbers.counted(subject.joint(subject.headline), "joint vote", "joint votes") + " " + during
                + " both stood with a minority of those voting";
    }

    private static String subtitle(Subject subject, List<Group> groups) {
        List<String> parts = new ArrayList<>();
        String[] words = {"yes", "abstentions", "no"};
        for (int choice = 0; choice < CHOICES.length; choice++) {
            int wanted = choice;
            int sum = groups.stream()
                    .filter(group -> group.choice() == wanted)
                    .mapToInt(group -> group.rollCalls().size())
                    .sum();
            if (sum > 0) {
                parts.add(sum + " " + (wanted == 1 && sum == 1 ? "abstention" : words[wanted]));
            }
        }
        return "The same vote, cast by under half of the states voting yes, abstaining or voting no; "
                + subject.span(subject.headline) + ": " + String.join(", ", parts) + ".";
    }

    private static List<Cell> row(Subject subject, Group group, String label, String id) {
        List<Integer> rollCalls = group.rollCalls();
        int first = subject.record.rollCalls().get(rollCalls.get(0)).year();
        int last = subject.record.rollCalls().get(group.latest()).year();
        double least = rollCalls.stream()
                .mapToDouble(r -> share(subject, r, group.choice()))
                .min()
                .orElse(Double.NaN);
        double most = rollCalls.stream()
                .mapToDouble(r -> share(subject, r, group.choice()))
                .max()
                .orElse(Double.NaN);
        return List.of(
                new Cell.Words(label),
                new Cell.Vote(CHOICES[group.choice()]),
                new Cell.Words(Unit.years(first, last)),
                new Cell.Count(rollCalls.size(), id),
                new Cell.Words(range(least, most)));
    }

    /** "10–11 %", or "8 %" where both round to the same; never a half, which would be no minority. */
    static String range(double least, double most) {
        long low = Math.round(100 * least);
        long high = Math.round(100 * most);
        String upper = high == HALF ? "under " + Numbers.percent(0.5) : Numbers.percent(most);
        return low == high ? upper : low + (high == HALF ? " to " : "–") + upper;
    }

    /** What comes nearest where there is none. */
    private static String nearest(Subject subject) {
        int rarest = -1;
        double least = 1;
        for (int choice = 0; choice < CHOICES.length; choice++) {
            for (int r : SliceMask.indexes(subject.cellMask(subject.headline, choice, choice))) {
                double share = share(subject, r, choice);
                if (rarest < 0 || share <= least) {
                    rarest = r;
                    least = share;
                }
            }
        }
        String none = "On no text " + subject.during(subject.headline)
                + " did the two share a choice that under half of those voting made.";
        if (rarest < 0) {
            return none;
        }
        return none + " The rarest choice they shared: " + Marks.word(subject.record.choice(rarest, subject.columnA))
                + " on “" + Division.label(subject, List.of(rarest)) + "” of "
                + subject.record.rollCalls().get(rarest).date() + ", with " + Numbers.percent(least)
                + " of those voting.";
    }
}
