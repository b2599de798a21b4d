package org.entente.app.check;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** A figure in a few words: value, interval, percentile, n, or why there is none. */
final class FigureWords {
    /** Above this a figure is a count or an amount, and is written without decimals. */
    private static final double SCORES_END = 10;

    private FigureWords() {}

    /** "0.784 (0.733–0.829), 43rd percentile, n 600". */
    static String of(Estimate estimate) {
        List<String> parts = new ArrayList<>();
        parts.add((value(estimate) + " " + bracketed(interval(estimate))).strip());
        if (estimate.hasPercentile()) {
            parts.add(percentile(estimate));
        }
        if (estimate.n() > 0) {
            parts.add("n\u00a0" + Numbers.count(estimate.n()));
        }
        return String.join(", ", parts);
    }

    static String value(Estimate estimate) {
        String undefined = estimate.undefined();
        return undefined == null ? Numbers.figure(estimate.value(), places(estimate), false) : undefined;
    }

    static String interval(Estimate estimate) {
        return estimate.hasInterval() ? Numbers.interval(estimate.lo(), estimate.hi(), places(estimate), false) : "";
    }

    static String percentile(Estimate estimate) {
        return Numbers.ordinal(estimate.percentile()) + " percentile"
                + bracket(Numbers.percentileInterval(estimate.percentileLo(), estimate.percentileHi()));
    }

    private static String bracket(String words) {
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    private static String bracketed(String words) {
        return bracket(words).strip();
    }

    private static int places(Estimate estimate) {
        boolean ends = !estimate.hasInterval() || (whole(estimate.lo()) && whole(estimate.hi()));
        boolean counted = whole(estimate.value()) && ends;
        return counted || Math.abs(estimate.value()) >= SCORES_END ? 0 : Numbers.SCORE;
    }

    private static boolean whole(double value) {
        return value == Math.rint(value);
    }
}
