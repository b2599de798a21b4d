package org.entente.construct.leadership;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.stat.RegimeShare;
import org.entente.stat.ShiftTest;
import org.entente.state.State;

/** Whether a pair's series changes when leaders come, tested against all circular shifts of their coming. */
final class TimingTest {
    private static final String METHOD = "exact Bayesian segmentation";
    private static final int LEAST_YEARS = 15;
    private static final int LEAST_ENTRIES = 2;
    private static final double HIGHEST_FLOOR = 0.05;

    private final Setting setting;
    private final State a;
    private final State b;
    private final LeaderCourse course;
    private final ShiftTest test;

    TimingTest(Setting setting, State a, State b, LeaderCourse course) {
        this.setting = setting;
        this.a = a;
        this.b = b;
        this.course = course;
        this.test = ShiftTest.of(course.scores(), course.marks(a.ccode()), course.marks(b.ccode()));
    }

    /** Why there is no test, empty where there is one. */
    String tooFew() {
        List<String> reasons = new ArrayList<>();
        if (course.years().length < LEAST_YEARS) {
            reasons.add(years() + " with votes and leaders known, " + LEAST_YEARS + " are needed");
        }
        if (course.counted() < LEAST_ENTRIES) {
            reasons.add(Wording.counted(course.counted(), "entry that counts", "entries that count") + ", "
                    + LEAST_ENTRIES + " are needed");
        } else if (test.floor() > HIGHEST_FLOOR) {
            reasons.add(format(
                    "the least p there could be is %.3f, it must not be over %.2f", test.floor(), HIGHEST_FLOOR));
        }
        return String.join("; ", reasons);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (tooFew().isEmpty()) {
            RegimeShare share = RegimeShare.of(course.values(), course.marks(a.ccode()), course.marks(b.ccode()));
            findings.add(timing(share));
            findings.add(entries());
            findings.add(share(share));
        } else {
            findings.add(finding(LeadershipCard.TIMING, undefined("too few"))
                    .counting(years())
                    .remarking(tooFew() + ".")
                    .leading());
        }
        findings.add(changes());
        return findings;
    }

    private Finding timing(RegimeShare share) {
        String between = Double.isNaN(share.value())
                ? ""
                : format(
                        " Between leader regimes lies %.2f of the variance (ω²), %.2f at the mean of the shifts.",
                        share.value(), share.expected());
        Estimate estimate = figured(test.p()).without("enumerated").build();
        return finding(LeadershipCard.TIMING, estimate)
                .counting(Wording.counted(course.counted(), "entry of a leader", "entries of leaders")
                        + " who stayed two years, " + years())
                .remarking(
                        format("All %,d %s; the least p there could be is %.2g.", test.shifts(), shifts(), test.floor())
                                + between)
                .leading();
    }

    private String years() {
        return Wording.counted(course.years().length, "year", "years");
    }

    private String shifts() {
        boolean both = course.marks(a.ccode()).length > 0 && course.marks(b.ccode()).length > 0;
        return both ? "pairs of shifts" : "shifts";
    }

    private Finding entries() {
        return finding(
                        LeadershipCard.ENTRIES,
                        figured(test.statistic()).without("a posterior mean").build())
                .counting(Wording.counted(course.counted(), "entry", "entries"))
                .remarking(format("At the mean of all shifts %.2f.", test.expected()));
    }

    private Finding share(RegimeShare share) {
        double excess = share.value() - share.expected();
        Estimate estimate = Double.isNaN(excess)
                ? undefined("no variation")
                : figured(excess).without("described, not estimated").build();
        return finding(LeadershipCard.SHARE, estimate).counting(years());
    }

    /** The posterior number of changes of all years, with its equal-tailed interval. */
    private Finding changes() {
        double[] probabilities = course.segmentation().changes();
        double tail = (1 - setting.level()) / 2;
        double mean = 0;
        double reached = 0;
        int lo = -1;
        int hi = -1;
        for (int number = 0; number < probabilities.length; number++) {
            mean += number * probabilities[number];
            reached += probabilities[number];
            lo = lo < 0 && reached >= tail ? number : lo;
            hi = hi < 0 && reached >= 1 - tail ? number : hi;
        }
        return finding(
                        LeadershipCard.CHANGES,
                        figured(mean)
                                .between(lo, hi < 0 ? probabilities.length - 1 : hi)
                                .build())
                .counting(years());
    }

    private Finding finding(String indicator, Estimate estimate) {
        int[] years = course.years();
        return Finding.ofPair(indicator, estimate, years[0], years[years.length - 1]);
    }

    private Figured figured(double value) {
        return Figured.of(value, METHOD, course.years().length, setting.level()).from(origins());
    }

    private Estimate undefined(String why) {
        return Figured.undefined(METHOD, course.years().length, why, setting.level(), origins());
    }

    private List<String> origins() {
        List<String> origins = new ArrayList<>(setting.evidence().originIds());
        course.leaders().stream()
                .map(reigns -> reigns.holding().origin().id())
                .distinct()
                .forEach(origins::add);
        return origins;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
