package org.entente.measure.ideal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The method of a word. */
    public static Optional<IdealPointMethod> find(String word) {
        return Arrays.stream(values())
                .filter(method -> method.word().equals(word))
                .findFirst();
    }
}
