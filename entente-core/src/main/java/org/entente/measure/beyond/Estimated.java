package org.entente.measure.beyond;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.entente.stat.residual.FamilyFolds;
import org.entente.stat.residual.Given;

/**
 * All of a window that is estimated once and kept: ideal points and blocs without each fold and from all votes, and what draws
 * say of either outcome.
 *
 * @param crossFitted positions and blocs, each fold's estimated without it
 * @param inSample those of all votes
 * @param outcomes agreement, then κ
 */
record Estimated(Given crossFitted, Given inSample, List<DrawnOutcome> outcomes) {
    Estimated {
        outcomes = List.copyOf(outcomes);
    }

    byte[] write() {
        int states = inSample.positions()[0].length;
        int pairs = outcomes.get(0).errors().length;
        int doubles = (FamilyFolds.COUNT + 1) * 2 * states + outcomes.size() * (3 * pairs + 2);
        ByteBuffer out = ByteBuffer.allocate(2 * Integer.BYTES + doubles * Double.BYTES);
        out.putInt(states).putInt(outcomes.size());
        for (int fold = 0; fold < FamilyFolds.COUNT; fold++) {
            put(out, crossFitted.positions()[fold], crossFitted.blocs()[fold]);
        }
        put(out, inSample.positions()[0], inSample.blocs()[0]);
        for (DrawnOutcome outcome : outcomes) {
            put(out, outcome.errors());
            put(out, outcome.placeLow());
            put(out, outcome.placeHigh());
            put(out, outcome.lost());
        }
        return out.array();
    }

    private static void put(ByteBuffer out, double[] positions, int[] blocs) {
        put(out, positions);
        for (int bloc : blocs) {
            out.putDouble(bloc);
        }
    }

    private static void put(ByteBuffer out, double[] values) {
        for (double value : values) {
            out.putDouble(value);
        }
    }

    /** As {@link #write} wrote it, for so many states and pairs; unreadable bytes are as good as none. */
    static Optional<Estimated> read(byte[] bytes, int states, int pairs) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            if (in.getInt() != states || in.getInt() != 2) {
                return Optional.empty();
            }
            double[][] positions = new double[FamilyFolds.COUNT + 1][];
            int[][] blocs = new int[FamilyFolds.COUNT + 1][];
            for (int fold = 0; fold < positions.length; fold++) {
                positions[fold] = get(in, states);
                blocs[fold] = java.util.Arrays.stream(get(in, states))
                        .mapToInt(bloc -> (int) bloc)
                        .toArray();
            }
            List<DrawnOutcome> outcomes = List.of(outcome(in, pairs), outcome(in, pairs));
            return Optional.of(new Estimated(
                    Given.crossFitted(
                            java.util.Arrays.copyOf(positions, FamilyFolds.COUNT),
                            java.util.Arrays.copyOf(blocs, FamilyFolds.COUNT)),
                    Given.inSample(positions[FamilyFolds.COUNT], blocs[FamilyFolds.COUNT], FamilyFolds.COUNT),
                    outcomes));
        } catch (BufferUnderflowException tooShort) {
            return Optional.empty();
        }
    }

    private static DrawnOutcome outcome(ByteBuffer in, int pairs) {
        return new DrawnOutcome(get(in, pairs), get(in, pairs), get(in, pairs), get(in, 2));
    }

    private static double[] get(ByteBuffer in, int count) {
        double[] values = new double[count];
        for (int k = 0; k < count; k++) {
            values[k] = in.getDouble();
        }
        return values;
    }
}
