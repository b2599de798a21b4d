package org.entente.app.sources;

import org.entente.measure.Numbers;

/** Sizes of files as a reader sees them. */
public final class Bytes {
    private static final double KILO = 1000;

    private Bytes() {}

    /** {@code 812 B}, {@code 3.8 MB}: decimal units, one decimal from a kilobyte on. */
    public static String shown(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO
                ? Numbers.decimals(bytes / KILO, 1) + " kB"
                : Numbers.decimals(bytes / KILO / KILO, 1) + " MB";
    }
}
