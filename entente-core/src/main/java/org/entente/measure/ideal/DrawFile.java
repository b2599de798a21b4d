package org.entente.measure.ideal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.stat.ideal.Draws;
import org.entente.stat.ideal.SampledChains;
import org.entente.store.ParquetColumn;
import org.entente.store.ParquetWriter;

/** The draws of a run as a Parquet file: a row a state and session, a column {@code chainC_drawD} a draw. */
final class DrawFile {
    static final String STATE = "ccode";
    static final String SESSION = "session";

    private DrawFile() {}

    static void write(Path file, IdealPointData data, SampledChains chains) throws IOException {
        List<ParquetColumn> columns = new ArrayList<>();
        columns.add(ParquetColumn.ints(
                STATE, IntStream.range(0, data.size()).map(data::ccode).toArray()));
        columns.add(ParquetColumn.ints(
                SESSION, IntStream.range(0, data.size()).map(data::session).toArray()));
        for (int chain = 0; chain < chains.draws().size(); chain++) {
            Draws draws = chains.draws().get(chain);
            for (int draw = 0; draw < draws.count(); draw++) {
                columns.add(ParquetColumn.floats("chain" + (chain + 1) + "_draw" + (draw + 1), draws.theta(draw)));
            }
        }
        ParquetWriter.write(file, columns);
    }
}
