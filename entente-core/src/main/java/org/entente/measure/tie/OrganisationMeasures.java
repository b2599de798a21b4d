package org.entente.measure.tie;

import org.entente.stat.PairCounts;
import org.entente.tie.Layers;

/** How many organisations two states share, and how that compares with how many each has joined. */
final class OrganisationMeasures {
    private static final String ORGANISATIONS = "organisations";
    private static final String COUNTED =
            "Joint memberships as Correlates of War counts them; whatever else is in the layer is not used.";
    private static final String EXPECTED =
            "The expected number is u_i·u_j, fitted by Poisson pseudo-maximum likelihood with one effect per state "
                    + "over all pairs of the year, so that every state’s expected numbers add up to its observed ones.";
    private static final String MADE_OF =
            "Pevehouse, Nordstrom, McManus and Jamison 2020, Journal of Peace Research 57(3)";
    private static final String FITTED =
            MADE_OF + "; Santos Silva and Tenreyro 2006, Review of Economics and Statistics 88(4)";
    private static final String SIZE = "States that join much share much with everyone: see the expected number.";

    static final TieMeasure JOINT = TieMeasureBuilder.of(
                    "joint_organisations", "joint organisations", Layers.JOINT_ORGANISATIONS, Describes.PAIR)
            .asks("In how many intergovernmental organisations are both full members?")
            .in(ORGANISATIONS)
            .alike(Alike.HIGH)
            .interval("It has no interval: memberships are counted, not sampled.")
            .defined("Number of intergovernmental organisations of which both states are full members in the year. "
                    + COUNTED)
            .after(MADE_OF)
            .caveats(SIZE)
            .by(year -> figures(year, (fit, observed, i, j) -> observed));

    static final TieMeasure EXPECTED_NUMBER = TieMeasureBuilder.of(
                    "joint_organisations_expected",
                    "expected joint organisations",
                    Layers.JOINT_ORGANISATIONS,
                    Describes.PAIR)
            .asks("How many would the two share if only how much each joins mattered?")
            .in(ORGANISATIONS)
            .interval("It has no interval: all pairs of the year are in the fit.")
            .defined(EXPECTED + " " + COUNTED)
            .after(FITTED)
            .notCompared()
            .by(year -> figures(year, (fit, observed, i, j) -> fit.expected(i, j)));

    static final TieMeasure EXCESS = TieMeasureBuilder.of(
                    "joint_organisations_excess",
                    "joint organisations above expectation",
                    Layers.JOINT_ORGANISATIONS,
                    Describes.PAIR)
            .asks("How many more, or fewer, than expected do they share?")
            .in(ORGANISATIONS)
            .alike(Alike.HIGH)
            .signed()
            .interval("It has no interval: memberships are counted, and all pairs of the year are in the fit.")
            .defined("Joint organisations minus the expected number. " + EXPECTED)
            .after(FITTED)
            .caveats("Neighbours share regional organisations: an excess is no sign of choice.")
            .by(year -> figures(year, (fit, observed, i, j) -> observed - fit.expected(i, j)));

    static final TieMeasure RATIO = TieMeasureBuilder.of(
                    "joint_organisations_ratio",
                    "joint organisations against expectation",
                    Layers.JOINT_ORGANISATIONS,
                    Describes.PAIR)
            .asks("How many times as many as expected do they share?")
            .in("times the expected number")
            .alike(Alike.HIGH)
            .interval("It has no interval: memberships are counted, and all pairs of the year are in the fit.")
            .defined("Joint organisations divided by the expected number. " + EXPECTED)
            .after(FITTED)
            .caveats("Where few are expected, one more or less moves the ratio far.")
            .by(year -> figures(year, (fit, observed, i, j) -> ratio(observed, fit.expected(i, j))));

    private OrganisationMeasures() {}

    @FunctionalInterface
    private interface Cell {
        double of(PairCounts fit, double observed, int i, int j);
    }

    private static double ratio(double observed, double expected) {
        return expected > 0 ? observed / expected : Double.NaN;
    }

    private static YearFigures figures(TieYear year, Cell cell) {
        return year.rows(Layers.JOINT_ORGANISATIONS)
                .map(rows -> {
                    PairGrid observed = Grids.values(year.states(), rows, "");
                    PairCounts fit = PairCounts.fit(Grids.squares(observed));
                    PairGrid made = observed.map((i, j) -> known(observed.get(i, j), cell, fit, i, j));
                    return YearFigures.of(
                            year, rows.holding(), made, (i, j) -> detail(made.get(i, j), observed.get(i, j)));
                })
                .orElseGet(() -> YearFigures.none(year));
    }

    private static double known(double observed, Cell cell, PairCounts fit, int i, int j) {
        return Double.isNaN(observed) ? Double.NaN : cell.of(fit, observed, i, j);
    }

    private static TieDetail detail(double value, double observed) {
        if (Double.isNaN(observed)) {
            return TieDetail.UNKNOWN;
        }
        long n = Math.round(observed);
        return Double.isNaN(value) ? TieDetail.undefined("none expected", n) : TieDetail.without("a count", n);
    }
}
