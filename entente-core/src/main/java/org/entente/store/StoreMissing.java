package org.entente.store;

import java.nio.file.Path;

/** A store was named that does not exist. Only an import creates one. */
public final class StoreMissing extends StoreException {
    private static final long serialVersionUID = 1L;

    public StoreMissing(Path file, String namedBy) {
        super(
                file,
                "there is no store at " + file + ", named by " + namedBy,
                "Import something into it first: entente --store " + typed(file)
                        + " import unga-undl FILE; or leave the store out and the built-in record answers.",
                null);
    }

    private static String typed(Path file) {
        String text = file.toString();
        return text.indexOf(' ') < 0 ? text : '"' + text + '"';
    }
}
