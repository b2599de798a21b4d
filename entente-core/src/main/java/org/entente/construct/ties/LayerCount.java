package org.entente.construct.ties;

import org.entente.measure.tie.TieFigure;
import org.entente.tie.Layer;
import org.entente.tie.Layers;

/** What a figure on a layer is counted from, in words. */
final class LayerCount {
    private LayerCount() {}

    /** "2 states coded", "31 joint organisations"; empty where nothing is counted. */
    static String of(TieFigure figure) {
        long n = figure.estimate().n();
        Layer layer = figure.measure().layer();
        if (n == 0) {
            return "";
        }
        if (layer.equals(Layers.REGIME)) {
            return Counted.of(n, "state coded", "states coded");
        }
        if (layer.equals(Layers.JOINT_ORGANISATIONS)) {
            return Counted.of(n, "joint organisation", "joint organisations");
        }
        if (layer.equals(Layers.ORGANISATION)) {
            return Counted.of(n, "shared seat", "shared seats");
        }
        if (layer.equals(Layers.PACT) || layer.equals(Layers.OBLIGATION)) {
            return Counted.of(n, "pact", "pacts");
        }
        return Counted.of(n, "report", "reports");
    }
}
