package org.entente.measure.beyond;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.entente.stat.residual.AlignmentParts;

/**
 * All of a window that is estimated once and kept: expected alignment and what it leaves, and what draws say of either
 * outcome.
 *
 * @param fitted what expected alignment comes to: of agreement, then of κ
 * @param drawn what draws say of them
 */
record Estimated(List<FittedOutcome> fitted, List<DrawnOutcome> drawn) {
    private static final int OUTCOMES = 2;

    /**
     * How much there is of what is kept.
     *
     * @param states of the window
     * @param pairs of them
     * @param declared organisations of which both may be members
     */
    record Size(int states, int pairs, int declared) {
        private int bytes() {
            int ofFit = 6 * pairs + 4 + states + declared * (1 + states);
            int ofDraws = 3 * pairs + 2;
            return 4 * Integer.BYTES + OUTCOMES * (ofFit + ofDraws) * Double.BYTES;
        }

        private int[] header() {
            return new int[] {OUTCOMES, states, pairs, declared};
        }
    }

    Estimated {
        fitted = List.copyOf(fitted);
        drawn = List.copyOf(drawn);
    }

    byte[] write(Size size) {
        ByteBuffer out = ByteBuffer.allocate(size.bytes());
        for (int number : size.header()) {
            out.putInt(number);
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
        put(out, outcome.parts());
    }

    private static void put(ByteBuffer out, AlignmentParts parts) {
        out.putDouble(parts.mean());
        put(out, parts.habits());
        put(out, parts.declared());
        for (double[] levels : parts.levels()) {
            put(out, levels);
        }
        put(out, parts.found());
        put(out, parts.positions());
        put(out, parts.region());
    }

    private static void put(ByteBuffer out, DrawnOutcome outcome) {
        put(out, outcome.errors());
        put(out, outcome.placeLow());
        put(out, outcome.placeHigh());
        put(out, outcome.lost());
    }

    private static void put(ByteBuffer out, double[] values) {
        out.asDoubleBuffer().put(values);
        out.position(out.position() + values.length * Double.BYTES);
    }

    /** As {@link #write} wrote it, of this size; unreadable bytes are as good as none. */
    static Optional<Estimated> read(byte[] bytes, Size size) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            for (int number : size.header()) {
                if (in.getInt() != number) {
                    return Optional.empty();
                }
            }
            List<FittedOutcome> fitted = List.of(fitted(in, size), fitted(in, size));
            List<DrawnOutcome> drawn = List.of(drawn(in, size), drawn(in, size));
            return in.hasRemaining() ? Optional.empty() : Optional.of(new Estimated(fitted, drawn));
        } catch (BufferUnderflowException tooShort) {
            return Optional.empty();
        }
    }

    private static FittedOutcome fitted(ByteBuffer in, Size size) {
        double[] expected = get(in, size.pairs());
        double[] residuals = get(in, size.pairs());
        double[] inSample = get(in, size.pairs());
        double[] facts = get(in, 3);
        return new FittedOutcome(expected, residuals, inSample, facts[0], facts[1], facts[2], parts(in, size));
    }

    private static AlignmentParts parts(ByteBuffer in, Size size) {
        double mean = in.getDouble();
        double[] habits = get(in, size.states());
        double[] declared = get(in, size.declared());
        double[][] levels = new double[size.declared()][];
        for (int organisation = 0; organisation < levels.length; organisation++) {
            levels[organisation] = get(in, size.states());
        }
        return new AlignmentParts(
                mean, habits, declared, levels, get(in, size.pairs()), get(in, size.pairs()), get(in, size.pairs()));
    }

    private static DrawnOutcome drawn(ByteBuffer in, Size size) {
        return new DrawnOutcome(get(in, size.pairs()), get(in, size.pairs()), get(in, size.pairs()), get(in, 2));
    }

    private static double[] get(ByteBuffer in, int count) {
        double[] values = new double[count];
        in.asDoubleBuffer().get(values);
        in.position(in.position() + count * Double.BYTES);
        return values;
    }
}
