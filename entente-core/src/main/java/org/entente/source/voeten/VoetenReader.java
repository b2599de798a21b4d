package org.entente.source.voeten;

import java.util.HashMap;
import java.util.Map;
import org.entente.source.InputRefused;
import org.entente.source.SourceRollCall;
import org.entente.source.StateCodes;
import org.entente.source.table.Header;
import org.entente.source.table.RecordBuilder;
import org.entente.source.table.Row;
import org.entente.source.table.Table;
import org.entente.source.table.VoteCells;
import org.jspecify.annotations.Nullable;

/** Gathers roll calls, votes and matches from the files of one import. */
final class VoetenReader {
    /** Marks a roll call whose own fields cannot be read. */
    private static final int UNREADABLE = -1;

    private final StateCodes states;
    private final boolean[] ccodeKnown = new boolean[VoteCells.CODES];
    private final boolean[] ccodeAsked = new boolean[VoteCells.CODES];
    private final RecordBuilder record = new RecordBuilder();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int lastRcid = -1;
    private int lastNumber = UNREADABLE;
    private long unknownStates;

    VoetenReader(StateCodes states) {
        this.states = states;
    }

    RecordBuilder record() {
        return record;
    }

    long unknownStates() {
        return unknownStates;
    }

    void readRollCalls(Table table) throws InputRefused {
        int rcidColumn = table.header().find("rcid");
        RollCallColumns columns = new RollCallColumns(table.header());
        for (Row row = table.next(); row != null; row = table.next()) {
            int rcid = row.number(rcidColumn);
            if (rcid < 0) {
                table.malformed("bad_roll_call", "rcid is no whole number", rcidColumn);
            } else if (numbers.containsKey(rcid)) {
                table.malformed("duplicate_roll_call", "rcid " + rcid + " stands in an earlier row", rcidColumn);
            } else {
                begin(table, row, rcid, columns);
            }
        }
    }

    /**
     * Reads votes.
     *
     * @param described whether the rows describe their roll calls themselves
     */
    void readVotes(Table table, boolean described) throws InputRefused {
        Header header = table.header();
        RollCallColumns columns = described ? new RollCallColumns(header) : null;
        int rcid = header.find("rcid");
        int ccode = header.find("ccode");
        int vote = header.find("vote");
        for (Row row = table.next(); row != null; row = table.next()) {
            int number = rollCall(table, row, row.number(rcid), columns);
            if (number < 0) {
                table.malformed("bad_roll_call", "no roll call with a date and a session has this rcid", rcid);
            } else {
                vote(table, row, number, ccode, vote);
            }
        }
    }

    void readMatches(Table table) throws InputRefused {
        int first = table.header().find("rcid1");
        int second = table.header().find("rcid2");
        for (Row row = table.next(); row != null; row = table.next()) {
            int one = row.number(first);
            int other = row.number(second);
            if (one < 0 || other < 0) {
                table.malformed("bad_match", "a match names two roll calls by number", one < 0 ? first : second);
            } else {
                record.match(Integer.toString(one), Integer.toString(other));
            }
        }
    }

    private int rollCall(Table table, Row row, int rcid, @Nullable RollCallColumns columns) {
        if (rcid == lastRcid) {
            return lastNumber;
        }
        Integer known = numbers.get(rcid);
        lastRcid = rcid;
        lastNumber = UNREADABLE;
        if (known != null) {
            lastNumber = known;
        } else if (columns != null && rcid >= 0) {
            lastNumber = begin(table, row, rcid, columns);
        }
        return lastNumber;
    }

    private int begin(Table table, Row row, int rcid, RollCallColumns columns) {
        SourceRollCall rollCall = columns.rollCall(rcid, row);
        if (rollCall == null) {
            numbers.put(rcid, UNREADABLE);
            table.remark(
                    "unreadable_roll_call",
                    "session or date of rcid " + rcid + " cannot be read",
                    columns.faultColumn(row));
            return UNREADABLE;
        }
        int number = record.add(rollCall);
        numbers.put(rcid, number);
        return number;
    }

    private void vote(Table table, Row row, int number, int ccodeColumn, int voteColumn) {
        int choice = row.number(voteColumn);
        if (choice != 1 && choice != 2 && choice != 3 && choice != 8 && choice != 9) {
            String text = row.text(voteColumn);
            table.malformed(
                    "bad_vote_code",
                    "vote is " + (text.isEmpty() ? "missing" : text)
                            + "; expected 1 yes, 2 abstain, 3 no, 8 absent or 9 not a member",
                    voteColumn);
            return;
        }
        int ccode = row.number(ccodeColumn);
        if (!known(ccode)) {
            unknownStates++;
            table.remark(
                    "unknown_state",
                    "no state has the COW code " + row.text(ccodeColumn) + "; row left out",
                    ccodeColumn);
            return;
        }
        switch (record.cells().add(number, ccode, (byte) choice)) {
            case STORED -> {}
            case REPEATED -> table.remark("duplicate_row", "the same vote stands in an earlier row", ccodeColumn);
            case CONFLICTING ->
                table.malformed("conflicting_rows", "an earlier row states another vote; neither is used", voteColumn);
        }
    }

    private boolean known(int ccode) {
        if (ccode < 0 || ccode >= VoteCells.CODES) {
            return false;
        }
        if (!ccodeAsked[ccode]) {
            ccodeAsked[ccode] = true;
            ccodeKnown[ccode] = states.isCcode(ccode);
        }
        return ccodeKnown[ccode];
    }
}
