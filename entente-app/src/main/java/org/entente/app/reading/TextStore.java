package org.entente.app.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Files under names, in one order. */
interface TextStore {
    /** The names of all files. */
    List<String> names() throws IOException;

    /** Opens one file after the other. */
    void each(Opened visitor) throws IOException;

    /** Told of each file. */
    @FunctionalInterface
    interface Opened {
        /**
         * Takes a file.
         *
         * @param bytes the file's, while it is its turn
         */
        void file(String name, InputStream bytes) throws IOException;
    }
}
