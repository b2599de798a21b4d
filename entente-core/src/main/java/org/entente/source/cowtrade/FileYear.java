package org.entente.source.cowtrade;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.source.InputRefused;
import org.entente.source.table.TieRows;

/** The year of a file that has no column for it, from its name. */
final class FileYear {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[89]|20)\\d\\d(?!\\d)");

    private FileYear() {}

    /**
     * The one year in the file’s name, told as a note.
     *
     * @throws InputRefused if the name has none or several
     */
    static int of(TieRows rows) throws InputRefused {
        Set<String> years = new TreeSet<>();
        Matcher matcher = YEAR.matcher(rows.file());
        while (matcher.find()) {
            years.add(matcher.group());
        }
        if (years.size() != 1) {
            throw InputRefused.file(
                    rows.file(),
                    "does not say its year",
                    "no_year",
                    "it has no column year, and its name holds "
                            + (years.isEmpty() ? "none" : String.join(", ", years)),
                    "Put the year of the data into the file’s name, such as dyadic_trade_2001.csv.");
        }
        String year = years.iterator().next();
        rows.note("year_of_name", "no column says the year; " + year + " is taken from the file’s name");
        return Integer.parseInt(year);
    }
}
