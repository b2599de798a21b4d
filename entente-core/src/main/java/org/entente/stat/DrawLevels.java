package org.entente.stat;

import java.nio.FloatBuffer;

/**
 * The state effects of every draw, state by state: a pair needs those of two states, and of what is kept of a unit nothing
 * else is read for it. Immutable.
 */
public final class DrawLevels {
    /** Of no draw. */
    public static final DrawLevels NONE = new DrawLevels(0, 0, FloatBuffer.allocate(0));

    private final int draws;
    private final int states;
    private final FloatBuffer byState;

    private DrawLevels(int draws, int states, FloatBuffer byState) {
        this.draws = draws;
        this.states = states;
        this.byState = byState;
    }

    /**
     * Levels that lie somewhere already, and are not copied.
     *
     * @param byState from its position on, the draws of the first state, then of the second, …
     * @throws IllegalArgumentException if it holds fewer
     */
    public static DrawLevels of(int draws, int states, FloatBuffer byState) {
        if (byState.remaining() < (long) draws * states) {
            throw new IllegalArgumentException(byState.remaining() + " levels of " + draws + " draws and " + states);
        }
        return new DrawLevels(draws, states, byState.slice().limit(draws * states));
    }

    /** Of {@code [draw][state]}, every draw with as many states. */
    public static DrawLevels of(float[][] byDraw) {
        int states = byDraw.length == 0 ? 0 : byDraw[0].length;
        FloatBuffer byState = FloatBuffer.allocate(byDraw.length * states);
        for (int state = 0; state < states; state++) {
            for (float[] draw : byDraw) {
                byState.put(draw[state]);
            }
        }
        return new DrawLevels(byDraw.length, states, byState.rewind());
    }

    /** Number of draws, 0 when effects were not asked for. */
    public int draws() {
        return draws;
    }

    /** Number of states. */
    public int states() {
        return states;
    }

    /** A state's effect in every draw; NaN for a state without one. */
    public float[] ofState(int state) {
        float[] levels = new float[draws];
        byState.duplicate().position(state * draws).get(levels);
        return levels;
    }

    /** Every state's effect in a draw. */
    public float[] ofDraw(int draw) {
        float[] levels = new float[states];
        for (int state = 0; state < states; state++) {
            levels[state] = byState.get(state * draws + draw);
        }
        return levels;
    }

    /** All of them, state by state; a view. */
    public FloatBuffer byState() {
        return byState.asReadOnlyBuffer();
    }
}
