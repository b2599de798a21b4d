package org.entente.construct.leadership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.construct.Setting;
import org.entente.construct.course.AffinitySeries;
import org.entente.construct.course.YearlyAffinity;
import org.entente.stat.Segmentation;
import org.entente.state.State;

/**
 * A pair's yearly relative affinity over the years in which the leaders of both are known, where it changes, and who came to
 * govern when.
 *
 * @param years the years, ascending
 * @param votes joint votes in each
 * @param values relative affinity in each
 * @param deviations sampling standard deviation of each
 * @param segmentation where the series changes
 * @param leaders of both, each from one list
 * @param entries of both, in time order
 * @param unused years of the series after the lists end
 * @param earlier years of the series before the lists begin
 */
record LeaderCourse(
        int[] years,
        int[] votes,
        double[] values,
        double[] deviations,
        Segmentation segmentation,
        List<Reigns> leaders,
        List<Entry> entries,
        int unused,
        int earlier) {
    /** Chance a year that a course ends, for a mean length of ten years. */
    private static final double HAZARD = 0.1;

    LeaderCourse {
        leaders = List.copyOf(leaders);
        entries = List.copyOf(entries);
    }

    /** That of a pair; empty where no list has either one of them, or the pair has no votes while both lists run. */
    static Optional<LeaderCourse> of(Setting setting, State a, State b) {
        YearlyAffinity affinity = YearlyAffinity.of(setting);
        AffinitySeries series = affinity.series(affinity.pair(
                setting.record().column(a.ccode()), setting.record().column(b.ccode())));
        return lists(setting, a, b, series.years())
                .map(lists -> made(series, lists))
                .filter(course -> course.years.length > 0);
    }

    /** The lists that know most years of the series for both; of equal ones those of one source. */
    private static Optional<List<Reigns>> lists(Setting setting, State a, State b, int[] years) {
        List<List<Reigns>> pairs = new ArrayList<>();
        for (Reigns ofA : Reigns.all(setting, a.ccode())) {
            for (Reigns ofB : Reigns.all(setting, b.ccode())) {
                pairs.add(List.of(ofA, ofB));
            }
        }
        return pairs.stream()
                .max(Comparator.comparingLong((List<Reigns> pair) -> common(pair, years))
                        .thenComparing(
                                pair -> pair.get(0).holding().equals(pair.get(1).holding())));
    }

    private static long common(List<Reigns> pair, int[] years) {
        return Arrays.stream(years)
                .filter(year -> pair.stream().allMatch(reigns -> reigns.known(new int[] {year}) == 1))
                .count();
    }

    private static LeaderCourse made(AffinitySeries series, List<Reigns> leaders) {
        int first = leaders.stream().mapToInt(Reigns::firstYear).max().orElseThrow();
        int last = leaders.stream().mapToInt(Reigns::lastYear).min().orElseThrow();
        int[] places = IntStream.range(0, series.size())
                .filter(place -> series.years()[place] >= first && series.years()[place] <= last)
                .filter(place -> series.variance(place) > 0)
                .toArray();
        int[] years = IntStream.of(places).map(place -> series.years()[place]).toArray();
        double[] values = IntStream.of(places)
                .mapToDouble(place -> series.values()[place])
                .toArray();
        double[] variances = IntStream.of(places).mapToDouble(series::variance).toArray();
        return new LeaderCourse(
                years,
                IntStream.of(places).map(place -> series.n()[place]).toArray(),
                values,
                Arrays.stream(variances).map(Math::sqrt).toArray(),
                segmentation(years, values, variances),
                leaders,
                years.length == 0 ? List.of() : entries(leaders, years),
                (int) Arrays.stream(series.years()).filter(year -> year > last).count(),
                (int) Arrays.stream(series.years()).filter(year -> year < first).count());
    }

    private static Segmentation segmentation(int[] years, double[] values, double[] variances) {
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double[] hazards = new double[years.length];
        for (int place = 1; place < years.length; place++) {
            hazards[place] = 1 - Math.pow(1 - HAZARD, years[place] - years[place - 1]);
        }
        return Segmentation.of(values, variances, hazards, mean, values.length < 2 ? 0 : squares / (values.length - 1));
    }

    private static List<Entry> entries(List<Reigns> leaders, int[] years) {
        return leaders.stream()
                .flatMap(reigns -> reigns.list().stream())
                .filter(reign ->
                        reign.from().getYear() >= years[0] && reign.from().getYear() <= years[years.length - 1])
                .sorted(Comparator.comparing(Reign::from).thenComparingInt(Reign::ccode))
                .map(reign -> Entry.of(reign, years))
                .toList();
    }

    /** Places of a state's entries that count, on the circle of the years after the first. */
    int[] marks(int ccode) {
        return entries.stream()
                .filter(entry -> entry.counts() && entry.reign().ccode() == ccode)
                .mapToInt(entry -> entry.place() - 1)
                .toArray();
    }

    /** How many entries count. */
    long counted() {
        return entries.stream().filter(Entry::counts).count();
    }

    /** Probability of a change at each year after the first, or at the next. */
    double[] scores() {
        return IntStream.range(1, years.length)
                .mapToDouble(segmentation::changeHereOrNext)
                .toArray();
    }
}
