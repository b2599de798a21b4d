package org.entente.source.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;

/** The tables under test, by layer. */
final class Tables {
    private static final List<TieTable> TABLES = new Geography().tables();

    private Tables() {}

    static TieTable borders() {
        return of(Layers.BORDER);
    }

    static TieTable languages() {
        return of(Layers.LANGUAGE);
    }

    static TieTable rulers() {
        return of(Layers.RULER);
    }

    static TieTable distances() {
        return of(Layers.DISTANCE);
    }

    /** Kilometres between two capitals on a day. */
    static OptionalDouble kilometres(int one, int other, LocalDate on) {
        return distances().of(one, other).stream()
                .filter(tie -> tie.on(on))
                .mapToDouble(Tie::value)
                .findFirst();
    }

    private static TieTable of(Layer layer) {
        return TABLES.stream()
                .filter(table -> table.layer().equals(layer))
                .findFirst()
                .orElseThrow();
    }
}
