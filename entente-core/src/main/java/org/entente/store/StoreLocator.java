package org.entente.store;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the store: the option, else {@code $ENTENTE_STORE}, else the data directory of the XDG rules. */
public final class StoreLocator {
    private StoreLocator() {}

    /**
     * The store's place. Touches no file.
     *
     * @param option value of {@code --store}, or null
     * @param environment the process's environment
     */
    public static StoreLocation locate(@Nullable String option, Map<String, String> environment) {
        Path cache = cacheDirectory(environment);
        if (option != null) {
            return new StoreLocation(absolute(option), "--store", cache);
        }
        String named = environment.getOrDefault("ENTENTE_STORE", "");
        if (!named.isBlank()) {
            return new StoreLocation(absolute(named), "$ENTENTE_STORE", cache);
        }
        Path data = xdg(environment, "XDG_DATA_HOME", ".local", "share");
        return new StoreLocation(data.resolve("entente").resolve("entente.duckdb"), null, cache);
    }

    /** {@code $XDG_CACHE_HOME/entente}, else {@code $HOME/.cache/entente}. Touches no file. */
    public static Path cacheDirectory(Map<String, String> environment) {
        return xdg(environment, "XDG_CACHE_HOME", ".cache").resolve("entente");
    }

    private static Path xdg(Map<String, String> environment, String variable, String... belowHome) {
        String value = environment.getOrDefault(variable, "");
        // The XDG rules say to ignore a relative path.
        if (value.startsWith("/")) {
            return Path.of(value);
        }
        String home = environment.getOrDefault("HOME", "");
        Path base = Path.of(home.isBlank() ? System.getProperty("user.home", ".") : home);
        for (String part : belowHome) {
            base = base.resolve(part);
        }
        return base.toAbsolutePath();
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }
}
