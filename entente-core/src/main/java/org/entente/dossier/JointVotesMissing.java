package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.measure.Slice;
import org.entente.vote.RollCall;
import org.jspecify.annotations.Nullable;

/**
 * What stands where two states have no joint vote: the votes each cast by year against the years that were asked for, and
 * the nearest question that has an answer. Reads the whole record once.
 */
final class JointVotesMissing {
    /** Years drawn before and after those asked for. */
    private static final int AROUND = 6;

    private final Subject subject;
    private final SortedMap<Integer, int[]> years = new TreeMap<>();
    private final int from;
    private final int to;

    JointVotesMissing(Subject subject) {
        this.subject = subject;
        this.from = subject.headline.fromYear();
        this.to = subject.headline.toYear();
        boolean wholeTexts = subject.slice.texts() == Slice.Texts.FINAL_ONLY;
        for (int r = 0; r < subject.record.size(); r++) {
            RollCall rollCall = subject.record.rollCalls().get(r);
            if (rollCall.finalText() || !wholeTexts) {
                count(r, rollCall.year());
            }
        }
    }

    /** Votes of the first, of the second, of both. */
    private void count(int rollCall, int year) {
        boolean one = cast(rollCall, subject.columnA);
        boolean other = cast(rollCall, subject.columnB);
        int[] counts = years.computeIfAbsent(year, y -> new int[3]);
        counts[0] += one ? 1 : 0;
        counts[1] += other ? 1 : 0;
        counts[2] += one && other ? 1 : 0;
    }

    private boolean cast(int rollCall, int column) {
        return column >= 0 && subject.record.choice(rollCall, column).cast();
    }

    Section section(String id, String title) {
        Prose next = next();
        Exhibit words = Exhibit.of(List.of(), List.of(Prose.of(why()), next));
        List<Exhibit> exhibits = from == 0 || noVoteAround()
                ? List.of(words)
                : List.of(Exhibit.of(List.of(next), chart(), null), Exhibit.of(List.of(), List.of(Prose.of(why()))));
        return new Section(
                id,
                title,
                "no joint votes",
                Section.Part.TWO_MINUTES,
                Section.Status.NO_DATA,
                why() + " " + next.text(),
                exhibits,
                false,
                false);
    }

    private String why() {
        return Grammar.capital(subject.both()) + " cast no vote on the same roll call "
                + subject.during(subject.headline) + ": " + new NoJointVotes(subject).why()
                + ". Agreement and relative affinity are undefined: not 0, and not estimated.";
    }

    /** The slice widened to the nearest years with joint votes, else what can be asked of each. */
    private Prose next() {
        List<Integer> joint = years.entrySet().stream()
                .filter(year -> year.getValue()[2] > 0)
                .map(java.util.Map.Entry::getKey)
                .toList();
        String pair = subject.code(subject.a) + " " + subject.code(subject.b);
        if (joint.isEmpty() || from == 0) {
            String code = years.values().stream().anyMatch(counts -> counts[0] > 0)
                    ? subject.code(subject.b)
                    : subject.code(subject.a);
            return new Prose.Builder()
                    .say("The two have no joint vote in any year on record. What there is of each: ")
                    .command("entente state " + code)
                    .say(".")
                    .build();
        }
        int before =
                joint.stream().filter(year -> year < from).reduce((a, b) -> b).orElse(from);
        int after = joint.stream().filter(year -> year > to).findFirst().orElse(to);
        String widened = " --from " + Math.min(before, from) + " --to " + Math.max(after, to);
        return before == from && after == to
                ? new Prose.Builder()
                        .say("Fewer conditions may hold some: ")
                        .command("entente dossier " + pair)
                        .say(".")
                        .build()
                : new Prose.Builder()
                        .say("Widen to " + Math.min(before, from) + "–" + Math.max(after, to) + ": ")
                        .command("entente dossier " + pair + widened)
                        .say(".")
                        .build();
    }

    private boolean noVoteAround() {
        return around(0).values().stream().allMatch(counts -> counts[0] == 0)
                && around(1).values().stream().allMatch(counts -> counts[0] == 0);
    }

    private SortedMap<Integer, double[]> around(int which) {
        SortedMap<Integer, double[]> around = new TreeMap<>();
        years.forEach((year, counts) -> {
            if (year >= from - AROUND && year <= to + AROUND) {
                around.put(year, new double[] {counts[which]});
            }
        });
        return around;
    }

    private Chart chart() {
        Chart a = bars(around(0), Tone.A);
        Chart b = bars(around(1), Tone.B);
        List<Panel> panels = List.of(
                a.panels().get(0).titled(subject.nameA), b.panels().get(0).titled(subject.nameB));
        return new Chart(
                "no-joint-votes",
                "No joint votes " + subject.during(subject.headline),
                "Votes each cast by year; a year without a bar: none. Marked: the years asked for.",
                Chart.Width.FIGURE,
                panels,
                List.of(),
                "",
                "Votes cast by year, " + subject.stateA() + " above, " + subject.stateB()
                        + " below, around the years asked " + "for.",
                data());
    }

    private Chart bars(SortedMap<Integer, double[]> around, Tone tone) {
        return new YearBars(List.of("votes cast"), List.of(tone), around).asked(from, to, "one", "", "", "");
    }

    private DataTable data() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        years.forEach((year, counts) -> {
            if (year >= from - AROUND && year <= to + AROUND) {
                rows.add(List.of(year, counts[0], counts[1]));
            }
        });
        return new DataTable(List.of("year", "votes_a", "votes_b"), rows);
    }
}
