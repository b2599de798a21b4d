package org.entente.state;

import java.util.HashMap;
import java.util.Map;

/** How the name of a state or a group stands within a sentence: "the United States", but "Serbia". */
public final class Articles {
    private Articles() {}

    /** Read when the first sentence is made, not with the registry. */
    private static final class Names {
        private static final Map<String, String> IN_A_SENTENCE = read();

        private static Map<String, String> read() {
            Table table = Table.read("sentence_names.tsv");
            int name = table.column("name");
            int sentence = table.column("sentence");
            Map<String, String> names = new HashMap<>();
            table.rows().forEach(row -> names.put(row[name], row[sentence]));
            return names;
        }
    }

    /** The name with its article, if it takes one; what stands in brackets takes its place before the noun. */
    public static String with(String name) {
        return Names.IN_A_SENTENCE.getOrDefault(name, name);
    }
}
