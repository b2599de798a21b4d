package org.entente.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to cite.
 *
 * @param key BibTeX key
 * @param kind BibTeX entry type: {@code misc}, {@code article}, {@code incollection}
 * @param text one line for the reader
 * @param fields BibTeX fields in order
 */
public record SourceCitation(String key, String kind, String text, Map<String, String> fields) {
    public SourceCitation {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The entry in BibTeX, with a line end. */
    public String bibtex() {
        List<String> lines = fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .toList();
        return "@" + kind + "{" + key + ",\n" + String.join(",\n", lines) + "\n}\n";
    }
}
