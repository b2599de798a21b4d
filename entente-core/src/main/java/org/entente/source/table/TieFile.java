package org.entente.source.table;

import org.entente.source.FileRole;
import org.entente.source.InputRefused;

/** One kind of file that a source of ties reads, told from its header. */
public interface TieFile {
    /** What it holds and how usage names it. */
    FileRole role();

    /** Whether one import may name several such files, such as one a year. */
    default boolean several() {
        return false;
    }

    /** Whether a file with these columns is one; at most one file of a source may recognise a header. */
    boolean recognises(Header header);

    /**
     * Reads all rows; each row ends as kept, unmapped, malformed or left out.
     *
     * @throws InputRefused if the file is damaged
     */
    void read(TieRows rows) throws InputRefused;
}
