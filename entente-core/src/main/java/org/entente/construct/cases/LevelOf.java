package org.entente.construct.cases;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.entente.cases.Dimension;
import org.entente.cases.Support;
import org.entente.construct.Setting;
import org.entente.stat.Interval;
import org.entente.stat.StudentT;
import org.entente.vote.Choice;

/**
 * A state's support on the cases of others of one dimension, case by case and as their mean.
 *
 * @param setting the slice
 * @param column the state in the record
 * @param dimension what the cases are about
 * @param cases the cases on which it was seated
 */
record LevelOf(Setting setting, int column, Dimension dimension, List<CaseLevels.Row> cases) {
    /** Cases that a mean needs. */
    static final int LEAST = 4;
    /** Cases with a text after {@link #PRESENT} that a mean for later years needs. */
    static final int LEAST_RECENT = 2;

    static final int PRESENT = 2000;

    LevelOf {
        cases = List.copyOf(cases);
    }

    /** Seated support, case by case. */
    double[] seated() {
        return CaseLevels.seated(cases, column);
    }

    /** The mean of the cases' seated supports. */
    double level() {
        return CaseLevels.mean(seated());
    }

    /** Whether there are enough cases for a mean, and for a slice that reaches the present enough recent ones. */
    boolean enough() {
        return cases.size() >= LEAST && (!present() || recent() >= LEAST_RECENT);
    }

    /** Whether the slice reaches beyond 2000. */
    boolean present() {
        return setting.year() > PRESENT;
    }

    /** Cases with a text after 2000 on which the state was seated. */
    long recent() {
        return cases.stream()
                .filter(row -> years(row).max().orElse(0) > PRESENT)
                .count();
    }

    private IntStream years(CaseLevels.Row row) {
        return row.texts().stream()
                .mapToInt(text -> text.rollCall())
                .filter(r -> setting.record().choice(r, column).cast()
                        || setting.record().choice(r, column) == Choice.ABSENT)
                .map(r -> setting.record().rollCalls().get(r).year());
    }

    /** First and last year with a text on which it was seated. */
    int[] span() {
        int[] years = cases.stream().flatMapToInt(this::years).sorted().toArray();
        return new int[] {years[0], years[years.length - 1]};
    }

    /** First and last year of one case. */
    int[] span(CaseLevels.Row row) {
        int[] years = years(row).sorted().toArray();
        return new int[] {years[0], years[years.length - 1]};
    }

    /** Mean of the cases' cast supports; empty when it cast no vote. */
    OptionalDouble cast() {
        return supports().stream()
                .map(Support::cast)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }

    /** What it did on each case. */
    List<Support> supports() {
        return cases.stream().map(row -> row.supports().get(column)).toList();
    }

    /** Texts on which it was seated. */
    int texts() {
        return supports().stream().mapToInt(Support::texts).sum();
    }

    /** Texts on which it was seated and cast no vote. */
    int absent() {
        return supports().stream().mapToInt(Support::absent).sum();
    }

    /** The case with the lowest seated support, the one with more texts where two have it. */
    CaseLevels.Row weakest() {
        return cases.stream()
                .min(Comparator.<CaseLevels.Row>comparingDouble(
                                row -> row.supports().get(column).seated().orElseThrow())
                        .thenComparing(row -> -row.supports().get(column).texts()))
                .orElseThrow();
    }

    /** Lowest and highest mean with one case left out. */
    double[] leaveOneOut() {
        double[] seated = seated();
        double sum = Arrays.stream(seated).sum();
        double[] means = Arrays.stream(seated)
                .map(value -> (sum - value) / (seated.length - 1))
                .sorted()
                .toArray();
        return new double[] {means[0], means[means.length - 1]};
    }

    /** The t interval of the mean, cut at −1 and 1. */
    Interval interval() {
        Interval interval = StudentT.ofMean(seated(), setting.level());
        return Double.isNaN(interval.low())
                ? interval
                : new Interval.Bounds(Math.max(-1, interval.low()), Math.min(1, interval.high()), false);
    }

    /** Backed, withheld, opposed: cases by their seated support. */
    int[] counts() {
        int[] counts = new int[3];
        for (double value : seated()) {
            counts[value > 0.5 ? 0 : value < 0 ? 2 : 1]++;
        }
        return counts;
    }
}
