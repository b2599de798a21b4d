package org.entente.measure.beyond;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.entente.stat.residual.FamilyFolds;
import org.entente.stat.residual.Given;

/**
 * All of a window that is estimated once and kept: ideal points and blocs without each fold, expected alignment and what it
 * leaves, and what draws say of either outcome.
 *
 * @param crossFitted positions and blocs, each fold's estimated without it
 * @param fitted what expected alignment comes to: of agreement, then of κ
 * @param drawn what draws say of them
 */
record Estimated(Given crossFitted, List<FittedOutcome> fitted, List<DrawnOutcome> drawn) {
    private static final int OUTCOMES = 2;

    Estimated {
        fitted = List.copyOf(fitted);
        drawn = List.copyOf(drawn);
    }

    byte[] write() {
        int states = crossFitted.positions()[0].length;
        int pairs = drawn.get(0).errors().length;
        int doubles = FamilyFolds.COUNT * 2 * states + OUTCOMES * (6 * pairs + 5);
        ByteBuffer out = ByteBuffer.allocate(2 * Integer.BYTES + doubles * Double.BYTES);
        out.putInt(states).putInt(OUTCOMES);
        for (int fold = 0; fold < FamilyFolds.COUNT; fold++) {
            put(out, crossFitted.positions()[fold], crossFitted.blocs()[fold]);
        }
        fitted.forEach(outcome -> put(out, outcome));
        drawn.forEach(outcome -> put(out, outcome));
        return out.array();
    }

    private static void put(ByteBuffer out, FittedOutcome outcome) {
        put(out, outcome.expected());
        put(out, outcome.residuals());
        put(out, outcome.inSample());
        put(out, new double[] {outcome.penalty(), outcome.explained(), outcome.lost()});
    }

    private static void put(ByteBuffer out, DrawnOutcome outcome) {
        put(out, outcome.errors());
        put(out, outcome.placeLow());
        put(out, outcome.placeHigh());
        put(out, outcome.lost());
    }

    private static void put(ByteBuffer out, double[] positions, int[] blocs) {
        put(out, positions);
        for (int bloc : blocs) {
            out.putDouble(bloc);
        }
    }

    private static void put(ByteBuffer out, double[] values) {
        out.asDoubleBuffer().put(values);
        out.position(out.position() + values.length * Double.BYTES);
    }

    /** As {@link #write} wrote it, for so many states and pairs; unreadable bytes are as good as none. */
    static Optional<Estimated> read(byte[] bytes, int states, int pairs) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            if (in.getInt() != states || in.getInt() != OUTCOMES) {
                return Optional.empty();
            }
            double[][] positions = new double[FamilyFolds.COUNT][];
            int[][] blocs = new int[FamilyFolds.COUNT][];
            for (int fold = 0; fold < positions.length; fold++) {
                positions[fold] = get(in, states);
                blocs[fold] = java.util.Arrays.stream(get(in, states))
                        .mapToInt(bloc -> (int) bloc)
                        .toArray();
            }
            List<FittedOutcome> fitted = List.of(fitted(in, pairs), fitted(in, pairs));
            List<DrawnOutcome> drawn = List.of(drawn(in, pairs), drawn(in, pairs));
            return Optional.of(new Estimated(Given.crossFitted(positions, blocs), fitted, drawn));
        } catch (BufferUnderflowException tooShort) {
            return Optional.empty();
        }
    }

    private static FittedOutcome fitted(ByteBuffer in, int pairs) {
        double[] expected = get(in, pairs);
        double[] residuals = get(in, pairs);
        double[] inSample = get(in, pairs);
        double[] facts = get(in, 3);
        return new FittedOutcome(expected, residuals, inSample, facts[0], facts[1], facts[2]);
    }

    private static DrawnOutcome drawn(ByteBuffer in, int pairs) {
        return new DrawnOutcome(get(in, pairs), get(in, pairs), get(in, pairs), get(in, 2));
    }

    private static double[] get(ByteBuffer in, int count) {
        double[] values = new double[count];
        in.asDoubleBuffer().get(values);
        in.position(in.position() + count * Double.BYTES);
        return values;
    }
}
