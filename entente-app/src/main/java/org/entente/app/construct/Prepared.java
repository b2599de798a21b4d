package org.entente.app.construct;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A construct, or a model that constructs and pages read, made ready.
 *
 * @param id its word
 * @param title its heading
 * @param seconds how long it took
 */
public record Prepared(String id, String title, double seconds) {
    /** Makes it ready and takes the time. */
    public static Prepared timed(String id, String title, Runnable make) {
        long start = System.nanoTime();
        make.run();
        return new Prepared(id, title, (System.nanoTime() - start) / 1e9);
    }

    /** The same for machines. */
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("title", title);
        fields.put("seconds", seconds);
        return fields;
    }
}
