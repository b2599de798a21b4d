package org.entente.record;

import java.time.LocalDate;
import java.util.List;
import org.entente.source.SourceRollCall;
import org.jspecify.annotations.Nullable;

/**
 * A roll call of the register while it is made: what the CC0 record says of it, what the library's record says, or both.
 *
 * @param cc0 the CC0 record's, null when only the library has it
 * @param cc0Row its cells
 * @param library the library's, null when unlinked
 * @param libraryRow its cells
 */
record Entry(
        @Nullable SourceRollCall cc0,
        byte @Nullable [] cc0Row,
        @Nullable SourceRollCall library,
        byte @Nullable [] libraryRow) {
    Entry {
        if (cc0 == null && library == null) {
            throw new IllegalArgumentException("a roll call that nobody states");
        }
    }

    static Entry ofCc0(SourceRollCall cc0, byte[] row) {
        return new Entry(cc0, row, null, null);
    }

    static Entry ofLibrary(SourceRollCall library, byte[] row) {
        return new Entry(null, null, library, row);
    }

    /** The source whose symbol, date, session and meeting hold. */
    SourceRollCall register() {
        if (library != null) {
            return library;
        }
        if (cc0 != null) {
            return cc0;
        }
        throw new IllegalStateException();
    }

    boolean official() {
        return library != null;
    }

    String id() {
        return cc0 != null ? "voeten:" + cc0.nativeId() : "undl:" + register().nativeId();
    }

    List<String> aliases() {
        return cc0 != null && library != null ? List.of("undl:" + library.nativeId()) : List.of();
    }

    /** Key of the text's symbol; null when there is none. */
    @Nullable
    String symbol() {
        return SourceSymbols.key(register());
    }

    /** What stands for the symbol where there is none: the CC0 record's own label. */
    @Nullable
    String label() {
        return symbol() == null ? register().symbol() : null;
    }

    String session() {
        return register().session();
    }

    LocalDate date() {
        return register().date();
    }

    int regularSession() {
        return Sessions.regular(session(), date());
    }

    boolean flagged() {
        return cc0 != null && (Boolean.TRUE.equals(cc0.amendment()) || Boolean.TRUE.equals(cc0.paragraph()));
    }

    @Nullable
    String description() {
        return cc0 == null ? null : cc0.description();
    }

    int yes() {
        return count((byte) 1);
    }

    int no() {
        return count((byte) 3);
    }

    boolean carried() {
        return yes() > no();
    }

    private int count(byte choice) {
        byte[] row = cc0Row != null ? cc0Row : libraryRow;
        int count = 0;
        if (row != null) {
            for (byte cell : row) {
                count += cell == choice ? 1 : 0;
            }
        }
        return count;
    }
}
