package org.entente.state;

import java.io.IOException;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every code and name of a member in the library's file, on its first and last vote, against the registry. */
class UndlNamesFileTest {
    private final StateRegistry registry = StateRegistry.builtIn();

    @Test
    void codesAndNamesResolve() throws IOException {
        Set<String> differences = new TreeSet<>();
        for (SharedCsv.Row row : SharedCsv.rows("data/undl_member_names.csv")) {
            for (String column : new String[] {"first_vote", "last_vote"}) {
                LocalDate on = LocalDate.parse(row.get(column));
                String code = row.get("ms_code");
                String name = row.get("ms_name");
                note(differences, code, on, row.get("ccode"), registry.ccodeOfUnCode(code, on));
                note(differences, name, on, row.get("ccode"), registry.ccodeOfUnName(name, on));
            }
        }
        KnownDifferences.compare("undl_member_names", differences);
    }

    private static void note(Set<String> differences, String text, LocalDate on, String theirs, OptionalInt ours) {
        String found = ours.isPresent() ? "" + ours.getAsInt() : "none";
        if (!theirs.equals(found)) {
            differences.add(text + " on " + on + ": theirs " + theirs + ", ours " + found);
        }
    }
}
