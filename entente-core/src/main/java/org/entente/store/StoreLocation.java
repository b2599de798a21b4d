package org.entente.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.notice.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Where the store is, whether or not it exists yet.
 *
 * @param file the DuckDB file
 * @param namedBy {@code --store} or {@code $ENTENTE_STORE}; null for the default place
 * @param cacheDirectory where derived results go while there is no store
 */
public record StoreLocation(Path file, @Nullable String namedBy, Path cacheDirectory) {

    public boolean exists() {
        return Files.exists(file);
    }

    /** {@code FILE.derived} beside an existing store, else the cache directory. Creates nothing. */
    public Path derivedDirectory() {
        return exists() ? file.resolveSibling(file.getFileName() + ".derived") : cacheDirectory;
    }

    /**
     * Where results are kept; those that came with the program, whose folder its launcher names by the property {@code
     * entente.made}, are read from there.
     */
    public DerivedStore derived(Notices notices) {
        String made = System.getProperty("entente.made", "");
        return new DerivedStore(derivedDirectory(), made.isEmpty() ? null : Path.of(made), notices);
    }

    /**
     * Opens the store for reading; empty when there is none at the default place.
     *
     * @throws StoreMissing if a store was named and does not exist
     * @throws StoreDamaged if it cannot be read
     * @throws StoreTooNew if a later program wrote it
     */
    public Optional<StoreReader> openIfPresent() {
        if (exists()) {
            return Optional.of(StoreReader.open(file));
        }
        if (namedBy != null) {
            throw new StoreMissing(file, namedBy);
        }
        return Optional.empty();
    }
}
