package org.entente.measure.ideal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.entente.stat.ideal.SampledChains;
import org.entente.store.ParquetRow;

/** Draws of all positions together: draw by draw they are one world, so that any function of them has its interval. */
public interface PointDraws {
    /** None. */
    PointDraws NONE = new InMemory(new float[0][]);

    /** How many draws there are; 0 when there are none. */
    int count();

    /**
     * The draws of one row, of which the k-th belongs to the k-th of every other row; not to be written to.
     *
     * @param row of the data
     */
    float[] of(int row);

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

    /**
     * Draws kept in a Parquet file, read row by row.
     *
     * @param file with the columns of {@link DrawFile}
     * @param data whose rows they are
     * @param count how many there are
     */
    record InFile(Path file, IdealPointData data, int count) implements PointDraws {
        @Override
        public float[] of(int row) {
            try {
                return ParquetRow.find(
                                file, Map.of(DrawFile.STATE, data.ccode(row), DrawFile.SESSION, data.session(row)))
                        .orElseThrow(() -> new IOException(file + " lacks a row"));
            } catch (IOException e) {
                throw new UncheckedIOException("the draws kept cannot be read: " + e.getMessage(), e);
            }
        }
    }
}
