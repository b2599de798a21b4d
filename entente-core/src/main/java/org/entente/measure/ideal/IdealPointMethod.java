package org.entente.measure.ideal;

import java.util.Locale;

/** How ideal points are estimated. */
public enum IdealPointMethod {
    /** Variational, deterministic, in seconds. */
    FAST,
    /** The sampler, whose draws are of the posterior itself. */
    FULL;

    /** The word typed and written: fast, full. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
