package org.entente.app.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How an answer is written to a file. */
public enum Format {
    HTML,
    MD,
    TXT,
    JSON,
    CSV,
    PARQUET,
    DTA,
    BIB;

    /** The word of {@code --format} and the ending of files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> find(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.word().equals(wanted))
                .findFirst();
    }

    /** The format that a file's ending picks. */
    public static Optional<Format> ofEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : find(fileName.substring(dot + 1));
    }
}
