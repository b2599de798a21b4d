package org.entente.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of the machine; none is ever fetched. */
final class Chromium {
    /** What to say where there is none. */
    static final String MISSING =
            "No Chromium on the PATH: the pages are not looked at. Install it (Debian: apt install chromium).";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private Chromium() {}

    /** The program, if it is on the PATH. */
    static Optional<Path> find() {
        return find(Objects.requireNonNullElse(System.getenv("PATH"), ""));
    }

    /** The program in the first of these folders that has one. */
    static Optional<Path> find(String folders) {
        return Stream.of(folders.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
