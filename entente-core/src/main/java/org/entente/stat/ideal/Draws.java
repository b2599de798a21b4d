package org.entente.stat.ideal;

import java.util.Arrays;

/**
 * What a chain kept, each draw on the identified scale: any function of positions and items, computed draw by draw, has
 * an honest interval. In single precision: a draw has the sampler's noise, not its last digits. Rows grow as draws are
 * added; arrays are not copied: do not write to them.
 */
public final class Draws {
    private final int rows;
    private final int items;
    private int count;
    private float[][] theta;
    private float[][] discrimination;
    private float[][] lower;
    private float[][] upper;
    private float[] walk;
    private boolean[] turned;

    /** None yet, of so many rows and items. */
    public Draws(int rows, int items) {
        this.rows = rows;
        this.items = items;
        theta = new float[0][];
        discrimination = new float[0][];
        lower = new float[0][];
        upper = new float[0][];
        walk = new float[0];
        turned = new boolean[0];
    }

    /** Puts the state of a chain on the identified scale and keeps it. */
    void keep(ChainState state, Identification map) {
        float[] positions = new float[rows];
        for (int row = 0; row < rows; row++) {
            positions[row] = (float) ((state.theta[row] - map.shift()) / map.scale());
        }
        float[] beta = new float[items];
        float[] first = new float[items];
        float[] second = new float[items];
        for (int item = 0; item < items; item++) {
            double moved = state.discrimination[item] * map.shift();
            beta[item] = (float) (state.discrimination[item] * map.scale());
            first[item] = (float) (state.lower[item] - moved);
            second[item] = (float) (state.upper[item] - moved);
        }
        add(positions, beta, first, second, (float) (state.walk / Math.abs(map.scale())), map.scale() < 0);
    }

    /**
     * Adds a draw as it was kept before, such as one read from a file.
     *
     * @param positions θ of each row
     * @param beta β of each item
     * @param first γ₁ of each item
     * @param second γ₂ of each item
     * @param deviation ω
     * @param mirrored whether the chain itself had the opposite direction
     * @throws IllegalArgumentException if a length is not that of the rows or items
     */
    public void add(float[] positions, float[] beta, float[] first, float[] second, float deviation, boolean mirrored) {
        if (positions.length != rows || beta.length != items || first.length != items || second.length != items) {
            throw new IllegalArgumentException("a draw of other data");
        }
        if (count == walk.length) {
            grow(Math.max(16, 2 * count));
        }
        theta[count] = positions;
        discrimination[count] = beta;
        lower[count] = first;
        upper[count] = second;
        walk[count] = deviation;
        turned[count++] = mirrored;
    }

    private void grow(int size) {
        theta = Arrays.copyOf(theta, size);
        discrimination = Arrays.copyOf(discrimination, size);
        lower = Arrays.copyOf(lower, size);
        upper = Arrays.copyOf(upper, size);
        walk = Arrays.copyOf(walk, size);
        turned = Arrays.copyOf(turned, size);
    }

    /** How many draws. */
    public int count() {
        return count;
    }

    /** Rows of each draw. */
    public int rows() {
        return rows;
    }

    /** Items of each draw. */
    public int items() {
        return items;
    }

    /** θ of each row in a draw. */
    public float[] theta(int draw) {
        return theta[draw];
    }

    /** β of each item in a draw. */
    public float[] discrimination(int draw) {
        return discrimination[draw];
    }

    /** γ₁ of each item in a draw. */
    public float[] lower(int draw) {
        return lower[draw];
    }

    /** γ₂ of each item in a draw. */
    public float[] upper(int draw) {
        return upper[draw];
    }

    /** ω in a draw, on the identified scale; without meaning in the authors' scheme. */
    public float walk(int draw) {
        return walk[draw];
    }

    /** Whether the chain itself had the opposite direction in a draw. */
    public boolean turned(int draw) {
        return turned[draw];
    }

    /** θ of a row, draw by draw; a new array. */
    public double[] path(int row) {
        double[] path = new double[count];
        Arrays.setAll(path, draw -> theta[draw][row]);
        return path;
    }
}
