package org.entente.measure;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.entente.stat.DrawDistribution;
import org.entente.stat.DrawLevels;
import org.entente.stat.PercentileTable;

/** Distributions as bytes for the derived store: big-endian, lengths first. Unreadable bytes are as good as none. */
final class DistributionFormat {
    private DistributionFormat() {}

    static byte[] write(DrawDistribution distribution) {
        DrawLevels levels = distribution.levels();
        int ofLevels = levels.draws() * levels.states() * Float.BYTES;
        int size = 2 * Integer.BYTES + ofLevels + size(distribution.values()) + size(distribution.residuals());
        ByteBuffer out = ByteBuffer.allocate(size).putInt(levels.draws()).putInt(levels.states());
        out.asFloatBuffer().put(levels.byState());
        out.position(out.position() + ofLevels);
        write(distribution.values(), out);
        write(distribution.residuals(), out);
        return out.array();
    }

    static Optional<DrawDistribution> read(byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            int draws = in.getInt();
            int states = in.getInt();
            // Held against the bytes first: a damaged length must not ask for gigabytes.
            need(in, (long) draws * Math.max(states, 1) * Float.BYTES);
            DrawLevels levels = DrawLevels.of(draws, states, in.asFloatBuffer());
            in.position(in.position() + draws * states * Float.BYTES);
            DrawDistribution read = new DrawDistribution(levels, readTable(in), readTable(in));
            return in.hasRemaining() ? Optional.empty() : Optional.of(read);
        } catch (BufferUnderflowException | NegativeArraySizeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void need(ByteBuffer in, long bytes) {
        if (bytes > in.remaining()) {
            throw new BufferUnderflowException();
        }
    }

    private static int size(PercentileTable table) {
        int size = Integer.BYTES;
        for (short[] knots : table.knots()) {
            size += 2 * Integer.BYTES + knots.length * Short.BYTES;
        }
        return size;
    }

    private static void write(PercentileTable table, ByteBuffer out) {
        out.putInt(table.draws());
        for (int draw = 0; draw < table.draws(); draw++) {
            short[] knots = table.knots()[draw];
            out.putInt(table.sizes()[draw]).putInt(knots.length);
            out.asShortBuffer().put(knots);
            out.position(out.position() + knots.length * Short.BYTES);
        }
    }

    private static PercentileTable readTable(ByteBuffer in) {
        int draws = in.getInt();
        need(in, 2L * Integer.BYTES * draws);
        short[][] knots = new short[draws][];
        int[] sizes = new int[draws];
        for (int draw = 0; draw < draws; draw++) {
            sizes[draw] = in.getInt();
            int length = in.getInt();
            need(in, (long) length * Short.BYTES);
            knots[draw] = new short[length];
            in.asShortBuffer().get(knots[draw]);
            in.position(in.position() + knots[draw].length * Short.BYTES);
        }
        return PercentileTable.of(knots, sizes);
    }
}
