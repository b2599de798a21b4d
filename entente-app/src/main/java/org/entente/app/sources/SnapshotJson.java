package org.entente.app.sources;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.source.RowAccount;
import org.entente.source.Snapshot;
import org.entente.source.SnapshotFile;
import org.entente.store.StoredLayer;
import org.entente.store.StoredSnapshot;
import org.jspecify.annotations.Nullable;

/** A stored snapshot in JSON answers. */
public final class SnapshotJson {
    private SnapshotJson() {}

    /** Its fields in a fixed order. */
    public static Map<String, @Nullable Object> of(StoredSnapshot stored) {
        Snapshot snapshot = stored.snapshot();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", stored.id());
        fields.put("source", stored.source());
        fields.put("publisher", snapshot.publisher());
        fields.put("version", snapshot.version());
        fields.put("doi", snapshot.doi());
        fields.put("licence", snapshot.licence());
        fields.put("citation", snapshot.citation());
        fields.put("imported_at", snapshot.importedAt().toString());
        fields.put(
                "record_end",
                snapshot.recordEnd() == null ? null : snapshot.recordEnd().toString());
        fields.put("rollcalls", stored.rollCalls());
        fields.put("votes", stored.votes());
        fields.put("ties", stored.ties());
        fields.put("events", stored.events());
        fields.put("matches", stored.matches());
        fields.put("superseded_by", stored.supersededBy());
        fields.put("files", snapshot.files().stream().map(SnapshotJson::file).toList());
        return fields;
    }

    /** A layer of it. */
    public static Map<String, Object> layer(StoredLayer layer) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", layer.layer().id());
        fields.put("from", layer.coverage().from());
        fields.put("to", layer.coverage().to());
        fields.put("rows", layer.rows());
        fields.put("complete", layer.coverage().complete());
        fields.put("note", layer.coverage().note());
        return fields;
    }

    private static Map<String, Object> file(SnapshotFile file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("role", file.role());
        fields.put("name", file.name());
        fields.put("sha256", file.sha256());
        fields.put("bytes", file.bytes());
        fields.put("rows", file.rows());
        RowAccount account = file.account();
        if (!account.equals(RowAccount.NONE)) {
            fields.put("kept", account.kept());
            fields.put("mapped", account.mapped());
            fields.put("unmapped", account.unmapped());
            fields.put("malformed", account.malformed());
            fields.put("left_out", account.leftOut());
        }
        return fields;
    }
}
