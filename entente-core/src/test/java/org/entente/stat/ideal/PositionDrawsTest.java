package org.entente.stat.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PositionDrawsTest {
    private static final InventedWorld SMALL = InventedWorld.draw(new InventedWorld.Size(8, 4, 6, 0.3, 1), 5);

    private static final FastIdealPoints FAST = FastIdealPoints.withDefaults(0);

    private static final IdealPoints RAW = FAST.estimate(SMALL.votes()).raw();

    /** The joint information written out in full and inverted, for a world small enough. */
    @Test
    void theSystemIsTheJointInformationWithItemsEliminated() {
        OrdinalVotes votes = SMALL.votes();
        int rows = votes.rows();
        double[][] covariance = inverse(jointInformation(votes));
        Coupling coupling = new Coupling(votes, new RowOrder(votes));
        coupling.fill(RAW.items(), RAW.theta(), RAW.deviation(), false);
        PathSystem paths = PathSystem.ofWalks(votes, RAW.walk(), coupling.information);
        JointSystem system = new JointSystem(coupling, paths, rows, votes.items(), 1);
        for (int row = 0; row < rows; row++) {
            double[] unit = new double[rows];
            unit[row] = 1;
            double[] column = system.solve(unit, 1e-10, 1000);
            for (int other = 0; other < rows; other++) {
                assertThat(column[other]).isCloseTo(covariance[other][row], within(1e-4));
            }
        }
    }

    @Test
    void noiseHasTheCovarianceOfThatInformation() {
        OrdinalVotes votes = SMALL.votes();
        double[][] covariance = inverse(jointInformation(votes));
        double[][] moves = moves(votes, 1500);
        for (int row = 0; row < votes.rows(); row += 3) {
            double sum = Arrays.stream(moves[row]).map(x -> x * x).sum() / moves[row].length;
            assertThat(sum / covariance[row][row]).as("row %s", row).isBetween(0.85, 1.15);
            double product = 0;
            for (int draw = 0; draw < moves[row].length; draw++) {
                product += moves[row][draw] * moves[0][draw] / moves[row].length;
            }
            double scale = Math.sqrt(covariance[0][0] * covariance[row][row]);
            assertThat(product / scale).isCloseTo(covariance[0][row] / scale, within(0.12));
        }
    }

    private static double[][] moves(OrdinalVotes votes, int batches) {
        Coupling coupling = new Coupling(votes, new RowOrder(votes));
        coupling.fill(RAW.items(), RAW.theta(), RAW.deviation(), false);
        PathSystem paths = PathSystem.ofWalks(votes, RAW.walk(), coupling.information);
        JointSystem system = new JointSystem(coupling, paths, votes.rows(), votes.items(), 1);
        JointNoise noise = new JointNoise(votes, RAW.items(), RAW.theta(), coupling, 1, 9);
        double[][] moves = new double[votes.rows()][batches];
        for (int batch = 0; batch < batches; batch++) {
            double[] ofItems = new double[3 * votes.items()];
            double[] right = noise.batch(batch, paths, ofItems);
            coupling.subtractFromItems(ofItems, 1, right);
            double[] move = system.solve(right, 1e-6, 1000);
            for (int row = 0; row < move.length; row++) {
                moves[row][batch] = move[row];
            }
        }
        return moves;
    }

    @Test
    void drawsAreIdentifiedAndRepeatable() {
        IdealPoints found = FAST.estimate(SMALL.votes());
        PositionDraws draws = FAST.draws(SMALL.votes(), found, 20, 4);
        assertThat(draws.count()).isEqualTo(20);
        for (int draw = 0; draw < 20; draw++) {
            double sum = 0;
            double squares = 0;
            for (float[] row : draws.theta()) {
                sum += row[draw];
                squares += row[draw] * row[draw];
            }
            assertThat(sum / draws.theta().length).isCloseTo(0, within(1e-5));
            assertThat(squares / draws.theta().length).isCloseTo(1, within(1e-5));
        }
        assertThat(FAST.draws(SMALL.votes(), found, 20, 4).theta()).isEqualTo(draws.theta());
        assertThat(FAST.draws(SMALL.votes(), found, 20, 5).theta()).isNotEqualTo(draws.theta());
    }

    @Test
    void deviationsAreLargerThanWithTheItemsHeld() {
        InventedWorld world = InventedWorld.draw(new InventedWorld.Size(40, 10, 12, 0.15, 1.5), 8);
        IdealPoints found = FAST.estimate(world.votes());
        PositionDraws draws = FAST.draws(world.votes(), found, 200, 1);
        assertThat(Arrays.stream(draws.deviation()).sum())
                .isGreaterThan(Arrays.stream(found.deviation()).sum());
        IdealPoints authors = FAST.compatibleWithAuthors().estimate(world.votes());
        PositionDraws theirs = FAST.compatibleWithAuthors().draws(world.votes(), authors, 40, 1);
        assertThat(Arrays.stream(theirs.deviation())).allMatch(sd -> sd > 0.03 && sd < 2);
    }

    /** Rows first, then β, γ₁ and γ₂ of each item: θ and item parameters at their means, curvature averaged over θ ± deviation. */
    private static double[][] jointInformation(OrdinalVotes votes) {
        int rows = votes.rows();
        int size = rows + 3 * votes.items();
        double[][] information = new double[size][size];
        prior(votes, information);
        int[] itemOf = votes.itemOf();
        for (int k = 0; k < votes.observations(); k++) {
            int row = votes.rowOf()[k];
            int item = itemOf[k];
            double[][] jacobian = new double[2][size];
            for (int cut = 0; cut < 2; cut++) {
                jacobian[cut][row] = -RAW.items().discrimination()[item];
                jacobian[cut][rows + 3 * item] = -RAW.theta()[row];
                jacobian[cut][rows + 3 * item + 1 + cut] = 1;
            }
            double[][] curvature = curvature(item, row, votes.choiceOf()[k]);
            int[] places = {row, rows + 3 * item, rows + 3 * item + 1, rows + 3 * item + 2};
            for (int i : places) {
                for (int j : places) {
                    for (int c = 0; c < 2; c++) {
                        for (int d = 0; d < 2; d++) {
                            information[i][j] += jacobian[c][i] * curvature[c][d] * jacobian[d][j];
                        }
                    }
                }
            }
        }
        return information;
    }

    private static void prior(OrdinalVotes votes, double[][] information) {
        for (int row = 0; row < votes.rows(); row++) {
            boolean first = row == votes.stateStart()[votes.stateOfRow()[row]];
            double gap = first ? 0 : votes.sessionOfRow()[row] - votes.sessionOfRow()[row - 1];
            double precision = first ? 1 : 1 / (RAW.walk() * RAW.walk() * gap);
            information[row][row] += precision;
            if (!first) {
                information[row - 1][row - 1] += precision;
                information[row][row - 1] -= precision;
                information[row - 1][row] -= precision;
            }
        }
        for (int item = 0; item < votes.items(); item++) {
            int at = votes.rows() + 3 * item;
            double lower = RAW.items().lower()[item];
            double upper = RAW.items().upper()[item];
            double between = 1 / ((upper - lower) * (upper - lower));
            information[at][at] += 1;
            information[at + 1][at + 1] += between + 1 / ((lower + 7) * (lower + 7));
            information[at + 2][at + 2] += between + 1 / ((7 - upper) * (7 - upper));
            information[at + 1][at + 2] -= between;
            information[at + 2][at + 1] -= between;
        }
    }

    private static double[][] curvature(int item, int row, int choice) {
        double[][] mean = new double[2][2];
        for (int side = -1; side <= 1; side += 2) {
            double at = RAW.items().discrimination()[item] * (RAW.theta()[row] + side * RAW.deviation()[row]);
            ChoiceSlopes slopes = new ChoiceSlopes();
            slopes.at(RAW.items().lower()[item] - at, RAW.items().upper()[item] - at, choice);
            mean[0][0] += slopes.firstFirst / 2;
            mean[0][1] += slopes.firstSecond / 2;
            mean[1][0] += slopes.firstSecond / 2;
            mean[1][1] += slopes.secondSecond / 2;
        }
        return mean;
    }

    /** Gauss and Jordan. */
    private static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] inverse = new double[n][n];
        for (int k = 0; k < n; k++) {
            inverse[k][k] = 1;
        }
        for (int k = 0; k < n; k++) {
            double pivot = matrix[k][k];
            for (int j = 0; j < n; j++) {
                matrix[k][j] /= pivot;
                inverse[k][j] /= pivot;
            }
            for (int i = 0; i < n; i++) {
                double factor = matrix[i][k];
                for (int j = 0; i != k && j < n; j++) {
                    matrix[i][j] -= factor * matrix[k][j];
                    inverse[i][j] -= factor * inverse[k][j];
                }
            }
        }
        return inverse;
    }

    @Test
    void pathsAreSolved() {
        OrdinalVotes votes = SMALL.votes();
        Random random = new Random(1);
        double[] information = random.doubles(votes.rows()).toArray();
        PathSystem paths = PathSystem.ofWalks(votes, 0.4, information);
        double[] x = random.doubles(2L * votes.rows()).toArray();
        double[] image = new double[x.length];
        paths.multiply(x, 2, image);
        double[] back = new double[x.length];
        paths.solve(image, 2, back);
        assertThat(back).containsExactly(x, within(1e-9));
        double[] unit = new double[votes.rows()];
        unit[3] = 1;
        double[] column = new double[votes.rows()];
        paths.solve(unit, 1, column);
        assertThat(paths.variances()[3]).isCloseTo(column[3], within(1e-12));
    }
}
