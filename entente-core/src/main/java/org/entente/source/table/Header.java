package org.entente.source.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.source.Excerpt;
import org.entente.source.InputRefused;

/**
 * The names of a table's columns, compared without case and surrounding blanks.
 *
 * @param names in order, in lower case
 * @param written the same as the file writes them
 */
public record Header(List<String> names, List<String> written) {
    private static final int SHOWN = 64;
    private static final Map<String, String> DELIMITERS = Map.of(";", "semicolons", "\t", "tabs", "|", "bars");

    public Header {
        names = List.copyOf(names);
        written = List.copyOf(written);
    }

    static Header of(Row row) {
        List<String> names = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < row.fields(); i++) {
            String name = row.text(i).strip();
            names.add(name.toLowerCase(Locale.ROOT));
            written.add(name);
        }
        return new Header(names, written);
    }

    /** Number of columns. */
    public int size() {
        return names.size();
    }

    /** Position of the first of these names that is there, or −1. */
    public int find(String... aliases) {
        for (String alias : aliases) {
            int found = names.indexOf(alias);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    /** Whether all these names are there. */
    public boolean has(String... all) {
        return names.containsAll(List.of(all));
    }

    /**
     * A refusal because columns are missing; tells a wrong delimiter from a wrong file.
     *
     * @param what the file expected, in words
     */
    public InputRefused refusal(String file, List<String> missing, String what) {
        String line = String.join(",", names);
        for (String delimiter : List.of(";", "\t", "|")) {
            if (line.contains(missing.get(0)) && line.contains(delimiter)) {
                String reason = "columns are separated by " + DELIMITERS.get(delimiter) + ", not by commas";
                return at(
                        file,
                        "has another delimiter",
                        "wrong_delimiter",
                        reason,
                        "Choose the original file format when downloading, or save it with commas.");
            }
        }
        String reason = "no column " + String.join(", ", missing) + " in the header; expected " + what;
        return at(file, "lacks columns", "missing_column", reason, "Use the publisher’s own file.");
    }

    /** A refusal because a file is none of those that a source reads. */
    InputRefused unknown(String file, String source, List<? extends TieFile> known) {
        String expected = known.stream()
                .map(kind -> kind.role().word() + " (" + kind.role().what() + ")")
                .collect(Collectors.joining("; "));
        return at(
                file,
                "is none of its files",
                "missing_column",
                "its columns are none of those of " + source + "; expected " + expected,
                "entente import --detect " + file + " says what it is.");
    }

    /** A refusal because no source has such columns. */
    InputRefused ofNoSource(String file) {
        return at(
                file,
                "is of no known source",
                "unknown_file",
                "its columns are none of those of any source",
                "entente sources lists what can be imported, with the columns of each.");
    }

    private InputRefused at(String file, String headline, String code, String reason, String remedy) {
        String line = String.join(",", names);
        String shown = line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
        return InputRefused.at(file, headline, code, 1, reason, new Excerpt(visible(shown), 0, ""), remedy);
    }

    private static String visible(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
