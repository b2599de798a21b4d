package org.entente.source.undl;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.entente.source.InputRefused;
import org.entente.source.SourceRollCall;
import org.entente.source.StateCodes;
import org.entente.source.table.Dates;
import org.entente.source.table.RecordBuilder;
import org.entente.source.table.Row;
import org.entente.source.table.Table;
import org.entente.source.table.TextPool;
import org.entente.vote.Choice;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the library's file: one per roll call and member state. */
final class UndlReader {
    /** A roll call at hand: its number among those kept, −1 when its own fields cannot be read. */
    private record Current(String id, int number, LocalDate date, String dateText, String symbolText) {}

    private final Table table;
    private final UndlColumns columns;
    private final StateCodes states;
    private final RecordBuilder record = new RecordBuilder();
    private final List<Tally> tallies = new ArrayList<>();
    private final Map<String, Current> known = new HashMap<>();
    private final TextPool pool = new TextPool();
    private @Nullable Current current;
    private long unknownStates;

    /** Totals as the file states them, −1 where it states none. */
    record Tally(long line, int yes, int no, int abstentions) {}

    UndlReader(Table table, StateCodes states) throws InputRefused {
        this.table = table;
        this.columns = UndlColumns.of(table.header(), table.name());
        this.states = states;
    }

    void read() throws InputRefused {
        for (Row row = table.next(); row != null; row = table.next()) {
            vote(row);
        }
    }

    RecordBuilder record() {
        return record;
    }

    /** Stated totals, one per roll call. */
    List<Tally> tallies() {
        return tallies;
    }

    long unknownStates() {
        return unknownStates;
    }

    private void vote(Row row) {
        Current rollCall = rollCall(row);
        if (rollCall.number < 0) {
            table.malformed("bad_roll_call", "the roll call’s id, date or session cannot be read", columns.id());
            return;
        }
        Choice choice = UndlChoices.parse(row, columns.vote());
        if (choice == null) {
            String text = row.text(columns.vote());
            table.malformed("bad_vote_code", "vote is “" + text + "”; expected Y, N, A, X or NV", columns.vote());
            return;
        }
        if (!row.is(columns.date(), rollCall.dateText) || !row.is(columns.resolution(), rollCall.symbolText)) {
            table.remark(
                    "roll_call_differs",
                    "date or symbol differs from the record’s first row, which is kept",
                    columns.date());
        }
        OptionalInt ccode =
                states.ofUnMember(row.text(columns.code(), pool), row.text(columns.name(), pool), rollCall.date);
        if (ccode.isEmpty()) {
            unknownStates++;
            String text = row.text(columns.code()) + " " + row.text(columns.name());
            table.remark(
                    "unknown_state",
                    "no state has the code or name " + text.strip() + "; row left out",
                    columns.code());
            return;
        }
        store(rollCall, ccode.getAsInt(), choice);
    }

    private void store(Current rollCall, int ccode, Choice choice) {
        switch (record.cells().add(rollCall.number, ccode, choice.code())) {
            case STORED -> {}
            case REPEATED -> table.remark("duplicate_row", "the same vote stands in an earlier row", columns.code());
            case CONFLICTING ->
                table.malformed(
                        "conflicting_rows", "an earlier row states another vote; neither is used", columns.vote());
        }
    }

    private Current rollCall(Row row) {
        Current last = current;
        if (last != null && row.is(columns.id(), last.id)) {
            return last;
        }
        String id = row.text(columns.id());
        Current found = known.computeIfAbsent(id, key -> begin(key, row));
        current = found;
        return found;
    }

    private Current begin(String id, Row row) {
        String dateText = row.text(columns.date());
        String symbolText = row.text(columns.resolution());
        LocalDate date = Dates.parse(dateText);
        String session = Sessions.parse(row.text(columns.session()));
        if (id.isBlank() || date == null || session == null) {
            return new Current(id, -1, LocalDate.EPOCH, dateText, symbolText);
        }
        tallies.add(new Tally(
                row.line(), total(row, columns.yes()), total(row, columns.no()), total(row, columns.abstentions())));
        int number = record.add(described(id, date, session, row));
        return new Current(id, number, date, dateText, symbolText);
    }

    private SourceRollCall described(String id, LocalDate date, String session, Row row) {
        return new SourceRollCall(
                id,
                optional(row, columns.resolution()),
                date,
                session,
                optional(row, columns.meeting()),
                optional(row, columns.title()),
                null,
                null,
                optional(row, columns.agendaTitle()),
                optional(row, columns.subjects()),
                null,
                null,
                null,
                -1);
    }

    private static @Nullable String optional(Row row, int column) {
        String text = row.text(column).strip();
        return text.isEmpty() ? null : text;
    }

    /** Totals are whole numbers, written as {@code 120} or {@code 120.0}. */
    private static int total(Row row, int column) {
        String text = row.text(column);
        String whole = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        return whole.matches("\\d{1,4}") ? Integer.parseInt(whole) : -1;
    }
}
