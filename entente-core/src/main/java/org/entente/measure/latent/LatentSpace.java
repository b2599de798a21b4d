package org.entente.measure.latent;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.measure.Estimate;
import org.entente.stat.PairIndex;
import org.entente.stat.Percentile;
import org.entente.stat.Quantile;
import org.entente.stat.latent.CommonDraws;
import org.entente.stat.latent.LatentDiagnostics;
import org.entente.stat.latent.LatentFit;
import org.entente.stat.latent.LatentModel;
import org.entente.stat.latent.PairPosterior;
import org.jspecify.annotations.Nullable;

/**
 * The latent-factor model over layers of ties: what two states have in common that the habits of neither explain, u′Λu, in
 * standard deviations of a layer. One layer, or several that share the states' positions; over several it is the mean of
 * theirs.
 */
public final class LatentSpace {
    private static final double LEVEL = 0.9;
    /** Chains whose worst R-hat is larger have not come to one distribution. */
    private static final double MIXED = 1.1;

    private static final String METHOD = "additive and multiplicative effects";

    private final int[] ccodes;
    private final List<PairLayer> layers;
    private final LatentFit fit;
    private final LatentDiagnostics diagnostics;
    private final @Nullable String noInterval;

    private LatentSpace(int[] ccodes, List<PairLayer> layers, LatentFit fit) {
        this.ccodes = ccodes;
        this.layers = layers;
        this.fit = fit;
        this.diagnostics = fit.diagnostics();
        this.noInterval = noInterval();
    }

    /** Why no figure has an interval: positions being shared, what a layer does to them it does to all. */
    private @Nullable String noInterval() {
        return !(diagnostics.rHat() <= MIXED)
                ? "the chains have not mixed"
                : IntStream.range(0, layers.size())
                        .filter(fit::heaped)
                        .mapToObj(layer -> "most pairs have the same value: "
                                + layers.get(layer).label())
                        .findFirst()
                        .orElse(null);
    }

    /**
     * Fits the model.
     *
     * @param ccodes the states, in the order of the layers' pairs
     */
    public static LatentSpace of(int[] ccodes, List<PairLayer> layers, LatentModel model) {
        LatentFit fit =
                model.fit(ccodes.length, layers.stream().map(PairLayer::latent).toList());
        return new LatentSpace(ccodes.clone(), List.copyOf(layers), fit);
    }

    /** The layers that were given. */
    public List<PairLayer> layers() {
        return layers;
    }

    /** Whether a layer said anything: one of one value does not. */
    public boolean says(int layer) {
        return fit.says(layer);
    }

    /** Whether the chains have come to the same distribution. */
    public LatentDiagnostics diagnostics() {
        return diagnostics;
    }

    /** The mean share of a layer's variance that is common parts; what effects explain is not in it. */
    public double share(int layer) {
        return Arrays.stream(fit.parts(layer).common()).average().orElse(Double.NaN);
    }

    /**
     * Figures of a layer.
     *
     * @throws IllegalArgumentException if it says nothing
     */
    public Figures of(int layer) {
        PairLayer own = layers.get(layer);
        boolean[] reference = new boolean[own.values().length];
        for (int pair = 0; pair < reference.length; pair++) {
            reference[pair] = !Double.isNaN(own.values()[pair]);
        }
        return new Figures(fit.common(layer), reference, own.counted(), own.origins());
    }

    /**
     * Figures over all layers together.
     *
     * @throws IllegalArgumentException if none says anything
     */
    public Figures together() {
        double[] weights = new double[layers.size()];
        Arrays.fill(weights, 1);
        int[] known = new int[PairIndex.count(ccodes.length)];
        Arrays.setAll(known, pair -> (int) layers.stream()
                .filter(layer -> !Double.isNaN(layer.values()[pair]))
                .count());
        CommonDraws common = fit.common(weights);
        List<String> origins = IntStream.range(0, layers.size())
                .filter(fit::says)
                .mapToObj(layers::get)
                .flatMap(layer -> layer.origins().stream())
                .distinct()
                .toList();
        return new Figures(common, common.pairs(), known, origins);
    }

    /** What pairs have in common, with a place among all. */
    public final class Figures {
        private final CommonDraws common;
        private final boolean[] reference;
        private final int[] counted;
        private final List<String> origins;
        private final PairPosterior posterior;
        private final Percentile percentile;

        private Figures(CommonDraws common, boolean[] reference, int[] counted, List<String> origins) {
            this.common = common;
            this.reference = reference;
            this.counted = counted;
            this.origins = origins;
            this.posterior = common.summary(LEVEL);
            this.percentile = Percentile.among(posterior.mean(), reference);
        }

        /** The posterior mean of every pair, in pair order; NaN where nothing is known of a state. A copy. */
        public double[] values() {
            return posterior.mean().clone();
        }

        /**
         * The figure of two states; undefined where no layer says anything of one of them, without an interval where the
         * chains have not mixed or most pairs have the same value in any of the layers that share the positions.
         */
        public Estimate estimate(int ccodeA, int ccodeB) {
            int a = index(ccodeA);
            int b = index(ccodeB);
            int pair = a < 0 || b < 0 || a == b ? -1 : PairIndex.of(a, b, ccodes.length);
            if (pair < 0 || Double.isNaN(posterior.mean()[pair])) {
                return undefined();
            }
            boolean sure = noInterval == null;
            double[] places = sure && reference[pair] ? common.percentiles(a, b, reference) : new double[0];
            double[] bounds = Quantile.of(places, (1 - LEVEL) / 2, (1 + LEVEL) / 2);
            return new Estimate(
                    posterior.mean()[pair],
                    sure ? posterior.low()[pair] : Double.NaN,
                    sure ? posterior.high()[pair] : Double.NaN,
                    LEVEL,
                    counted[pair],
                    reference[pair] ? percentile.of(posterior.mean()[pair]) : Double.NaN,
                    bounds[0],
                    bounds[1],
                    reference[pair] ? percentile.size() : 0,
                    METHOD,
                    null,
                    noInterval,
                    origins,
                    null);
        }

        private Estimate undefined() {
            double none = Double.NaN;
            return new Estimate(
                    none, none, none, LEVEL, 0, none, none, none, 0, METHOD, "no data", "no data", origins, null);
        }
    }

    private int index(int ccode) {
        return IntStream.range(0, ccodes.length)
                .filter(i -> ccodes[i] == ccode)
                .findFirst()
                .orElse(-1);
    }

    /** The years of the layers in words, such as "votes 2013–2019, joint organisations 2014". */
    public String years() {
        return layers.stream()
                .map(layer -> layer.label() + " " + (layer.from() == layer.to() ? "" : layer.from() + "–") + layer.to())
                .collect(Collectors.joining(", "));
    }
}
