package org.entente.app.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.measure.beyond.FoldBlocs;
import org.entente.stat.ideal.FastIdealPoints;
import org.entente.stat.ideal.IdealPoints;
import org.entente.stat.ideal.Observations;
import org.entente.stat.ideal.OrdinalVotes;
import org.entente.stat.ideal.Refits;
import org.entente.stat.residual.Estimators;
import org.entente.stat.residual.FoldCells;
import org.entente.stat.residual.Given;
import org.entente.stat.residual.WindowVotes;

/** Ideal points and blocs of an invented window, estimated as those of the record are. */
final class WorldEstimators implements Estimators {
    private static final FastIdealPoints ESTIMATOR = FastIdealPoints.withDefaults(-1);
    private static final int SWEEPS = 3;

    private final WindowVotes votes;
    private final List<Part> parts = new ArrayList<>();

    /** The votes outside a fold, the roll calls they are of, and ideal points to begin with. */
    private record Part(Refits refits, int[] rollCalls, IdealPoints start) {}

    WorldEstimators(WindowVotes votes) {
        this.votes = votes;
        for (int fold = -1; fold < votes.folds(); fold++) {
            parts.add(part(fold));
        }
    }

    private Part part(int fold) {
        int[] rollCalls = java.util.stream.IntStream.range(0, votes.rollCalls())
                .filter(r -> votes.fold(r) != fold && divided(votes.choices()[r]))
                .toArray();
        Observations observed = new Observations(rollCalls.length * votes.states());
        for (int item = 0; item < rollCalls.length; item++) {
            byte[] choices = votes.choices()[rollCalls[item]];
            for (int state = 0; state < choices.length; state++) {
                if (choices[state] >= 0) {
                    observed.add(state, item, choices[state]);
                }
            }
        }
        int[] states = new int[votes.states()];
        Arrays.setAll(states, state -> state);
        OrdinalVotes of = OrdinalVotes.of(states.length, rollCalls.length, states, new int[states.length], observed);
        IdealPoints start = ESTIMATOR.estimate(of);
        return new Part(ESTIMATOR.refits(of, start), rollCalls, start);
    }

    private static boolean divided(byte[] choices) {
        int seen = 0;
        for (byte choice : choices) {
            seen |= choice >= 0 ? 1 << choice : 0;
        }
        return Integer.bitCount(seen) > 1;
    }

    /** Positions and blocs without each fold. */
    Given crossFitted() {
        FoldCells cells = FoldCells.of(votes, votes.once());
        double[][] positions = new double[votes.folds()][];
        int[][] blocs = new int[votes.folds()][];
        for (int fold = 0; fold < positions.length; fold++) {
            positions[fold] = parts.get(fold + 1).start().theta();
            blocs[fold] = blocs(fold, cells, 1);
        }
        return Given.crossFitted(positions, blocs);
    }

    /** Those of all votes. */
    Given inSample() {
        int[] blocs = blocs(-1, FoldCells.of(votes, votes.once()), 1);
        return Given.inSample(parts.get(0).start().theta(), blocs, votes.folds());
    }

    @Override
    public double[] positions(int fold, int[] weights) {
        Part part = parts.get(fold + 1);
        double[] ofItems =
                Arrays.stream(part.rollCalls()).mapToDouble(r -> weights[r]).toArray();
        return part.refits().positions(ofItems, SWEEPS);
    }

    @Override
    public int[] blocs(int fold, FoldCells cells, long seed) {
        return FoldBlocs.once(cells, fold, votes.rollCalls(), seed);
    }
}
