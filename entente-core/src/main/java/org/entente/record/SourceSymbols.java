package org.entente.record;

import org.entente.source.SourceRollCall;
import org.jspecify.annotations.Nullable;

/** Which symbol a source's roll call has: the CC0 record's labels before session 31 are no resolution numbers. */
final class SourceSymbols {
    private static final String RESOLUTION = "A/";

    private SourceSymbols() {}

    /** Whether the source's symbol is one: the library's always, Voeten's from session 31 on. */
    static boolean isSymbol(SourceRollCall rollCall) {
        String symbol = rollCall.symbol();
        if (symbol == null || Symbols.key(symbol) == null) {
            return false;
        }
        return symbol.startsWith(RESOLUTION)
                || Sessions.regular(rollCall.session(), rollCall.date()) >= Symbols.FIRST_WITH_OWN_NUMBERS;
    }

    /** The key of the symbol, null when there is none. */
    static @Nullable String key(SourceRollCall rollCall) {
        String symbol = rollCall.symbol();
        return symbol != null && isSymbol(rollCall) ? Symbols.key(symbol) : null;
    }
}
