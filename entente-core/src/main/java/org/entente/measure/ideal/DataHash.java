package org.entente.measure.ideal;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.entente.stat.ideal.OrdinalVotes;

/** A hash over the votes that an estimate rests on: the same votes, states, sessions and families give the same. */
final class DataHash {
    private final MessageDigest digest;

    private DataHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(IdealPointData data) {
        DataHash hash = new DataHash();
        OrdinalVotes votes = data.votes();
        hash.add(data.ccodes());
        hash.add(votes.stateOfRow());
        hash.add(votes.sessionOfRow());
        hash.add(votes.itemStart());
        hash.add(votes.rowOf());
        hash.add(dense(data.families()));
        hash.digest.update(votes.choiceOf());
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(int[] values) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (values.length + 1));
        IntBuffer ints = bytes.asIntBuffer();
        ints.put(values.length).put(values);
        digest.update(bytes);
    }

    /** Families numbered by their first item: their numbers in a record may change with what else it holds. */
    private static int[] dense(int[] families) {
        int[] distinct = Arrays.stream(families).distinct().toArray();
        int[] numbers = new int[Arrays.stream(families).max().orElse(-1) + 1];
        for (int k = 0; k < distinct.length; k++) {
            numbers[distinct[k]] = k;
        }
        return Arrays.stream(families).map(family -> numbers[family]).toArray();
    }
}
