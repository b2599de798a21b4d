package org.entente.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A 64-bit hash over numbers, words and bytes in order, the same on every Java: what a kept result rests on, for a part of
 * its {@link DerivedKey}. Enough to tell some thousand contents apart, and fast enough for the whole record and some hundred
 * thousand ties at every start, which SHA-256 is not where nothing is compiled yet. Mixes as SplitMix64 does (Steele, Lea
 * and Flood 2014). No defence against who wants two contents to look alike: files are told apart by SHA-256.
 */
public final class ContentHash {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private long hash;

    /** Adds a number. */
    public ContentHash add(long value) {
        long z = (hash ^ value) + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        hash = z ^ (z >>> 31);
        return this;
    }

    /** Adds a number, every NaN alike. */
    public ContentHash add(double value) {
        return add(Double.doubleToLongBits(value));
    }

    /** Adds words. */
    public ContentHash add(String words) {
        return add(words.length()).add((long) words.hashCode());
    }

    /** Adds numbers and how many there are. */
    public ContentHash add(int[] values) {
        add(values.length);
        int k = 0;
        for (; k + 1 < values.length; k += 2) {
            add(((long) values[k] << 32) | (values[k + 1] & 0xFFFF_FFFFL));
        }
        return k < values.length ? add((long) values[k]) : this;
    }

    /** Adds bytes and how many there are. */
    public ContentHash add(byte[] bytes) {
        add(bytes.length);
        int k = 0;
        for (; k + Long.BYTES <= bytes.length; k += Long.BYTES) {
            add((long) LONGS.get(bytes, k));
        }
        long rest = 0;
        for (; k < bytes.length; k++) {
            rest = rest << 8 | (bytes[k] & 0xFF);
        }
        return add(rest);
    }

    /** Sixteen digits. */
    public String hex() {
        return String.format(java.util.Locale.ROOT, "%016x", hash);
    }
}
