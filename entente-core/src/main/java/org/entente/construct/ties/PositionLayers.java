package org.entente.construct.ties;

import java.util.ArrayList;
import java.util.List;
import org.entente.construct.Evidence;
import org.entente.measure.tie.TieFigures;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.measure.tie.YearValues;
import org.entente.tie.Layer;

/** The layers in which a state has a position, each with its ties of every pair in the last year it covers. */
enum PositionLayers {
    ORGANISATIONS("joint organisations", TieMeasures.JOINT_ORGANISATIONS),
    /** Where no source has the joint organisations of all pairs. */
    SEATS("seats shared in the project’s table", TieMeasures.SHARED_SEATS),
    TRADE("trade, million US dollars", TieMeasures.TRADE_FLOW),
    MISSIONS("missions", TieMeasures.MISSION);

    private final String label;
    private final TieMeasure measure;

    PositionLayers(String label, TieMeasure measure) {
        this.label = label;
        this.measure = measure;
    }

    String label() {
        return label;
    }

    Layer layer() {
        return measure.layer();
    }

    TieMeasure measure() {
        return measure;
    }

    /** Those that something here covers up to a year; seats only where joint organisations are missing. */
    static List<PositionLayers> of(Evidence evidence, int year) {
        List<PositionLayers> layers = new ArrayList<>();
        for (PositionLayers layer : values()) {
            boolean spare = layer == SEATS && layers.contains(ORGANISATIONS);
            boolean here = evidence.ties().holdings(layer.layer()).stream()
                    .anyMatch(holding -> holding.coverage().from() <= year);
            if (here && !spare) {
                layers.add(layer);
            }
        }
        return layers;
    }

    /** The last year covered. */
    int year(Evidence evidence, int year) {
        return evidence.tieFigures().covered(measure, year);
    }

    /** The ties of every pair both ways together, NaN where nothing is known. */
    double[][] ties(Evidence evidence, int year) {
        double[][] square = evidence.tieFigures().values(measure, year).square();
        double[][] ties = new double[square.length][square.length];
        boolean[] reporting = this == TRADE ? reporting(evidence.tieFigures(), year) : new boolean[square.length];
        for (int i = 0; i < ties.length; i++) {
            for (int j = 0; j < ties.length; j++) {
                ties[i][j] = i == j ? Double.NaN : both(square[i][j], square[j][i], reporting[i] && reporting[j]);
            }
        }
        return ties;
    }

    /** Of two states that both report trade, a flow that neither reports is none. */
    private double both(double there, double back, boolean reporting) {
        if (this == ORGANISATIONS || this == SEATS) {
            return there;
        }
        double missing = reporting ? 0 : Double.NaN;
        return Double.isNaN(there) ? Double.isNaN(back) ? missing : back : there + (Double.isNaN(back) ? 0 : back);
    }

    private static boolean[] reporting(TieFigures figures, int year) {
        YearValues totals = figures.values(TieMeasures.TRADE_IN_ALL, year);
        int[] ccodes = totals.ccodes();
        boolean[] reporting = new boolean[ccodes.length];
        for (int i = 0; i < reporting.length; i++) {
            reporting[i] = totals.of(ccodes[i], ccodes[i]) > 0;
        }
        return reporting;
    }
}
