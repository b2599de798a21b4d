package org.entente.claim.rule;

import java.util.List;

/**
 * What the table says of a type of claim.
 *
 * @param id the type's id
 * @param object whether the claim's object decides which indicator comes first
 * @param note what else holds for it, empty for nothing
 * @param rows its indicators in order; none where nothing is declared to test it
 */
public record TypeRule(String id, boolean object, String note, List<Row> rows) {
    public TypeRule {
        rows = List.copyOf(rows);
    }

    /**
     * A row by its id.
     *
     * @throws IllegalArgumentException if the type has none of this id
     */
    public Row row(String rowId) {
        return rows.stream()
                .filter(row -> row.id().equals(rowId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no indicator " + rowId));
    }
}
