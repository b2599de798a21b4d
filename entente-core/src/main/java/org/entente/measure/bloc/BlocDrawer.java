package org.entente.measure.bloc;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.measure.SliceFamilies;
import org.entente.measure.SliceMask;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.FamilyDraws;
import org.entente.stat.bloc.Leiden;
import org.entente.stat.bloc.SignedGraph;
import org.entente.vote.VoteRecord;

/**
 * Finds the blocs of a unit again in draws of its families of roll calls: in each the network of alignment indices on the
 * drawn votes, of the pairs of the unit itself, and one run of Leiden at resolution 1.
 *
 * <p>Cost: a few milliseconds a draw with 190 states, on all processors; the same for a seed.
 */
final class BlocDrawer {
    private final VoteRecord record;
    private final AbsencePolicy policy;
    private final UnitFigures figures;
    private final BlocNetwork network;
    private final int[] rollCalls;
    private final int[] familyOf;
    private final FamilyDraws draws;
    private final long seed;

    BlocDrawer(VoteRecord record, Unit unit, AbsencePolicy policy, long seed) {
        this.record = record;
        this.policy = policy;
        this.figures = UnitFigures.of(record, unit, policy);
        this.network = BlocNetwork.of(figures);
        this.rollCalls = SliceMask.indexes(unit.mask());
        SliceFamilies families = SliceFamilies.of(record, unit.mask());
        this.familyOf = families.of(record, rollCalls);
        this.draws = FamilyDraws.of(families.count(), DrawnBlocs.DRAWS, seed);
        this.seed = seed;
    }

    /** The bloc of every state of the network in every draw. */
    byte[][] blocs() {
        byte[][] blocs = new byte[draws.size()][];
        IntStream.range(0, blocs.length).parallel().forEach(draw -> blocs[draw] = blocs(draw));
        return blocs;
    }

    private byte[] blocs(int draw) {
        GatheredVotes votes = GatheredVotes.of(record, figures.columns(), drawn(draws.counts(draw)));
        double[] weights = BlocNetwork.weights(votes.cells(policy), figures.reference());
        SignedGraph graph = network.with(weights, figures.states());
        int[] numbers = BlocNumbers.of(Leiden.partition(graph, 1, seed + draw));
        byte[] blocs = new byte[numbers.length];
        for (int state = 0; state < blocs.length; state++) {
            blocs[state] = graph.connected(state) ? (byte) numbers[state] : DrawnBlocs.UNPLACED;
        }
        return blocs;
    }

    /** The roll calls of a draw, each as often as its family was picked. */
    private int[] drawn(int[] counts) {
        int[] drawn =
                new int[Arrays.stream(familyOf).map(family -> counts[family]).sum()];
        int place = 0;
        for (int r = 0; r < rollCalls.length; r++) {
            for (int time = 0; time < counts[familyOf[r]]; time++) {
                drawn[place++] = rollCalls[r];
            }
        }
        return drawn;
    }
}
