package org.entente.app.fetch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.source.SourceCard;
import org.entente.store.Consent;
import org.jspecify.annotations.Nullable;

/** What was fetched, in JSON answers. */
public final class FetchJson {
    private FetchJson() {}

    /** A release with its terms. */
    public static Map<String, @Nullable Object> release(SourceCard card, Release release) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("version", release.number());
        fields.put("released", release.released().toString());
        fields.put("doi", card.doi());
        fields.put("licence", release.licence().words());
        fields.put("licence_address", release.licence().address());
        return fields;
    }

    /** A downloaded file. */
    public static Map<String, @Nullable Object> file(Arrived arrived) {
        Checksum checksum = arrived.chosen().file().checksum();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("role", arrived.chosen().wanted().role());
        fields.put("name", arrived.chosen().file().name());
        fields.put("bytes", arrived.bytes());
        fields.put("transferred", arrived.transferred());
        fields.put("algorithm", checksum == null ? null : checksum.algorithm());
        fields.put("checksum", checksum == null ? null : checksum.value());
        fields.put("path", arrived.path().toString());
        return fields;
    }

    /** Where to get a source that is downloaded by hand. */
    public static Map<String, @Nullable Object> byHand(SourceCard card, String importLine, Optional<Consent> consent) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("source", card.id());
        fields.put("by_hand", true);
        fields.put("licence", card.licence());
        fields.put("terms", card.terms().word());
        fields.put(
                "accepted_at",
                consent.map(given -> given.acceptedAt().toString()).orElse(null));
        fields.put("where_to_get", card.whereToGet());
        fields.put("import", importLine);
        return fields;
    }
}
