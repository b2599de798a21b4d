package org.entente.source.undl;

import org.entente.source.table.Row;
import org.entente.vote.Choice;
import org.jspecify.annotations.Nullable;

/** The library's letters: Y yes, A abstention, N no, X or NV non-voting. */
final class UndlChoices {
    private UndlChoices() {}

    /** The choice of a field, or null when it holds none of the library's letters. Case does not matter. */
    static @Nullable Choice parse(Row row, int field) {
        int length = row.length(field);
        if (length == 2) {
            return lower(row, field, 0) == 'n' && lower(row, field, 1) == 'v' ? Choice.ABSENT : null;
        }
        if (length != 1) {
            return null;
        }
        return switch (lower(row, field, 0)) {
            case 'y' -> Choice.YES;
            case 'a' -> Choice.ABSTAIN;
            case 'n' -> Choice.NO;
            case 'x' -> Choice.ABSENT;
            default -> null;
        };
    }

    private static int lower(Row row, int field, int index) {
        return row.charAt(field, index) | 0x20;
    }
}
