package org.entente.construct.history;

import org.entente.tie.Layer;
import org.entente.tie.Layers;

/** What a year of a state's history consists of. */
enum Dimension {
    /** V-Dem's electoral democracy index, 0 to 1. */
    POLYARCHY("electoral democracy", Layers.REGIME, 3),
    /** 0 no armed conflict, 1 minor, 2 war. */
    CONFLICT("armed conflict", Layers.CONFLICT, 2),
    /** 1 with a rival over territory, else 0. */
    RIVALRY("rivalry over territory", Layers.RIVALRY, 2);

    private final String words;
    private final Layer layer;
    private final int places;

    Dimension(String words, Layer layer, int places) {
        this.words = words;
        this.layer = layer;
        this.places = places;
    }

    String words() {
        return words;
    }

    Layer layer() {
        return layer;
    }

    /** Decimals in which its means are written. */
    int places() {
        return places;
    }
}
