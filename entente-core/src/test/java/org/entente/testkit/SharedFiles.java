package org.entente.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The shared data files that lie beside a checkout, outside the repository: found through {@code -Dentente.shared=DIR},
 * else as a folder {@code shared} in the working directory or one of its parents.
 */
public final class SharedFiles {
    private SharedFiles() {}

    /**
     * The file of this path under the shared folder; without it the calling test is skipped, with a message naming it.
     *
     * @param relative such as {@code data/unga_votes.csv.gz}
     */
    public static Path require(String relative) {
        Optional<Path> found = find(relative);
        Assumptions.assumeTrue(found.isPresent(), () -> "skipped: no shared/" + relative + " beside this checkout");
        return found.orElseThrow();
    }

    /** The file of this path under the shared folder, if it is there. */
    public static Optional<Path> find(String relative) {
        String configured = System.getProperty("entente.shared");
        if (configured != null) {
            return Optional.of(Path.of(configured, relative)).filter(Files::exists);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            Path candidate = folder.resolve("shared").resolve(relative);
            if (Files.exists(candidate)) {
                return Optional.of(candidate);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }
}
