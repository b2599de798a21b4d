package org.entente.construct.course;

import java.util.ArrayList;
import java.util.List;
import org.entente.stat.LocalLevel;

/**
 * A year from whose end was predicted.
 *
 * @param origin the year
 * @param pairs pairs with years enough
 * @param parameters estimated from the values up to it
 * @param horizons how the predictions turned out, in the order of {@link Horizon}; counts of 0 where nothing is known yet
 */
record OriginScore(int origin, int pairs, LocalLevel.Parameters parameters, List<HorizonScore> horizons) {
    private static final int HEAD = 5;
    private static final int FIELDS = HEAD + Horizon.values().length * HorizonScore.FIELDS;

    OriginScore {
        horizons = List.copyOf(horizons);
    }

    HorizonScore of(Horizon horizon) {
        return horizons.get(horizon.ordinal());
    }

    static double[] numbers(List<OriginScore> scores) {
        double[] numbers = new double[scores.size() * FIELDS];
        for (int k = 0; k < scores.size(); k++) {
            scores.get(k).write(numbers, k * FIELDS);
        }
        return numbers;
    }

    private void write(double[] into, int at) {
        into[at] = origin;
        into[at + 1] = pairs;
        into[at + 2] = parameters.drift();
        into[at + 3] = parameters.noise();
        into[at + 4] = parameters.freedom();
        for (Horizon horizon : Horizon.values()) {
            double[] numbers = of(horizon).numbers();
            System.arraycopy(numbers, 0, into, at + HEAD + horizon.ordinal() * numbers.length, numbers.length);
        }
    }

    static List<OriginScore> list(double[] numbers) {
        List<OriginScore> scores = new ArrayList<>();
        for (int at = 0; at < numbers.length; at += FIELDS) {
            List<HorizonScore> horizons = new ArrayList<>();
            for (int h = 0; h < Horizon.values().length; h++) {
                horizons.add(HorizonScore.of(numbers, at + HEAD + h * HorizonScore.FIELDS));
            }
            scores.add(new OriginScore(
                    (int) numbers[at],
                    (int) numbers[at + 1],
                    new LocalLevel.Parameters(numbers[at + 2], numbers[at + 3], numbers[at + 4]),
                    horizons));
        }
        return scores;
    }
}
