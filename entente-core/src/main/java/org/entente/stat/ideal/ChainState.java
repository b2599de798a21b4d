package org.entente.stat.ideal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * All that a chain of the full sampler carries from one sweep to the next; random numbers are found by the number of the
 * sweep, so that a chain that is saved and resumed goes on bit for bit as if it had not stopped.
 */
public final class ChainState {
    private static final int FORM = 2;
    private static final double FIRST_REACH = Math.log(0.02);
    private static final double FIRST_SHIFT = Math.log(0.2);

    /** Position of each row. */
    final double[] theta;

    /** Mean of each row's position given the votes and the sweep before; the authors' scheme alone uses it. */
    final double[] centre;

    /** β of each item. */
    final double[] discrimination;

    /** γ₁ of each item. */
    final double[] lower;

    /** γ₂ of each item. */
    final double[] upper;

    /** Logarithm of the size of each item's proposals for its cutpoints. */
    final double[] reach;

    /** Logarithm of the size of each kind of move of an era. */
    final double[] eraReach;

    /** Logarithm of the size of shifts of each state's path, at the state's first row. */
    final double[] shiftReach;

    /** ω. */
    double walk = 0.2;

    /** Logarithm of the size of proposals for log ω. */
    double walkReach = Math.log(0.05);

    /** Sweeps done. */
    long sweeps;

    ChainState(int rows, int items) {
        theta = new double[rows];
        centre = new double[rows];
        discrimination = new double[items];
        lower = new double[items];
        upper = new double[items];
        reach = new double[items];
        eraReach = new double[EraStep.KINDS];
        Arrays.fill(eraReach, FIRST_REACH);
        shiftReach = new double[rows];
        Arrays.fill(shiftReach, FIRST_SHIFT);
    }

    /** Sweeps done, those of the burn-in among them. */
    public long sweeps() {
        return sweeps;
    }

    /** Whether it fits data of so many rows and items. */
    public boolean fits(OrdinalVotes votes) {
        return theta.length == votes.rows() && lower.length == votes.items();
    }

    /** Writes it, every bit. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(FORM);
        out.writeInt(theta.length);
        out.writeInt(lower.length);
        for (double[] column : columns()) {
            for (double value : column) {
                out.writeDouble(value);
            }
        }
        out.writeDouble(walk);
        out.writeDouble(walkReach);
        out.writeLong(sweeps);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if it is cut off or of another form
     */
    public static ChainState read(DataInput in) throws IOException {
        if (in.readInt() != FORM) {
            throw new IOException("no state of a chain");
        }
        ChainState state = new ChainState(in.readInt(), in.readInt());
        for (double[] column : state.columns()) {
            for (int k = 0; k < column.length; k++) {
                column[k] = in.readDouble();
            }
        }
        state.walk = in.readDouble();
        state.walkReach = in.readDouble();
        state.sweeps = in.readLong();
        return state;
    }

    private double[][] columns() {
        return new double[][] {theta, centre, discrimination, lower, upper, reach, eraReach, shiftReach};
    }
}
