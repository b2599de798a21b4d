package org.entente.app.cli;

import java.nio.file.Path;
import java.util.Map;
import org.entente.store.StoreLocation;
import org.entente.store.StoreLocator;

/** Where this run's store is, and how to name files to its reader. */
final class StorePlace {
    private StorePlace() {}

    static StoreLocation of(Invocation invocation) {
        return StoreLocator.locate(
                invocation.options().store().map(Path::toString).orElse(null), invocation.environment());
    }

    /** A path with the home directory written {@code ~}, short enough to read. */
    static String shown(Path path, Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        String text = path.toString();
        return !home.isEmpty() && text.startsWith(home + "/") ? "~" + text.substring(home.length()) : text;
    }
}
