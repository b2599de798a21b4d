package org.entente.construct.ties;

import java.util.Arrays;
import java.util.List;
import org.entente.construct.Evidence;
import org.entente.stat.Correlation;
import org.entente.stat.Percentile;

/** The centralities of all states in one layer of one year, kept across runs. */
final class PositionLayer {
    /** Numbers of a state: centrality, its bounds, those of its percentile, its plain size. */
    static final int ROW = 6;

    private static final int VERSION = 2;

    private final PositionLayers layer;
    private final int year;
    private final int[] ccodes;
    private final double[] numbers;
    private final Percentile among;
    private final double likeSize;

    private PositionLayer(PositionLayers layer, int year, int[] ccodes, double[] numbers) {
        this.layer = layer;
        this.year = year;
        this.ccodes = ccodes;
        this.numbers = numbers;
        double[] centralities = new double[ccodes.length];
        double[] sizes = new double[ccodes.length];
        Arrays.setAll(centralities, i -> numbers[1 + ROW * i]);
        Arrays.setAll(sizes, i -> Math.log1p(numbers[1 + ROW * i + ROW - 1]));
        this.among = Percentile.among(centralities);
        this.likeSize = Correlation.of(centralities, sizes).value();
    }

    private record Key(PositionLayers layer, int year) {}

    /** The layer in a year that it covers. */
    static PositionLayer of(Evidence evidence, PositionLayers layer, int year) {
        return evidence.once(new Key(layer, year), PositionLayer.class, () -> {
            int[] ccodes = evidence.tieFigures().values(layer.measure(), year).ccodes();
            double[] numbers = evidence.keep(
                    "position",
                    VERSION,
                    List.of(layer.name(), String.valueOf(year)),
                    "positions in " + layer.label() + " of " + year,
                    () -> PositionFit.of(layer.ties(evidence, year)));
            return new PositionLayer(layer, year, ccodes, numbers);
        });
    }

    PositionLayers layer() {
        return layer;
    }

    int year() {
        return year;
    }

    int[] ccodes() {
        return ccodes.clone();
    }

    /** Number of states with a centrality. */
    int size() {
        return among.size();
    }

    /** Correlation of the products of centralities with the logarithms of the ties. */
    double fit() {
        return numbers[0];
    }

    /** Correlation of centrality with the logarithm of plain size. */
    double likeSize() {
        return likeSize;
    }

    /** A number of a state by its place in the row; NaN for a state that is not there. */
    private double number(int ccode, int place) {
        int i = Arrays.binarySearch(ccodes, ccode);
        return i < 0 ? Double.NaN : numbers[1 + ROW * i + place];
    }

    double centrality(int ccode) {
        return number(ccode, 0);
    }

    /** Bounds of the centrality. */
    double[] bounds(int ccode) {
        return new double[] {number(ccode, 1), number(ccode, 2)};
    }

    /** Bounds of the percentile. */
    double[] placed(int ccode) {
        return new double[] {number(ccode, 3), number(ccode, 4)};
    }

    /** Sum of the state's ties. */
    double plainSize(int ccode) {
        return number(ccode, ROW - 1);
    }

    Percentile among() {
        return among;
    }

    /** The state's percentile; NaN without a centrality. */
    double percentile(int ccode) {
        return among.of(centrality(ccode));
    }
}
