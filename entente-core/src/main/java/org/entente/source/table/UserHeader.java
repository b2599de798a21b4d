package org.entente.source.table;

import java.util.List;
import java.util.Optional;
import org.entente.source.InputRefused;

/** The column names of a file that a user wrote. */
final class UserHeader {
    private UserHeader() {}

    /** Why column names cannot be used, if they cannot. */
    static Optional<InputRefused> refusal(String file, Header header, List<String> required, List<String> optional) {
        List<String> missing =
                required.stream().filter(name -> !header.has(name)).toList();
        if (!missing.isEmpty()) {
            return Optional.of(at(
                    file,
                    "lacks columns",
                    "missing_column",
                    "no column " + String.join(", ", missing) + " in the first line",
                    "The first line names the columns: " + all(required, optional) + "."));
        }
        List<String> unknown = header.names().stream()
                .filter(name -> !required.contains(name) && !optional.contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            return Optional.of(at(
                    file,
                    "has columns of its own",
                    "unknown_column",
                    "“" + String.join("”, “", unknown) + "” is no column of this form",
                    "Take it out or mend its name; the columns are " + all(required, optional) + "."));
        }
        List<String> twice = header.names().stream()
                .filter(name -> header.names().indexOf(name) != header.names().lastIndexOf(name))
                .distinct()
                .toList();
        return twice.isEmpty()
                ? Optional.empty()
                : Optional.of(at(
                        file,
                        "names a column twice",
                        "repeated_column",
                        "“" + twice.get(0) + "” stands twice in the first line",
                        "Take one of them out."));
    }

    private static String all(List<String> required, List<String> optional) {
        return String.join(", ", required) + "; " + String.join(", ", optional) + " may be left out";
    }

    private static InputRefused at(String file, String headline, String code, String reason, String remedy) {
        return InputRefused.at(file, headline, code, 1, reason, null, remedy);
    }
}
