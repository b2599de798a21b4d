package org.entente.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.source.DataSource;
import org.entente.source.SourceCatalogue;

/** Which records {@code --record} can name: all of them together, the built-in one, and one per source. */
final class RecordNames {
    static final String ALL = "all";
    static final String BUILT_IN = "builtin";

    private RecordNames() {}

    static List<String> list() {
        List<String> names = new ArrayList<>(List.of(ALL, BUILT_IN));
        SourceCatalogue.ofVotes().stream().map(DataSource::id).forEach(names::add);
        return List.copyOf(names);
    }

    /** The name as written in slices; a usage failure when there is none. */
    static String check(String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        if (name.equals(ALL) || list().contains(name)) {
            return name;
        }
        throw SliceValues.usage("there is no record “" + typed + "”; there are " + String.join(", ", list()))
                .withCandidates(
                        Nearest.to(name, list()).stream().map(Candidate::of).toList())
                .thrown();
    }
}
