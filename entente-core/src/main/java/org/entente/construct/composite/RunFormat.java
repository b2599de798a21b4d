package org.entente.construct.composite;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.stat.CompositeDesign;
import org.entente.stat.CompositeRuns;

/** A table of runs as bytes: what was asked, then run by run the design, the weights and the place. */
final class RunFormat {
    private RunFormat() {}

    static byte[] write(RunTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(table.pair());
            out.writeUTF(table.slice());
            out.writeInt(table.parts().size());
            for (int part = 0; part < table.parts().size(); part++) {
                out.writeUTF(table.parts().get(part));
                out.writeUTF(table.years().get(part));
                out.writeDouble(table.shares()[part]);
            }
            out.writeDouble(table.concentration());
            out.writeInt(table.rows());
            out.writeLong(table.seed());
            out.writeInt(table.pairs());
            out.writeInt(table.runs().size());
            for (CompositeRuns.Run run : table.runs()) {
                write(out, run);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, CompositeRuns.Run run) throws IOException {
        out.writeByte(run.design().ordinal());
        for (double weight : run.weights()) {
            out.writeDouble(weight);
        }
        out.writeDouble(run.place());
    }

    /** What was written; empty when these bytes are no table of runs. */
    static Optional<RunTable> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return Optional.of(read(in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static RunTable read(DataInputStream in) throws IOException {
        String pair = in.readUTF();
        String slice = in.readUTF();
        int count = in.readInt();
        List<String> parts = new ArrayList<>();
        List<String> years = new ArrayList<>();
        double[] shares = new double[count];
        for (int part = 0; part < count; part++) {
            parts.add(in.readUTF());
            years.add(in.readUTF());
            shares[part] = in.readDouble();
        }
        double concentration = in.readDouble();
        int rows = in.readInt();
        long seed = in.readLong();
        int pairs = in.readInt();
        List<CompositeRuns.Run> runs = new ArrayList<>();
        int size = in.readInt();
        for (int k = 0; k < size; k++) {
            runs.add(run(in, count, k / rows, k % rows));
        }
        return new RunTable(pair, slice, parts, years, shares, concentration, rows, seed, pairs, runs);
    }

    private static CompositeRuns.Run run(DataInputStream in, int parts, int sample, int row) throws IOException {
        CompositeDesign design = CompositeDesign.values()[in.readByte()];
        double[] weights = new double[parts];
        for (int part = 0; part < parts; part++) {
            weights[part] = in.readDouble();
        }
        return new CompositeRuns.Run(sample, row, design, weights, in.readDouble());
    }
}
