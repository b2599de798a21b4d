package org.entente.source.geography;

import java.util.List;
import org.entente.tie.Layer;
import org.entente.tie.Layers;
import org.entente.tie.Proximity;
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

    static Proximity proximity() {
        return new Proximity(borders(), languages(), rulers(), distances());
    }

    private static TieTable of(Layer layer) {
        return TABLES.stream()
                .filter(table -> table.layer().equals(layer))
                .findFirst()
                .orElseThrow();
    }
}
