package org.entente.vote;

/**
 * The votes as bit planes: for each state and choice (yes, abstain, no, absent) a bit set over roll calls. A pair's
 * nine cells are AND + popcount of two planes and a slice mask.
 */
public final class VotePlanes {
    /** Number of planes of a state: yes, abstain, no, absent, in this order. */
    public static final int CHOICES = 4;

    private final int rollCalls;
    private final long[][][] planes;

    private VotePlanes(int rollCalls, long[][][] planes) {
        this.rollCalls = rollCalls;
        this.planes = planes;
    }

    static VotePlanes of(byte[][] cells, int states) {
        int words = (cells.length + 63) >>> 6;
        long[][][] planes = new long[states][CHOICES][words];
        for (int r = 0; r < cells.length; r++) {
            byte[] row = cells[r];
            long bit = 1L << r;
            int word = r >>> 6;
            for (int s = 0; s < states; s++) {
                int plane = planeOf(row[s]);
                if (plane >= 0) {
                    planes[s][plane][word] |= bit;
                }
            }
        }
        return new VotePlanes(cells.length, planes);
    }

    private static int planeOf(byte code) {
        if (code >= 1 && code <= 3) {
            return code - 1;
        }
        return code == Choice.ABSENT.code() ? 3 : -1;
    }

    /** Number of roll calls, the bits in use. */
    public int rollCalls() {
        return rollCalls;
    }

    /** Words in every plane and mask. */
    public int words() {
        return (rollCalls + 63) >>> 6;
    }

    public int states() {
        return planes.length;
    }

    /**
     * A state's plane; shared, not to be written.
     *
     * @param plane 0 yes, 1 abstain, 2 no, 3 absent
     */
    public long[] plane(int state, int plane) {
        return planes[state][plane];
    }

    /** {@code [state][choice][word]}; shared with the kernels, not to be written. */
    public long[][][] all() {
        return planes;
    }
}
