package org.entente.construct.ties;

import java.util.ArrayList;
import java.util.List;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Item;
import org.entente.construct.Listing;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.measure.Unit;
import org.entente.stat.Intervals;

/** A pair's departure from what distance leads one to expect, and the regression behind it. */
final class Departure {
    private static final double LITTLE = 0.15;
    private static final double SENSITIVE = 15;

    private final Setting setting;
    private final AgreementFit fit;
    private final int pair;

    Departure(Setting setting, AgreementFit fit, int pair) {
        this.setting = setting;
        this.fit = fit;
        this.pair = pair;
    }

    void addTo(ReadingDraft draft) {
        Estimate plain = estimate(false);
        Estimate regional = estimate(true);
        boolean sensitive = sensitive(plain.percentile(), regional.percentile());
        double within = fit.within(false).value();
        String little = within < LITTLE ? "Distance explains little." : "";
        String region = sensitive ? "Sensitive: the place changes by more than 15 points with regions." : "";
        draft.add(finding(DistanceCard.DEPARTURE, plain)
                .remarking(joined(little, region))
                .leading());
        draft.add(finding(DistanceCard.REGIONAL, regional).remarking(sensitive ? "Sensitive." : ""));
        if (!Double.isNaN(within)) {
            draft.add(explained());
        }
        draft.add(coefficients());
    }

    /** Whether two percentiles, without regions and with them, differ by more than 15 points. */
    static boolean sensitive(double plain, double regional) {
        return Math.abs(plain - regional) > SENSITIVE;
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " " + other;
    }

    private Finding finding(String indicator, Estimate estimate) {
        Unit unit = setting.headline();
        return Finding.ofPair(indicator, estimate, unit.fromYear(), unit.toYear())
                .counting(Wording.counted(estimate.n(), "joint vote", "joint votes"));
    }

    private Estimate estimate(boolean withRegion) {
        AgreementFit.Bounded residual = fit.residual(pair, withRegion);
        double[] place = fit.place(pair, withRegion);
        Figured figured = Figured.of(
                        residual.value(),
                        "departure from expectation",
                        fit.point().n()[pair],
                        setting.level())
                .among(fit.among(withRegion))
                .placed(place[0], place[1])
                .from(setting.evidence().originIds());
        return Double.isNaN(residual.lo())
                ? figured.without("under " + Intervals.LEAST_FAMILIES + " families of texts")
                        .build()
                : figured.between(residual.lo(), residual.hi()).build();
    }

    private Finding explained() {
        Unit unit = setting.headline();
        return Finding.ofPair(
                        DistanceCard.WITHIN, estimate(fit.within(false), "within-R²"), unit.fromYear(), unit.toYear())
                .counting(Wording.counted(fit.among(false).size(), "pair", "pairs"));
    }

    private Estimate estimate(AgreementFit.Bounded bounded, String method) {
        return Figured.of(bounded.value(), method, fit.among(false).size(), setting.level())
                .between(bounded.lo(), bounded.hi())
                .from(setting.evidence().originIds())
                .build();
    }

    private Listing coefficients() {
        List<List<Item>> rows = new ArrayList<>();
        for (int k = 0; k < Covariates.NAMES.size(); k++) {
            rows.add(List.of(
                    new Item.Words(Covariates.NAMES.get(k)),
                    coefficient(fit.coefficient(k, false), k),
                    coefficient(fit.coefficient(k, true), k)));
        }
        return new Listing(
                "coefficients",
                "What goes with agreement, among all pairs, net of state effects",
                "Change of agreement for one unit more of each; an empty cell: not in the regression, or the same for all "
                        + "pairs.",
                List.of(
                        Listing.Column.words("covariate", "Covariate"),
                        Listing.Column.number("coefficient", "Without regions"),
                        Listing.Column.number("coefficient_region", "With regions")),
                rows);
    }

    private Item coefficient(AgreementFit.Bounded bounded, int covariate) {
        return Double.isNaN(bounded.value())
                ? new Item.Words("–")
                : new Item.Figure(estimate(bounded, Covariates.NAMES.get(covariate)), Indicator.SCORE, true);
    }
}
