package org.entente.app.doctor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Numbers;
import org.entente.record.TieHolding;

/** Rows of ties by source, as {@code doctor} counts them. */
final class TieTotals {
    private final Map<String, List<TieHolding>> sources;

    TieTotals(List<TieHolding> holdings) {
        this.sources = holdings.stream()
                .collect(Collectors.groupingBy(TieTotals::key, LinkedHashMap::new, Collectors.toList()));
    }

    private static String key(TieHolding holding) {
        return holding.origin().source() + (holding.builtIn() ? ", built in" : "");
    }

    void print(Terminal terminal) {
        terminal.print(Line.of("Ties by source", Style.BOLD));
        Table table =
                new Table(2, 3).left("").right("rows").right("from").right("to").left("layers");
        sources.forEach((source, holdings) -> table.row(
                source,
                Numbers.count(holdings.stream().mapToLong(TieHolding::rows).sum()),
                String.valueOf(holdings.stream()
                        .mapToInt(holding -> holding.coverage().from())
                        .min()
                        .orElse(0)),
                String.valueOf(holdings.stream()
                        .mapToInt(holding -> holding.coverage().to())
                        .max()
                        .orElse(0)),
                holdings.stream().map(holding -> holding.layer().id()).collect(Collectors.joining(", "))));
        terminal.print(table.whole().lines(terminal.room()));
    }
}
