package org.entente.app.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes columns as a Stata file of format 118, which Stata 14 and later read: texts in UTF-8, what a column holds as its
 * label, missing values as Stata's own. Days become Stata days; truth values bytes 1 and 0. No time of writing is kept,
 * so that the same data make the same file.
 */
public final class DtaFile {
    private DtaFile() {}

    /**
     * Writes the file all or nothing.
     *
     * @param label what the data are, cut to 80 characters
     */
    public static void write(Path file, List<Column> columns, String label) throws IOException {
        OutputFile.write(file, out -> new DtaWriter(columns, label).writeTo(out));
    }
}
