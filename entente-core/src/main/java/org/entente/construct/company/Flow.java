package org.entente.construct.company;

import java.util.Optional;
import java.util.OptionalInt;
import org.entente.construct.Setting;
import org.entente.measure.tie.FlowTable;
import org.entente.measure.tie.TieFigures;
import org.entente.tie.Layer;
import org.entente.tie.Layers;

/** A flow between states and poles. */
enum Flow {
    TRADE("trade", Layers.TRADE, 1, 0),
    ARMS("arms received", Layers.ARMS, 5, 50);

    /** Windows of time at most that steadiness looks back on. */
    static final int WINDOWS = 10;

    private final String words;
    private final Layer layer;
    private final int years;
    private final double least;

    Flow(String words, Layer layer, int years, double least) {
        this.words = words;
        this.layer = layer;
        this.years = years;
        this.least = least;
    }

    /** In a sentence: "trade", "arms received". */
    String words() {
        return words;
    }

    Layer layer() {
        return layer;
    }

    /** Years of a window. */
    int years() {
        return years;
    }

    /** The least total for a figure, in the layer’s unit. */
    double least() {
        return least;
    }

    /** The last year on record that is not after the setting’s. */
    OptionalInt lastYear(Setting setting) {
        return setting.evidence().tieFigures().lastCovered(layer, setting.year());
    }

    /** The flows of the window that ends with a year. */
    Optional<FlowTable> table(Setting setting, int year) {
        TieFigures figures = setting.evidence().tieFigures();
        return this == TRADE ? figures.trade(year) : figures.arms(year);
    }
}
