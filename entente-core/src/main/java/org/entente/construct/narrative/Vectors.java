package org.entente.construct.narrative;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * The speeches of a session as vectors.
 *
 * @param of by who spoke
 */
record Vectors(Map<Integer, float[]> of) {
    /** As bytes to be kept: how many numbers a vector has, then each state's code and vector. */
    byte[] bytes(int size) {
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + of.size() * (Integer.BYTES + size * Float.BYTES));
        buffer.putInt(size);
        new TreeMap<>(of).forEach((ccode, vector) -> {
            buffer.putInt(ccode);
            for (float x : vector) {
                buffer.putFloat(x);
            }
        });
        return buffer.array();
    }

    /** A vector in double precision. */
    static double[] wide(float[] vector) {
        double[] wide = new double[vector.length];
        for (int d = 0; d < wide.length; d++) {
            wide[d] = vector[d];
        }
        return wide;
    }

    static Vectors read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int size = buffer.getInt();
        Map<Integer, float[]> of = new TreeMap<>();
        while (buffer.hasRemaining()) {
            int ccode = buffer.getInt();
            float[] vector = new float[size];
            for (int d = 0; d < size; d++) {
                vector[d] = buffer.getFloat();
            }
            of.put(ccode, vector);
        }
        return new Vectors(of);
    }
}
