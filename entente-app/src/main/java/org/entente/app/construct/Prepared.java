package org.entente.app.construct;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A construct made ready.
 *
 * @param id the construct
 * @param title its heading
 * @param seconds how long it took
 */
public record Prepared(String id, String title, double seconds) {
    /** The same for machines. */
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("title", title);
        fields.put("seconds", seconds);
        return fields;
    }
}
