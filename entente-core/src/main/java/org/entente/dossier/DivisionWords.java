package org.entente.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.chart.DataTable;
import org.entente.measure.Numbers;
import org.entente.measure.Slice;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.vote.RollCall;
import org.jspecify.annotations.Nullable;

/**
 * Sentences and rows on the families that divide a pair.
 *
 * @param subject the pair
 * @param divisions all of them, the most divided first
 * @param opposite whether they stood on opposite sides, else one step apart
 */
record DivisionWords(Subject subject, List<Division> divisions, boolean opposite) {
    private static final int LISTED = 40;

    /** "Ten recurring resolutions account for 44 of the 48 opposite votes". */
    String finding(List<Division> shown) {
        int all = sum(divisions);
        int some = sum(shown);
        String kind = opposite ? "opposite vote" : "vote one step apart";
        if (all == 1) {
            return (opposite ? "One opposite vote: " : "No opposite vote, and one vote one step apart: ")
                    + shown.get(0).label();
        }
        String account = shown.size() == 1 ? " accounts for " : " account for ";
        String share = some == all
                ? (all == 2 ? "both" : "all " + Numbers.count(all))
                : Numbers.count(some) + " of the " + Numbers.count(all);
        String sentence = noun(shown) + account + share + " " + kind(kind);
        return opposite ? sentence : "No opposite vote; " + lower(sentence);
    }

    private static String kind(String kind) {
        return kind.replace("vote", "votes");
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1);
    }

    private static int sum(List<Division> divisions) {
        return divisions.stream().mapToInt(division -> division.parted().size()).sum();
    }

    private String noun(List<Division> shown) {
        boolean whole = subject.slice.texts() == Slice.Texts.FINAL_ONLY;
        boolean recurring = shown.stream().allMatch(division -> division.joint() > 1);
        String one = whole && recurring ? "recurring resolution" : recurring ? "family of texts" : "text";
        String many = whole && recurring ? "recurring resolutions" : recurring ? "families of texts" : "texts";
        String noun = shown.size() == 1 ? one : many;
        return Numbers.capital(Numbers.word(shown.size())) + " " + noun;
    }

    /** Head of the column that counts. */
    String head() {
        return opposite ? "Opposed" : "A step apart";
    }

    String subtitle(DivisionGrid grid) {
        return "Upper mark: " + subject.stateA() + "; lower mark: " + subject.stateB() + ". "
                + Grammar.capital(subject.span(subject.headline))
                + (opposite ? direction() : "") + ". ✓ yes · ◐ abstained · ✕ no · dashed ring: did not vote. "
                + grid.columnWords() + ". Bar: yes, abstentions and no of all states on the latest text; figures: "
                + "yes–no–abstentions.";
    }

    private String direction() {
        int yesNo = SliceMask.count(subject.cellMask(subject.headline, 0, 2));
        int noYes = SliceMask.count(subject.cellMask(subject.headline, 2, 0));
        if (yesNo == 0 || noYes == 0) {
            return yesNo + noYes == 1
                    ? ""
                    : ", each time " + (noYes == 0 ? subject.stateA() : subject.stateB()) + " voted yes";
        }
        return ": " + subject.stateA() + " voted yes on " + Numbers.count(yesNo) + ", " + subject.stateB() + " on "
                + Numbers.count(noYes);
    }

    /** All families with their counts, the longest lists cut. */
    Table table(long[] mask) {
        List<List<Cell>> rows = new ArrayList<>();
        List<RowSet> each = new ArrayList<>();
        List<Division> listed = divisions.subList(0, Math.min(LISTED, divisions.size()));
        String command = subject.rowsCommand(subject.headline, opposite ? " --opposed" : " --differ");
        for (int d = 0; d < listed.size(); d++) {
            Division division = listed.get(d);
            String title = division.label() + ": " + division.parted().size() + " of " + division.joint();
            each.add(subject.rows(
                    Division.rows(d + 1), title, command, DividesSection.mask(subject, division.parted())));
            rows.add(row(division, Division.rows(d + 1)));
        }
        String note = listed.size() < divisions.size()
                ? "The first " + LISTED + " of " + Numbers.count(divisions.size())
                        + "; the list of roll calls below has all."
                : "";
        return new Table(
                "divides",
                Numbers.counted(divisions.size(), "family of texts", "families of texts"),
                opposite ? "with at least one opposite vote" : "with at least one vote a step apart",
                List.of(
                        Table.Column.words("Text"),
                        Table.Column.number(head()),
                        Table.Column.number("Joint votes"),
                        Table.Column.words("Years").asMinor(),
                        Table.Column.words("Latest"),
                        Table.Column.number("All states").asMinor()),
                rows,
                note,
                DividesSection.rowSets(
                        subject, opposite ? "opposed" : "step", opposite ? " --opposed" : " --differ", mask, each));
    }

    private List<Cell> row(Division division, String rows) {
        RollCall latest = subject.record.rollCalls().get(division.latest());
        return List.of(
                new Cell.Words(division.label()),
                new Cell.Count(division.parted().size(), rows),
                new Cell.Count(division.joint(), null),
                new Cell.Words(Unit.years(division.firstYear(subject), division.lastYear(subject))),
                new Cell.RollCallLink(division.latest(), symbol(latest)),
                new Cell.Words(DividesSection.tally(SliceMask.tally(subject.record.planes(), division.latest()))));
    }

    private static String symbol(RollCall rollCall) {
        return rollCall.symbol() == null ? rollCall.id() : rollCall.symbol();
    }

    /** One row a text. */
    DataTable data(List<Division> shown) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Division division : shown) {
            for (int r : division.rollCalls()) {
                RollCall rollCall = subject.record.rollCalls().get(r);
                int[] tally = SliceMask.tally(subject.record.planes(), r);
                rows.add(Arrays.asList(
                        division.label(),
                        symbol(rollCall),
                        rollCall.date().toString(),
                        subject.record.choice(r, subject.columnA).word(),
                        subject.record.choice(r, subject.columnB).word(),
                        tally[0],
                        tally[2],
                        tally[1]));
            }
        }
        return new DataTable(
                List.of("family", "symbol", "date", "choice_a", "choice_b", "yes", "no", "abstentions"), rows);
    }
}
