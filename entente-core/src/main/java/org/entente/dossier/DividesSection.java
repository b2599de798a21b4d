package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.SliceMask;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;

/** The roll calls that divide the pair, and those that set it apart from everyone else. */
final class DividesSection implements SectionWriter {
    private static final int SHOWN = 40;

    @Override
    public Section write(Subject subject) {
        long[] opposed = or(subject.cellMask(subject.headline, 0, 2), subject.cellMask(subject.headline, 2, 0));
        long[] apart = minority(subject);
        int divided = SliceMask.count(opposed);
        int together = SliceMask.count(apart);
        Table dividing = table(
                subject,
                "opposed",
                divided == 0
                        ? "No roll call with one yes and one no"
                        : "Yes against no on " + Numbers.counted(divided, "roll call", "roll calls")
                                + direction(subject),
                "opposed",
                " --opposed",
                opposed);
        Table minority = table(
                subject,
                "minority",
                together == 0
                        ? "No roll call on which both held the same minority choice"
                        : "The same choice, held by under half of those voting, on "
                                + Numbers.counted(together, "roll call", "roll calls"),
                "apart",
                " --minority",
                apart);
        return new Section(
                "divides",
                "What divides, what sets apart",
                divided + " opposite, " + together + " alike in a minority",
                Section.Part.TWO_HOURS,
                Section.Status.FILLED,
                "",
                Exhibit.list(
                        List.of(Prose.of(
                                "First the texts on which one said yes and the other no; then those on which both made "
                                        + "a choice that under half of all voting states shared. Last first.")),
                        List.of(),
                        List.of(dividing, minority),
                        List.of()),
                false);
    }

    private static String direction(Subject subject) {
        int yesNo = SliceMask.count(subject.cellMask(subject.headline, 0, 2));
        int noYes = SliceMask.count(subject.cellMask(subject.headline, 2, 0));
        if (yesNo == 0 || noYes == 0) {
            return ", each time " + (noYes == 0 ? subject.nameA : subject.nameB) + " voting yes";
        }
        return ", " + subject.nameA + " voting yes on " + yesNo + ", " + subject.nameB + " on " + noYes;
    }

    static long[] or(long[] one, long[] other) {
        long[] either = one.clone();
        for (int w = 0; w < either.length; w++) {
            either[w] |= other[w];
        }
        return either;
    }

    /** Roll calls on which both made the same choice and under half of those voting shared it. */
    static long[] minority(Subject subject) {
        long[] mask = new long[subject.mask.length];
        for (int choice = 0; choice < 3; choice++) {
            for (int r : SliceMask.indexes(subject.cellMask(subject.headline, choice, choice))) {
                int[] tally = SliceMask.tally(subject.record.planes(), r);
                if (2 * tally[choice] < tally[0] + tally[1] + tally[2]) {
                    mask[r >>> 6] |= 1L << r;
                }
            }
        }
        return mask;
    }

    private static Table table(Subject subject, String id, String finding, String rowId, String option, long[] mask) {
        int[] rollCalls = SliceMask.indexes(mask);
        List<List<Cell>> rows = new ArrayList<>();
        for (int k = rollCalls.length - 1; k >= Math.max(0, rollCalls.length - SHOWN); k--) {
            rows.add(row(subject, rollCalls[k]));
        }
        String command = subject.rowsCommand(subject.headline, option);
        String title = Numbers.counted(rollCalls.length, "roll call", "roll calls");
        String note = rollCalls.length > SHOWN
                ? "The last " + SHOWN + " of " + Numbers.count(rollCalls.length) + "; the list below has all."
                : "";
        return new Table(
                id,
                finding,
                subject.span(subject.headline) + "; tally: yes–no–abstentions of all members.",
                List.of(
                        Table.Column.words("Date"),
                        Table.Column.words("Text"),
                        Table.Column.words("About"),
                        Table.Column.words(subject.nameA),
                        Table.Column.words(subject.nameB),
                        Table.Column.number("Tally").asMinor()),
                rows,
                note,
                rollCalls.length == 0 ? List.of() : List.of(subject.rows(rowId, title, command, mask)));
    }

    private static List<Cell> row(Subject subject, int r) {
        RollCall rollCall = subject.record.rollCalls().get(r);
        int[] tally = SliceMask.tally(subject.record.planes(), r);
        Choice a = subject.record.choice(r, subject.columnA);
        Choice b = subject.record.choice(r, subject.columnB);
        return List.of(
                new Cell.Words(rollCall.date().toString()),
                new Cell.RollCallLink(r, rollCall.symbol() == null ? rollCall.id() : rollCall.symbol()),
                new Cell.Words(RollCallWords.about(rollCall)),
                new Cell.Vote(a),
                new Cell.Vote(b),
                new Cell.Words(tally[0] + "–" + tally[2] + "–" + tally[1]));
    }
}
