package org.entente.app.sources;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.store.Consent;

/** Accepted terms in JSON answers. */
public final class ConsentJson {
    private ConsentJson() {}

    /** Its fields in a fixed order. */
    public static Map<String, Object> of(Consent consent) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("source", consent.source());
        fields.put("terms_sha256", consent.termsSha256());
        fields.put("accepted_at", consent.acceptedAt().toString());
        return fields;
    }
}
