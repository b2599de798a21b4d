package org.entente.measure.ideal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.stat.ideal.SampledChains;
import org.entente.store.ParquetRows;

/** Draws of all positions together: draw by draw they are one world, so that any function of them has its interval. */
public interface PointDraws {
    /** How many draws there are; 0 when there are none. */
    int count();

    /**
     * The draws of one row, of which the k-th belongs to the k-th of every other row; not to be written to.
     *
     * @param row of the data
     */
    float[] of(int row);

    /** {@code [row][draw]} where all are in memory; empty where they are not. */
    default float[][] inMemory() {
        return new float[0][];
    }

    /**
     * Draws in memory.
     *
     * @param rows {@code [row][draw]}
     */
    record InMemory(float[][] rows) implements PointDraws {
        @Override
        public int count() {
            return rows.length == 0 ? 0 : rows[0].length;
        }

        @Override
        public float[] of(int row) {
            return rows[row];
        }

        @Override
        public float[][] inMemory() {
            return rows;
        }
    }

    /**
     * Draws of the sampler's chains, one chain after the other.
     *
     * @param chains the chains
     */
    record OfChains(SampledChains chains) implements PointDraws {
        @Override
        public int count() {
            return chains.count();
        }

        @Override
        public float[] of(int row) {
            double[] theta = chains.theta(row);
            float[] values = new float[theta.length];
            for (int draw = 0; draw < values.length; draw++) {
                values[draw] = (float) theta[draw];
            }
            return values;
        }
    }

    /** Draws kept in a Parquet file, read state by state when they are asked for. */
    final class InFile implements PointDraws {
        private final Path file;
        private final IdealPointData data;
        private final int count;
        private final Map<Integer, List<float[]>> read = new ConcurrentHashMap<>();

        /**
         * @param file with the columns of {@link DrawFile}
         * @param data whose rows they are
         * @param count how many there are
         */
        InFile(Path file, IdealPointData data, int count) {
            this.file = file;
            this.data = data;
            this.count = count;
        }

        @Override
        public int count() {
            return count;
        }

        @Override
        public float[] of(int row) {
            int state = data.votes().stateOfRow()[row];
            return read.computeIfAbsent(state, this::ofState)
                    .get(row - data.votes().stateStart()[state]);
        }

        private List<float[]> ofState(int state) {
            try {
                return ParquetRows.list(file, DrawFile.STATE, data.ccodes()[state], DrawFile.SESSION);
            } catch (IOException e) {
                throw new UncheckedIOException("the draws kept cannot be read: " + e.getMessage(), e);
            }
        }
    }
}
