package org.entente.source.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.entente.source.InputRefused;
import org.entente.state.StateRegistry;
import org.entente.state.VdemCodes;
import org.jspecify.annotations.Nullable;

/** States and years of a table whose rows are countries of V-Dem in a year. A row is taken to be of 31 December. */
public final class VdemKeys {
    private static final int FIRST_YEAR = 1700;
    private static final int LAST_YEAR = 2999;

    private final Table table;
    private final StateRegistry registry;
    private final VdemCodes codes;
    private final int country;
    private final int name;
    private final int cow;
    private final int year;
    private long unknownStates;

    /**
     * Finds the columns.
     *
     * @param needed other columns that the table must have
     * @param what the file expected, in words
     * @throws InputRefused if one is missing
     */
    public VdemKeys(Table table, StateRegistry registry, List<String> needed, String what) throws InputRefused {
        this.table = table;
        this.registry = registry;
        this.codes = new VdemCodes(registry);
        Header header = table.header();
        List<String> missing = new ArrayList<>(List.of("country_id", "year"));
        missing.addAll(needed);
        missing.removeAll(header.names());
        if (!missing.isEmpty()) {
            throw header.refusal(table.name(), missing, what);
        }
        this.country = header.find("country_id");
        this.name = header.find("country_name");
        this.cow = header.find("cowcode");
        this.year = header.find("year");
    }

    /** Rows of countries that the registry does not know. */
    public long unknownStates() {
        return unknownStates;
    }

    /** The state and year of a row, or null when it has none; then the table's log says why. */
    public @Nullable StateYear of(Row row) {
        int id = row.number(country);
        int of = row.number(year);
        if (id <= 0 || of < FIRST_YEAR || of > LAST_YEAR) {
            table.malformed(
                    "bad_country_year", "the country’s number or the year cannot be read", id <= 0 ? country : year);
            return null;
        }
        if (!codes.knows(id) && registry.find(row.number(cow)).isEmpty()) {
            unknownStates++;
            table.remark("unknown_state", "no state is " + named(row, id) + "; row left out", country);
            return null;
        }
        OptionalInt ccode = ccode(row, id, LocalDate.of(of, 12, 31));
        if (ccode.isEmpty()) {
            table.remark("no_state_then", named(row, id) + " was no state in " + of + "; row left out", country);
            return null;
        }
        return new StateYear(ccode.getAsInt(), of);
    }

    private OptionalInt ccode(Row row, int id, LocalDate on) {
        if (codes.knows(id)) {
            return codes.ccode(id, on);
        }
        int code = row.number(cow);
        return registry.exists(code, on) || registry.unMember(code, on) ? OptionalInt.of(code) : OptionalInt.empty();
    }

    private String named(Row row, int id) {
        String text = row.text(name).strip();
        return text.isEmpty() ? "country " + id : text + " (" + id + ")";
    }
}
