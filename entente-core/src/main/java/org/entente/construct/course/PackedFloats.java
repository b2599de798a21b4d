package org.entente.construct.course;

/** Floats two to a double, the form in which {@link org.entente.construct.Evidence#keep} takes them; no NaN, no infinity. */
final class PackedFloats {
    private PackedFloats() {}

    /** Packs any number of floats; the first double holds how many. */
    static double[] pack(float[] floats) {
        double[] packed = new double[1 + (floats.length + 1) / 2];
        packed[0] = floats.length;
        for (int k = 0; k < floats.length; k += 2) {
            long high = Float.floatToIntBits(floats[k]);
            long low = k + 1 < floats.length ? Float.floatToIntBits(floats[k + 1]) : 0;
            packed[1 + k / 2] = Double.longBitsToDouble((high << 32) | (low & 0xFFFF_FFFFL));
        }
        return packed;
    }

    /** Unpacks them. */
    static float[] unpack(double[] packed) {
        float[] floats = new float[(int) packed[0]];
        for (int k = 0; k + 1 < floats.length; k += 2) {
            long bits = Double.doubleToRawLongBits(packed[1 + k / 2]);
            floats[k] = Float.intBitsToFloat((int) (bits >>> 32));
            floats[k + 1] = Float.intBitsToFloat((int) bits);
        }
        if (floats.length % 2 == 1) {
            long last = Double.doubleToRawLongBits(packed[packed.length - 1]);
            floats[floats.length - 1] = Float.intBitsToFloat((int) (last >>> 32));
        }
        return floats;
    }
}
