package org.entente.store;

import java.util.List;

/** The dictionary of every column, kept as a table of text and copied into each store as table {@code field}. */
public final class FieldDictionary {
    private FieldDictionary() {}

    /** All columns of the current schema, by table, in the order of the columns. */
    public static List<Field> list() {
        return Schema.resource("fields.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(f -> new Field(f[0], f[1], f[2], f[3], f[4], f[5]))
                .toList();
    }
}
