package org.entente.synthetic;

import java.util.ArrayList;
import java.util.List;

/** Makes the votes of a {@link PairWorld}. */
final class PairWindowMaker {
    private static final long PLACES = 7L << 32;
    private static final long TEXTS = 8L << 32;
    private static final double ABSENCE = 0.1;
    /** Share of an error's variance that the texts of a family have in common. */
    private static final double RECURRING = 0.8;
    /** Width of leanings that abstain. */
    private static final double ABSTENTION = 0.8;

    private final PairWorld world;
    private final CorrelatedErrors errors;
    private final double[] positions;
    private final int[] blocs;

    PairWindowMaker(PairWorld world) {
        this.world = world;
        this.errors = new CorrelatedErrors(world);
        this.positions = new double[world.states()];
        this.blocs = new int[world.states()];
        Dice dice = new Dice(world.seed(), PLACES);
        for (int state = 0; state < positions.length; state++) {
            blocs[state] = state % PairWorld.BLOCS;
            positions[state] = blocs[state] - 1.5 + world.spread() * dice.normal();
        }
    }

    /** A text: how leanings follow from states, and where they are cut. */
    record Item(double slope, double cut, double[] agreed) {
        double mean(double position, int bloc) {
            return slope * position + agreed[bloc] - cut;
        }
    }

    PairWindow make() {
        List<byte[]> choices = new ArrayList<>();
        List<Integer> familyOf = new ArrayList<>();
        for (int family = 0; family < world.families(); family++) {
            Dice dice = new Dice(world.seed(), TEXTS + family);
            Item item = item(dice);
            double[] lasting = errors.draw(dice);
            int texts = 1 + dice.below(2);
            for (int text = 0; text < texts; text++) {
                choices.add(vote(item, lasting, dice));
                familyOf.add(family);
            }
        }
        PairTruth truth = new PairTruth(world, positions, blocs, errors);
        return new PairWindow(
                choices.toArray(byte[][]::new),
                familyOf.stream().mapToInt(Integer::intValue).toArray(),
                positions,
                blocs,
                new double[][] {
                    pairs((i, j) -> blocs[i] == 0 && blocs[j] == 0), pairs((i, j) -> i % 3 == 0 && j % 3 == 0)
                },
                pairs((i, j) -> i / 10 == j / 10),
                truth.agreement(),
                truth.kappa());
    }

    Item item(Dice dice) {
        double slope = 1.2 * dice.normal();
        double cut = dice.normal() - 0.5;
        double[] agreed = new double[PairWorld.BLOCS];
        for (int bloc = 0; bloc < agreed.length; bloc++) {
            agreed[bloc] = world.discipline() * dice.normal();
        }
        return new Item(slope, cut, agreed);
    }

    private byte[] vote(Item item, double[] lasting, Dice dice) {
        double[] passing = errors.draw(dice);
        byte[] row = new byte[world.states()];
        for (int state = 0; state < row.length; state++) {
            double error = Math.sqrt(RECURRING) * lasting[state] + Math.sqrt(1 - RECURRING) * passing[state];
            double leaning = item.mean(positions[state], blocs[state]) + error;
            byte choice = (byte) (leaning > 0 ? 0 : leaning > -ABSTENTION ? 1 : 2);
            row[state] = dice.chance(ABSENCE) ? -1 : choice;
        }
        return row;
    }

    static double[] cuts() {
        return new double[] {0, -ABSTENTION};
    }

    private interface Together {
        boolean of(int i, int j);
    }

    private double[] pairs(Together together) {
        double[] pairs = new double[world.states() * (world.states() - 1) / 2];
        int pair = 0;
        for (int i = 0; i < world.states(); i++) {
            for (int j = i + 1; j < world.states(); j++) {
                pairs[pair++] = together.of(i, j) ? 1 : 0;
            }
        }
        return pairs;
    }
}
