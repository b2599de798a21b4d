package org.entente.measure.bloc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The blocs of a unit as bytes, for the derived store. */
final class FoundBlocsFormat {
    private static final int MOST_STATES = 1000;

    private FoundBlocsFormat() {}

    static byte[] write(FoundBlocs blocs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(blocs.outcome().name());
            out.writeInt(blocs.states().length);
            for (int state = 0; state < blocs.states().length; state++) {
                out.writeInt(blocs.states()[state]);
                out.writeInt(blocs.blocs()[state]);
                out.writeDouble(blocs.stability()[state]);
            }
            out.writeInt(blocs.leftOut().length);
            for (int ccode : blocs.leftOut()) {
                out.writeInt(ccode);
            }
            out.writeDouble(blocs.modularity());
            out.writeDouble(blocs.gain());
            out.writeDouble(blocs.chance());
            out.writeInt(blocs.partitions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What was written; empty for bytes of another form. */
    static Optional<FoundBlocs> read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Optional<Outcome> outcome = Outcome.find(in.readUTF());
            int[] states = new int[length(in)];
            int[] blocs = new int[states.length];
            double[] stability = new double[states.length];
            for (int state = 0; state < states.length; state++) {
                states[state] = in.readInt();
                blocs[state] = in.readInt();
                stability[state] = in.readDouble();
            }
            int[] leftOut = new int[length(in)];
            for (int place = 0; place < leftOut.length; place++) {
                leftOut[place] = in.readInt();
            }
            double modularity = in.readDouble();
            double gain = in.readDouble();
            double chance = in.readDouble();
            int partitions = in.readInt();
            return in.available() > 0
                    ? Optional.empty()
                    : outcome.map(known -> new FoundBlocs(
                            known, states, blocs, stability, leftOut, modularity, gain, chance, partitions));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_STATES) {
            throw new IOException("a damaged length");
        }
        return length;
    }
}
