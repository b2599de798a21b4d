package org.entente.measure.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.measure.Measure;
import org.entente.measure.UnitFigures;
import org.entente.measure.tie.TieFigures;
import org.entente.record.TieRecord;
import org.entente.stat.PairIndex;
import org.entente.stat.Separation;
import org.entente.stat.latent.LatentModel;
import org.entente.state.StateRegistry;

/**
 * Whether the model tells allies from neighbours: the chance that a pair with a pact of defence lies above a pair of one UN
 * M49 sub-region without one, by what the layers have in common. Nothing that is asked for is among what is given. Once the
 * layer of pacts is no part of the fit at all; once it is, but every pair is judged by a fit to which its own pact, or that it
 * has none, was not told, in five parts. In both, organisations of whose pairs nine in ten have a pact of defence, such as
 * those that a pact founded, are left out.
 *
 * @param year the year of the pacts and of the ties
 * @param pacts pairs with a pact of defence
 * @param neighbours pairs of one sub-region without one that is listed
 * @param layers what the fits of several layers were given besides pacts
 * @param withoutPacts the chance by all layers but pacts
 * @param pairsHeldOut the chance by all layers and the pacts of other pairs, in the layer of pacts
 * @param votes the chance by the model on votes alone
 * @param relativeAffinity the chance by relative affinity
 * @param agreement the chance by agreement
 */
public record KnownGroups(
        int year,
        int pacts,
        int neighbours,
        List<String> layers,
        double withoutPacts,
        double pairsHeldOut,
        double votes,
        double relativeAffinity,
        double agreement) {
    private static final double FOUNDED = 0.9;
    private static final int PARTS = 5;

    /**
     * Checks a window of votes and the ties of its last year.
     *
     * @return empty where no source lists pacts of that year
     */
    public static Optional<KnownGroups> of(
            UnitFigures figures, TieRecord record, StateRegistry states, LatentModel model) {
        int[] ccodes = VoteLayer.states(figures);
        RankedTies ties = new RankedTies(
                record, TieFigures.of(record, states), ccodes, figures.unit().toYear());
        return ties.defence().map(pacts -> {
            PairLayer votes = VoteLayer.of(figures, List.of());
            List<PairLayer> layers = Stream.concat(Stream.of(votes), ties.besides(pacts, FOUNDED).stream())
                    .toList();
            double[] together = pacts.together(ccodes);
            Groups groups = new Groups(together, regions(ccodes, states), figures.reference());
            return new KnownGroups(
                    figures.unit().toYear(),
                    groups.count(true),
                    groups.count(false),
                    layers.stream().map(PairLayer::word).toList(),
                    groups.chance(
                            LatentSpace.of(ccodes, layers, model).together().values()),
                    groups.chance(heldOut(ccodes, layers, together, model)),
                    groups.chance(LatentSpace.of(ccodes, List.of(votes), model)
                            .together()
                            .values()),
                    groups.chance(figures.values(Measure.RELATIVE_AFFINITY)),
                    groups.chance(figures.values(Measure.AGREEMENT)));
        });
    }

    /** What pairs have in common in the layer of pacts by fits to which their own pacts were not told. */
    private static double[] heldOut(int[] ccodes, List<PairLayer> layers, double[] pacts, LatentModel model) {
        double[] values = new double[pacts.length];
        for (int part = 0; part < PARTS; part++) {
            double[] told = new double[pacts.length];
            for (int pair = 0; pair < told.length; pair++) {
                told[pair] = part(pair) == part ? Double.NaN : pacts[pair];
            }
            List<PairLayer> given = new ArrayList<>(layers);
            given.add(PairLayer.ranked(RankedTies.PACTS, RankedTies.PACTS, 0, 0, told, List.of()));
            double[] found =
                    LatentSpace.of(ccodes, given, model).of(layers.size()).values();
            for (int pair = 0; pair < told.length; pair++) {
                values[pair] = part(pair) == part ? found[pair] : values[pair];
            }
        }
        return values;
    }

    /** A part that has nothing to do with the pairs' order. */
    private static int part(int pair) {
        return (int) Math.floorMod((pair * 0x9E3779B97F4A7C15L) >>> 32, (long) PARTS);
    }

    private static boolean[] regions(int[] ccodes, StateRegistry states) {
        boolean[] same = new boolean[PairIndex.count(ccodes.length)];
        for (int i = 0; i < ccodes.length; i++) {
            String region = states.subregion(ccodes[i]);
            for (int j = i + 1; j < ccodes.length; j++) {
                same[PairIndex.of(i, j, ccodes.length)] =
                        !region.isEmpty() && region.equals(states.subregion(ccodes[j]));
            }
        }
        return same;
    }

    /** Pairs with a pact, and pairs of a region without one. */
    private record Groups(double[] pacts, boolean[] sameRegion, boolean[] reference) {
        private int[] pairs(boolean allied) {
            return IntStream.range(0, pacts.length)
                    .filter(pair -> reference[pair])
                    .filter(pair -> allied ? pacts[pair] > 0 : pacts[pair] == 0 && sameRegion[pair])
                    .toArray();
        }

        int count(boolean allied) {
            return pairs(allied).length;
        }

        double chance(double[] values) {
            return Separation.chance(values(values, true), values(values, false));
        }

        private double[] values(double[] values, boolean allied) {
            return Arrays.stream(pairs(allied))
                    .mapToDouble(pair -> values[pair])
                    .toArray();
        }
    }
}
