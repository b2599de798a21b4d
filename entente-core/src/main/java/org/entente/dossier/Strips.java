package org.entente.dossier;

import java.util.List;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.measure.Estimate;
import org.entente.stat.Percentile;

/** Strips: where a figure stands among all pairs, as a drawing that fits any width. */
public final class Strips {
    private Strips() {}

    /** The percentile of a figure, 0 to 100, over the middle half; a dotted track without one. */
    public static Panel percentile(String key, Estimate estimate) {
        return Panel.strip(
                0,
                100,
                List.of(strip(
                        key,
                        0,
                        100,
                        estimate.hasPercentile() ? Mark.Spread.PERCENTILES : Mark.Spread.NONE,
                        estimate.percentileLo(),
                        estimate.percentileHi(),
                        estimate.percentile())));
    }

    /** No data: a dotted track, never a zero and never a blank. */
    static Panel nothing() {
        return Panel.strip(0, 100, List.of(new Mark.Track("", 0, 100, 0, Tone.WORLD, true)));
    }

    /** A figure on its own scale, over the middle half of all pairs. */
    static Panel value(String key, Estimate estimate, Mark.Spread world, double from, double to) {
        List<Mark> strip = List.of(strip(key, from, to, world, estimate.lo(), estimate.hi(), estimate.value()));
        return from < 0 && to > 0 ? Panel.strip(from, to, List.of(zero(), strip.get(0))) : Panel.strip(from, to, strip);
    }

    /** The line at zero, where a figure of a pair is as its habits lead one to expect. */
    static Mark zero() {
        return new Mark.Rule("", 0, true, Tone.WORLD, false);
    }

    /** How all pairs are spread, none without a reference set. */
    static Mark.Spread spread(Percentile among) {
        return among.size() == 0
                ? Mark.Spread.NONE
                : new Mark.Spread(
                        among.quantile(0.05),
                        among.quantile(0.25),
                        among.quantile(0.5),
                        among.quantile(0.75),
                        among.quantile(0.95));
    }

    private static Mark.Strip strip(
            String key, double from, double to, Mark.Spread world, double lo, double hi, double value) {
        return new Mark.Strip(key, from, to, world, lo, hi, value, 0, Tone.PAIR, Mark.Shape.DISC);
    }
}
