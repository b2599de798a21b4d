package org.entente.construct.company;

import java.util.List;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.construct.course.WholeYears;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.Slice;
import org.entente.measure.Unit;
import org.entente.measure.UnitFigures;
import org.entente.stat.Interval;
import org.entente.stat.Intervals;
import org.entente.stat.WeightedSlope;

/** The slope of a pair's yearly relative affinity on the year, weighted by joint votes. */
final class Trend {
    static final String ID = "trend";
    static final int LEAST_YEARS = 6;
    static final int LEAST_VOTES = 10;

    private final PairVotes votes;
    private final List<Unit> yearly;
    private final double[] years;
    private final double[] values;
    private final double[] weights;

    private Trend(PairVotes votes) {
        this.votes = votes;
        this.yearly = years(votes.setting()).stream().filter(this::enters).toList();
        this.years = yearly.stream().mapToDouble(Unit::fromYear).toArray();
        this.values = yearly.stream().mapToDouble(this::value).toArray();
        this.weights = yearly.stream().mapToDouble(votes::joint).toArray();
    }

    static Finding of(PairVotes votes) {
        return new Trend(votes).finding();
    }

    /** The years of the slice that are known in full, whole texts alone: a year under way holds other texts than a whole one. */
    static List<Unit> years(Setting setting) {
        Years whole = setting.evidence()
                .once(
                        new YearsOf(setting.slice()),
                        Years.class,
                        () -> new Years(WholeTexts.of(setting, full(setting))));
        return whole.units();
    }

    private static List<Unit> full(Setting setting) {
        int last = WholeYears.last(setting);
        return setting.years().stream().filter(unit -> unit.fromYear() <= last).toList();
    }

    private record YearsOf(Slice slice) {}

    private record Years(List<Unit> units) {}

    private boolean enters(Unit unit) {
        return votes.joint(unit) >= LEAST_VOTES && !Double.isNaN(value(unit));
    }

    private double value(Unit unit) {
        UnitFigures point = votes.setting().figures().point(unit);
        return point.values(Measure.RELATIVE_AFFINITY)[point.pair(votes.columnA(), votes.columnB())];
    }

    private Finding finding() {
        int first = years.length == 0 ? 0 : (int) years[0];
        int last = years.length == 0 ? 0 : (int) years[years.length - 1];
        return Finding.ofPair(ID, estimate(), first, last)
                .counting(Wording.counted(years.length, "year", "years") + " with at least " + LEAST_VOTES
                        + " joint votes");
    }

    private Estimate estimate() {
        if (years.length < LEAST_YEARS) {
            return votes.undefined(ID, years.length, years.length == 0 ? "no joint votes" : "too few");
        }
        double slope = WeightedSlope.of(years, values, weights);
        Interval interval = Intervals.of(
                slope, drawn(), votes.families(yearly), votes.setting().level());
        return Figured.of(slope, ID, years.length, votes.setting().level())
                .within(interval)
                .among(PairTrends.of(votes.setting(), years(votes.setting())))
                .from(votes.setting().evidence().originIds())
                .rows(votes.rows(votes.setting().headline()))
                .build();
    }

    /** The slope in every draw: years share families, so that they are drawn together. */
    private double[] drawn() {
        double[][] draws = yearly.stream()
                .map(unit -> votes.draws(unit, Measure.RELATIVE_AFFINITY))
                .toArray(double[][]::new);
        double[] slopes = new double[draws[0].length];
        double[] drawn = new double[draws.length];
        for (int draw = 0; draw < slopes.length; draw++) {
            for (int year = 0; year < drawn.length; year++) {
                drawn[year] = draws[year][draw];
            }
            slopes[draw] = WeightedSlope.of(years, drawn, weights);
        }
        return slopes;
    }
}
