package org.entente.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** A file of symbols or ids, one a line; what follows a comma, a tab or a hash sign is left out. */
final class SymbolList {
    private SymbolList() {}

    static Set<String> read(Path file) {
        Set<String> symbols = new LinkedHashSet<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String symbol = line.split("[,\t#]", 2)[0].strip();
                if (!symbol.isEmpty() && !symbol.equalsIgnoreCase("symbol")) {
                    symbols.add(symbol);
                }
            }
        } catch (IOException e) {
            throw Failure.of(ExitCode.INPUT_REFUSED, "unreadable_file", file + " cannot be read")
                    .withRemedy("--symbols takes a text file with a symbol or id a line.")
                    .thrown();
        }
        if (symbols.isEmpty()) {
            throw Failure.of(ExitCode.INPUT_REFUSED, "empty_file", file + " lists no symbol")
                    .thrown();
        }
        return symbols;
    }
}
