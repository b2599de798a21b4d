package org.entente.app.json;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.notice.Notice;
import org.jspecify.annotations.Nullable;

/** The one object of every JSON answer: schema, query, data, notices, origins. */
public final class Envelope {
    private Envelope() {}

    /**
     * Writes an answer.
     *
     * @param verb the verb of {@code entente/VERB/1}
     */
    public static void write(
            String verb,
            Map<String, ? extends @Nullable Object> query,
            Object data,
            List<Notice> notices,
            List<?> origins,
            OutputStream out) {
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("schema", "entente/" + verb + "/1");
        envelope.put("query", query);
        envelope.put("data", data);
        envelope.put("notices", notices.stream().map(Envelope::notice).toList());
        envelope.put("origins", origins);
        JsonWriter.write(envelope, out);
    }

    private static Map<String, Object> notice(Notice notice) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", notice.code());
        fields.put("severity", notice.severity().word());
        fields.put("message", notice.message());
        if (notice.file() != null) {
            fields.put("file", notice.file());
        }
        if (notice.line() > 0) {
            fields.put("line", notice.line());
        }
        fields.put("count", notice.count());
        return fields;
    }
}
