package org.entente.app.rollcall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.entente.app.file.Column;
import org.entente.vote.Issue;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/** Roll calls as columns of a file. */
public final class RollCallTable {
    private final VoteRecord record;
    private final int[] indexes;

    /** @param indexes the roll calls, in the order of rows */
    public RollCallTable(VoteRecord record, int[] indexes) {
        this.record = record;
        this.indexes = indexes;
    }

    /** The columns of {@code export rollcalls}. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(
                text("rollcall", "first id of the roll call, which stays", RollCall::id),
                text("symbol", "symbol of the text, or the source’s label where it has none", RollCall::symbol),
                day(),
                flag("date_approximate", "1 where day and month are uncertain", RollCall::dateApproximate),
                text("session", "regular session, ES-n or S-n", RollCall::session),
                text("meeting", "meeting record", RollCall::meeting),
                text(
                        "kind",
                        "final, paragraph, amendment, motion or rejected",
                        r -> r.kind().word()),
                flag("final", "1 for the vote on a whole text as adopted", RollCall::finalText),
                text("label", "the project’s short name of the text’s family", RollCall::label),
                text("title", "the publisher’s title, where a record that has it was imported", RollCall::title)));
        for (Issue issue : Issue.values()) {
            columns.add(flag(issue.word(), "1 if about: " + issue.label(), r -> known(r, issue)));
        }
        columns.add(flag("issues_derived", "1 where the issues come from a rule on titles", RollCall::issuesDerived));
        columns.add(flag("important", "1 if on the list kept by the US State Department", RollCallTable::important));
        columns.add(whole("family", "number of the family of texts", RollCall::family));
        columns.add(text("cases", "registry cases, joined by |", r -> joined(r.caseIds())));
        columns.addAll(tallies());
        columns.add(text("aliases", "later ids, joined by |", r -> joined(r.aliases())));
        return columns;
    }

    private List<Column> tallies() {
        List<Tallies> tallies = new ArrayList<>();
        for (int index : indexes) {
            tallies.add(Tallies.of(record, index));
        }
        return List.of(
                tally("yes", "members that voted yes", tallies, Tallies::yes),
                tally("abstain", "members that abstained", tallies, Tallies::abstain),
                tally("no", "members that voted no", tallies, Tallies::no),
                tally("absent", "members that did not vote", tallies, Tallies::absent),
                tally("not_member", "states of the record that were not members then", tallies, Tallies::notMember));
    }

    /** A state's votes on these roll calls, under a name of its own. */
    public Column votes(String name, String meaning, int column) {
        String[] values = new String[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            values[i] = column < 0 ? "" : record.choice(indexes[i], column).word();
        }
        return new Column.Text(name, meaning, values);
    }

    private static @Nullable Boolean known(RollCall rollCall, Issue issue) {
        return rollCall.issuesKnown() ? (rollCall.issues() & issue.bit()) != 0 : null;
    }

    private static @Nullable Boolean important(RollCall rollCall) {
        return rollCall.important() < 0 ? null : rollCall.important() == 1;
    }

    private static @Nullable String joined(List<String> list) {
        return list.isEmpty() ? null : String.join("|", list);
    }

    private RollCall at(int row) {
        return record.rollCalls().get(indexes[row]);
    }

    private Column text(String name, String meaning, Function<RollCall, @Nullable String> value) {
        @Nullable String[] values = new @Nullable String[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            values[i] = value.apply(at(i));
        }
        return new Column.Text(name, meaning, values);
    }

    private Column day() {
        @Nullable LocalDate[] values = new @Nullable LocalDate[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            values[i] = at(i).date();
        }
        return new Column.Day("date", "day of the vote", values);
    }

    private Column flag(String name, String meaning, Function<RollCall, @Nullable Boolean> value) {
        @Nullable Boolean[] values = new @Nullable Boolean[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            values[i] = value.apply(at(i));
        }
        return new Column.Flag(name, meaning, values);
    }

    private Column whole(String name, String meaning, ToIntFunction<RollCall> value) {
        int[] values = new int[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            values[i] = value.applyAsInt(at(i));
        }
        return new Column.Whole(name, meaning, values);
    }

    private static Column tally(String name, String meaning, List<Tallies> tallies, ToIntFunction<Tallies> value) {
        return new Column.Whole(name, meaning, tallies.stream().mapToInt(value).toArray());
    }

    /** Indexes of a mask's roll calls that a filter keeps. */
    public static int[] kept(int[] indexes, IntPredicate filter) {
        return Arrays.stream(indexes).filter(filter).toArray();
    }
}
