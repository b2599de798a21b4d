package org.entente.measure.ideal;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.entente.stat.ideal.Identification;
import org.entente.stat.ideal.Items;

/** Estimates as bytes for the derived store: big-endian, lengths first. Unreadable bytes are as good as none. */
final class EstimateFormat {
    private static final int SUMMARIES = 5;
    private static final int PARAMETERS = 3;
    private static final int FACTS = 2 * Integer.BYTES + 6 * Double.BYTES;

    private EstimateFormat() {}

    /** @param drawn {@code [row][draw]} of the draws that go with it; none where they lie in a file of their own */
    static byte[] write(IdealPointEstimate estimate, float[][] drawn) {
        int rows = estimate.mean().length;
        int items = estimate.items().count();
        int draws = drawn.length == 0 ? 0 : drawn[0].length;
        ByteBuffer out = ByteBuffer.allocate(size(rows, items, draws));
        out.putInt(rows).putInt(items).putInt(draws);
        IdealPointFit fit = estimate.fit();
        out.putInt(fit.iterations()).putInt(fit.converged() ? 1 : 0);
        Identification map = fit.identification();
        put(out, new double[] {fit.seconds(), fit.walk(), fit.rHat(), fit.effective(), map.shift(), map.scale()});
        put(out, estimate.mean());
        put(out, estimate.se());
        put(out, estimate.q05());
        put(out, estimate.median());
        put(out, estimate.q95());
        put(out, estimate.items().discrimination());
        put(out, estimate.items().lower());
        put(out, estimate.items().upper());
        for (float[] row : drawn) {
            out.asFloatBuffer().put(row);
            out.position(out.position() + row.length * Float.BYTES);
        }
        return out.array();
    }

    private static int size(int rows, int items, int draws) {
        return Math.toIntExact(3L * Integer.BYTES
                + FACTS
                + ((long) SUMMARIES * rows + (long) PARAMETERS * items) * Double.BYTES
                + (long) rows * draws * Float.BYTES);
    }

    private static void put(ByteBuffer out, double[] values) {
        out.asDoubleBuffer().put(values);
        out.position(out.position() + values.length * Double.BYTES);
    }

    /** The estimate of data with so many rows and items. */
    static Optional<IdealPointEstimate> read(byte[] bytes, int rows, int items) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            boolean fits = in.getInt() == rows && in.getInt() == items;
            int draws = in.getInt();
            if (!fits || draws < 0 || bytes.length != size(rows, items, draws)) {
                return Optional.empty();
            }
            return Optional.of(read(in, rows, items, draws));
        } catch (BufferUnderflowException | ArithmeticException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static IdealPointEstimate read(ByteBuffer in, int rows, int items, int draws) {
        int iterations = in.getInt();
        boolean converged = in.getInt() == 1;
        double[] facts = doubles(in, 6);
        double[] mean = doubles(in, rows);
        double[] se = doubles(in, rows);
        double[] q05 = doubles(in, rows);
        double[] median = doubles(in, rows);
        double[] q95 = doubles(in, rows);
        Items parameters = new Items(doubles(in, items), doubles(in, items), doubles(in, items));
        float[][] drawn = new float[draws == 0 ? 0 : rows][draws];
        for (float[] row : drawn) {
            in.asFloatBuffer().get(row);
            in.position(in.position() + draws * Float.BYTES);
        }
        IdealPointFit fit = new IdealPointFit(
                iterations, converged, facts[0], facts[1], facts[2], facts[3], new Identification(facts[4], facts[5]));
        return new IdealPointEstimate(mean, se, q05, median, q95, parameters, new PointDraws.InMemory(drawn), fit);
    }

    private static double[] doubles(ByteBuffer in, int count) {
        double[] values = new double[count];
        in.asDoubleBuffer().get(values);
        in.position(in.position() + count * Double.BYTES);
        return values;
    }
}
