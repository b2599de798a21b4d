package org.entente.app.sources;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.source.SourceCard;
import org.entente.source.SourceCitation;
import org.jspecify.annotations.Nullable;

/** A source card in JSON answers. */
public final class CardJson {
    private CardJson() {}

    /** Its fields in a fixed order. */
    public static Map<String, @Nullable Object> of(SourceCard card) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", card.id());
        fields.put("title", card.title());
        fields.put("publisher", card.publisher());
        fields.put("version", card.version());
        fields.put("doi", card.doi());
        fields.put("licence", card.licence());
        fields.put("terms", card.terms().word());
        fields.put("terms_note", card.termsNote());
        fields.put("coverage", card.coverage());
        fields.put("layers", card.layers());
        fields.put(
                "citations", card.citations().stream().map(SourceCitation::text).toList());
        fields.put("where_to_get", card.whereToGet());
        fields.put("traps", card.traps());
        return fields;
    }
}
