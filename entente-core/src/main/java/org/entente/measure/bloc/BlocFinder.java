package org.entente.measure.bloc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.SplitMix;
import org.entente.stat.bloc.Consensus;
import org.entente.stat.bloc.Leiden;
import org.entente.stat.bloc.Partition;
import org.entente.stat.bloc.SignedGraph;
import org.entente.stat.bloc.SignedModularity;
import org.entente.vote.VoteRecord;

/**
 * Finds the blocs of a unit: Leiden on the network of alignment indices at several resolutions and seeds, the consensus of
 * these partitions, and worlds of shuffled votes that the network must surpass in what its division gains.
 *
 * <p>Cost: a few milliseconds a run with 190 states, half a second a year on one core; the same for a seed.
 */
public final class BlocFinder {
    private final VoteRecord record;
    private final AbsencePolicy policy;
    private final BlocSettings settings;

    public BlocFinder(VoteRecord record, AbsencePolicy policy, BlocSettings settings) {
        this.record = record;
        this.policy = policy;
        this.settings = settings;
    }

    /** The blocs of a unit. */
    public FoundBlocs find(Unit unit) {
        UnitFigures figures = UnitFigures.of(record, unit, policy);
        BlocNetwork network = BlocNetwork.of(figures);
        int[] states = Arrays.stream(network.states()).map(figures::ccode).toArray();
        if (states.length == 0) {
            return FoundBlocs.none(Outcome.TOO_FEW, states, network.leftOut(), 0);
        }
        List<Partition> partitions = partitions(network.graph());
        Consensus consensus = Consensus.of(states.length, partitions, settings.seed());
        if (!consensus.divides()) {
            return FoundBlocs.none(Outcome.NO_BLOCS, states, network.leftOut(), consensus.partitions());
        }
        double gain = gain(network.graph());
        double chance = chance(figures, network);
        FoundBlocs found = found(network, states, consensus, gain, chance);
        if (found.count() == 0) {
            return FoundBlocs.none(Outcome.NO_BLOCS, states, network.leftOut(), consensus.partitions())
                    .withGains(gain, chance);
        }
        return gain > chance
                ? found
                : FoundBlocs.none(Outcome.AS_BY_CHANCE, states, network.leftOut(), consensus.partitions())
                        .withGains(gain, chance);
    }

    private List<Partition> partitions(SignedGraph graph) {
        List<Partition> partitions = new ArrayList<>();
        SignedModularity modularity = SignedModularity.of(graph);
        for (double resolution : settings.resolutions()) {
            double[][] gains = modularity.matrix(resolution);
            for (int run = 0; run < settings.runs(); run++) {
                partitions.add(Leiden.partition(gains, settings.seed() + run));
            }
        }
        return partitions;
    }

    /** The greatest gain that shuffled votes reach, by one run each. */
    private double chance(UnitFigures figures, BlocNetwork network) {
        ShuffledVotes votes = new ShuffledVotes(record, figures, policy);
        double most = Double.NEGATIVE_INFINITY;
        for (int world = 0; world < settings.worlds(); world++) {
            double[] weights = votes.weights(new SplitMix(settings.seed(), world));
            most = Math.max(most, gain(network.with(weights, figures.states())));
        }
        return most;
    }

    private double gain(SignedGraph graph) {
        return SignedModularity.of(graph).gain(Leiden.partition(graph, 1, settings.seed()), 1);
    }

    private static FoundBlocs found(
            BlocNetwork network, int[] states, Consensus consensus, double gain, double chance) {
        Partition partition = consensus.partition();
        int[] blocs = BlocNumbers.of(partition);
        double[] stability = consensus.stability();
        for (int state = 0; state < states.length; state++) {
            stability[state] = blocs[state] < 0 ? Double.NaN : stability[state];
        }
        return new FoundBlocs(
                Outcome.FOUND,
                states,
                blocs,
                stability,
                network.leftOut(),
                SignedModularity.of(network.graph()).value(partition, 1),
                gain,
                chance,
                consensus.partitions());
    }
}
