package org.entente.source.voeten;

import java.time.LocalDate;
import org.entente.source.SourceRollCall;
import org.entente.source.table.Dates;
import org.entente.source.table.Header;
import org.entente.source.table.Row;
import org.entente.vote.Issue;
import org.jspecify.annotations.Nullable;

/** Makes roll calls from the columns that describe them; {@code NA} and nothing both mean missing. */
final class RollCallColumns {
    private static final int LAST_SESSION = 999;

    private final int session;
    private final int date;
    private final int symbol;
    private final int shortText;
    private final int description;
    private final int amendment;
    private final int paragraph;
    private final int important;
    private final int[] issues = new int[Issue.values().length];

    RollCallColumns(Header header) {
        session = header.find("session");
        date = header.find("date");
        symbol = header.find("unres");
        shortText = header.find("short");
        description = header.find("descr");
        amendment = header.find("amend");
        paragraph = header.find("para");
        important = header.find("importantvote");
        for (Issue issue : Issue.values()) {
            issues[issue.ordinal()] = header.find(issue.word());
        }
    }

    /** The roll call of a row, or null when its session or date cannot be read. */
    @Nullable
    SourceRollCall rollCall(int rcid, Row row) {
        int number = row.number(session);
        LocalDate day = Dates.parse(row.text(date));
        if (number < 1 || number > LAST_SESSION || day == null) {
            return null;
        }
        return new SourceRollCall(
                Integer.toString(rcid),
                optional(row, symbol),
                day,
                Integer.toString(number),
                null,
                null,
                optional(row, shortText),
                optional(row, description),
                null,
                null,
                flag(row, amendment),
                flag(row, paragraph),
                flag(row, important),
                issueMask(row));
    }

    /** Column to point at when a roll call cannot be read. */
    int faultColumn(Row row) {
        return row.number(session) < 1 ? session : date;
    }

    private int issueMask(Row row) {
        int mask = 0;
        boolean coded = false;
        for (Issue issue : Issue.values()) {
            Boolean flag = flag(row, issues[issue.ordinal()]);
            coded |= flag != null;
            mask |= Boolean.TRUE.equals(flag) ? issue.bit() : 0;
        }
        return coded ? mask : -1;
    }

    private static @Nullable String optional(Row row, int column) {
        String text = row.text(column).strip();
        return text.isEmpty() || text.equals("NA") ? null : text;
    }

    private static @Nullable Boolean flag(Row row, int column) {
        return switch (row.number(column)) {
            case 0 -> Boolean.FALSE;
            case 1 -> Boolean.TRUE;
            default -> null;
        };
    }
}
