package org.entente.app.reading;

import java.io.InputStream;

/**
 * How texts are read.
 *
 * @param limits how much is taken
 * @param standardInput what {@code -} reads
 * @param addresses which addresses may be asked
 */
public record ReadOptions(ReadingLimits limits, InputStream standardInput, Addresses addresses) {
    /** Which addresses may be asked. */
    public enum Addresses {
        /** Those of the public network alone. */
        PUBLIC,
        /** Those of this machine too: for trying things out against a server of one's own. */
        THIS_MACHINE_TOO
    }

    /** Those of the product. */
    public static ReadOptions standard() {
        return new ReadOptions(ReadingLimits.standard(), System.in, Addresses.PUBLIC);
    }

    /** The same with another standard input. */
    public ReadOptions withStandardInput(InputStream in) {
        return new ReadOptions(limits, in, addresses);
    }

    /** The same with other limits. */
    public ReadOptions withLimits(ReadingLimits other) {
        return new ReadOptions(other, standardInput, addresses);
    }

    /** The same with other addresses. */
    public ReadOptions withAddresses(Addresses other) {
        return new ReadOptions(limits, standardInput, other);
    }
}
