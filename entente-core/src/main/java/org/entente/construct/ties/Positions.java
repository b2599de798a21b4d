package org.entente.construct.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.construct.Evidence;
import org.entente.construct.Setting;
import org.entente.stat.Percentile;

/** All states' positions over the layers that are large enough. */
final class Positions {
    /** Least number of states of a layer. */
    static final int STATES = 100;
    /** Least number of layers of a state. */
    static final int LAYERS = 2;

    private final List<PositionLayer> all;
    private final List<PositionLayer> layers;
    private final Map<Integer, Double> means;
    private final Percentile among;

    private Positions(List<PositionLayer> all) {
        this.all = all;
        this.layers = all.stream().filter(layer -> layer.size() >= STATES).toList();
        this.means = means(layers, LAYERS);
        this.among = Percentile.among(numbers(means));
    }

    private record Key(int year) {}

    /** Up to the setting's year. */
    static Positions of(Setting setting) {
        Evidence evidence = setting.evidence();
        return evidence.once(
                new Key(setting.year()),
                Positions.class,
                () -> new Positions(PositionLayers.of(evidence, setting.year()).stream()
                        .map(layer -> PositionLayer.of(evidence, layer, layer.year(evidence, setting.year())))
                        .toList()));
    }

    private static Map<Integer, Double> means(List<PositionLayer> layers, int least) {
        Map<Integer, List<Double>> percentiles = new TreeMap<>();
        for (PositionLayer layer : layers) {
            for (int ccode : layer.ccodes()) {
                double percentile = layer.percentile(ccode);
                if (!Double.isNaN(percentile)) {
                    percentiles.computeIfAbsent(ccode, key -> new ArrayList<>()).add(percentile);
                }
            }
        }
        Map<Integer, Double> means = new TreeMap<>();
        percentiles.forEach((ccode, own) -> {
            if (own.size() >= least) {
                means.put(
                        ccode,
                        own.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN));
            }
        });
        return means;
    }

    private static double[] numbers(Map<Integer, Double> means) {
        return means.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** All layers, small ones too. */
    List<PositionLayer> all() {
        return all;
    }

    /** Those that are large enough for a figure. */
    List<PositionLayer> layers() {
        return layers;
    }

    /** Whether there are enough layers for any figure. */
    boolean enough() {
        return layers.size() >= LAYERS;
    }

    /** States with a position, by ccode. */
    List<Integer> states() {
        return List.copyOf(means.keySet());
    }

    /** Mean of a state's percentiles; NaN for fewer than two layers. */
    double mean(int ccode) {
        return means.getOrDefault(ccode, Double.NaN);
    }

    /** Number of layers that have the state. */
    int count(int ccode) {
        return (int) layers.stream()
                .filter(layer -> !Double.isNaN(layer.centrality(ccode)))
                .count();
    }

    Percentile among() {
        return among;
    }

    /** Least and greatest mean when one layer after the other is left out. */
    double[] leavingOneOut(int ccode) {
        double[] ends = {Double.NaN, Double.NaN};
        for (PositionLayer out : layers) {
            List<PositionLayer> rest =
                    layers.stream().filter(layer -> layer != out).toList();
            Double mean = means(rest, 1).get(ccode);
            if (mean != null) {
                ends[0] = Double.isNaN(ends[0]) ? mean : Math.min(ends[0], mean);
                ends[1] = Double.isNaN(ends[1]) ? mean : Math.max(ends[1], mean);
            }
        }
        return ends;
    }
}
