package org.entente.construct.ties;

import org.entente.construct.Wording;
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
            return Wording.counted(n, "state coded", "states coded");
        }
        if (layer.equals(Layers.JOINT_ORGANISATIONS)) {
            return Wording.counted(n, "joint organisation", "joint organisations");
        }
        if (layer.equals(Layers.ORGANISATION)) {
            return Wording.counted(n, "shared seat", "shared seats");
        }
        if (layer.equals(Layers.PACT) || layer.equals(Layers.OBLIGATION)) {
            return Wording.counted(n, "pact", "pacts");
        }
        return Wording.counted(n, "report", "reports");
    }
}
