package org.entente.measure.ideal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.stat.ideal.ChainState;
import org.entente.stat.ideal.Draws;
import org.entente.stat.ideal.OrdinalVotes;
import org.entente.stat.ideal.SampledChains;

/** Where chains stand and what they kept so far, in a file from which they go on bit for bit. */
final class ChainFile {
    private static final int MARK = 0x454E_4331;
    private static final int BUFFER = 1 << 20;
    /** θ, β, γ1, γ2. */
    private static final int PARTS = 4;

    private ChainFile() {}

    /** Writes all or nothing. */
    static void write(Path file, SampledChains chains) throws IOException {
        Path temporary = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(temporary), BUFFER))) {
            out.writeInt(MARK);
            out.writeInt(chains.states().size());
            for (int chain = 0; chain < chains.states().size(); chain++) {
                chains.states().get(chain).write(out);
                write(chains.draws().get(chain), out);
            }
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(Draws draws, DataOutputStream out) throws IOException {
        out.writeInt(draws.count());
        for (int draw = 0; draw < draws.count(); draw++) {
            write(draws.theta(draw), out);
            write(draws.discrimination(draw), out);
            write(draws.lower(draw), out);
            write(draws.upper(draw), out);
            out.writeFloat(draws.walk(draw));
            out.writeBoolean(draws.turned(draw));
        }
    }

    private static void write(float[] values, DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
    }

    /** The chains of a file if they are of these votes and so many; empty when there is no such file, or it is damaged. */
    static Optional<SampledChains> read(Path file, OrdinalVotes votes, int number) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            if (in.readInt() != MARK || in.readInt() != number) {
                return Optional.empty();
            }
            List<ChainState> states = new ArrayList<>();
            List<Draws> draws = new ArrayList<>();
            for (int chain = 0; chain < number; chain++) {
                ChainState state = ChainState.read(in);
                if (!state.fits(votes)) {
                    return Optional.empty();
                }
                states.add(state);
                draws.add(draws(votes, in));
            }
            return Optional.of(new SampledChains(draws, states));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Draws draws(OrdinalVotes votes, DataInputStream in) throws IOException {
        Draws draws = new Draws(votes.rows(), votes.items());
        int count = in.readInt();
        for (int draw = 0; draw < count; draw++) {
            float[][] parts = new float[PARTS][];
            for (int part = 0; part < PARTS; part++) {
                parts[part] = floats(part == 0 ? votes.rows() : votes.items(), in);
            }
            draws.add(parts[0], parts[1], parts[2], parts[3], in.readFloat(), in.readBoolean());
        }
        return draws;
    }

    private static float[] floats(int count, DataInputStream in) throws IOException {
        byte[] bytes = new byte[count * Float.BYTES];
        in.readFully(bytes);
        float[] values = new float[count];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        return values;
    }
}
