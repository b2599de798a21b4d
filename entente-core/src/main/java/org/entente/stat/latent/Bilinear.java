package org.entente.stat.latent;

/** u(i)′Λu(j) of one draw. */
final class Bilinear {
    private final int rank;
    private final int states;
    private final double[] positions;
    /** Λu, {@code [dimension · states + state]}. */
    private final double[] image;

    /**
     * Of a draw.
     *
     * @param positions {@code [dimension · states + state]}
     * @param core Λ, row by row
     */
    Bilinear(double[] positions, double[] core, int rank) {
        this.rank = rank;
        this.states = rank == 0 ? 0 : positions.length / rank;
        this.positions = positions;
        this.image = new double[positions.length];
        for (int r = 0; r < rank; r++) {
            for (int s = 0; s < rank; s++) {
                for (int i = 0; i < states; i++) {
                    image[r * states + i] += core[r * rank + s] * positions[s * states + i];
                }
            }
        }
    }

    double of(int i, int j) {
        double value = 0;
        for (int r = 0; r < rank; r++) {
            value += positions[r * states + i] * image[r * states + j];
        }
        return value;
    }
}
