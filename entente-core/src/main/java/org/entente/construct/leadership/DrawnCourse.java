package org.entente.construct.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Setting;
import org.entente.state.State;

/**
 * A pair's series with its changes and the coming of leaders, as a drawing needs it.
 *
 * @param years in time order
 * @param entries those that are tested, in time order
 */
public record DrawnCourse(List<Year> years, List<Come> entries) {
    public DrawnCourse {
        years = List.copyOf(years);
        entries = List.copyOf(entries);
    }

    /**
     * A year.
     *
     * @param value relative affinity
     * @param deviation its sampling standard deviation
     * @param level posterior mean of the level
     * @param change probability that the course changes in this year; NaN in the first
     */
    public record Year(int year, double value, double deviation, double level, double change) {}

    /**
     * The coming of a leader.
     *
     * @param ccode the state
     * @param name the leader
     * @param on the day
     */
    public record Come(int ccode, String name, LocalDate on) {}

    /** That of a pair; empty without a year in which votes and leaders are known. */
    public static Optional<DrawnCourse> of(Setting setting, State a, State b) {
        return LeaderCourse.of(setting, a, b).map(DrawnCourse::of);
    }

    private static DrawnCourse of(LeaderCourse course) {
        double[] levels = course.segmentation().levels();
        List<Year> years = new ArrayList<>();
        for (int place = 0; place < levels.length; place++) {
            years.add(new Year(
                    course.years()[place],
                    course.values()[place],
                    course.deviations()[place],
                    levels[place],
                    place == 0 ? Double.NaN : course.segmentation().change(place)));
        }
        return new DrawnCourse(
                years,
                course.entries().stream()
                        .filter(Entry::counts)
                        .map(Entry::reign)
                        .map(reign -> new Come(reign.ccode(), reign.name(), reign.from()))
                        .toList());
    }
}
