package org.entente.app.sources;

import org.entente.record.TieHolding;
import org.entente.store.StoredLayer;
import org.entente.tie.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * What a source gives of a layer.
 *
 * @param source the source word
 * @param snapshot id of the imported snapshot, or null for what ships with the product
 * @param from first year
 * @param to last year
 * @param rows how many rows, or roll calls
 * @param complete whether a state or pair without a row has none
 * @param note what is missing, a sentence; may be empty
 */
public record Held(
        String source, @Nullable String snapshot, int from, int to, long rows, boolean complete, String note) {

    static Held of(TieHolding holding) {
        Coverage coverage = holding.coverage();
        return new Held(
                holding.origin().source(),
                holding.builtIn() ? null : holding.origin().id(),
                coverage.from(),
                coverage.to(),
                holding.rows(),
                coverage.complete(),
                coverage.note());
    }

    static Held of(StoredLayer layer) {
        return of(new TieHolding(layer.layer(), layer.origin(), layer.coverage(), layer.rows(), false));
    }

    /** Whether it ships with the product. */
    boolean builtIn() {
        return snapshot == null;
    }

    /** {@code 1946–2024}, or one year. */
    String years() {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }
}
