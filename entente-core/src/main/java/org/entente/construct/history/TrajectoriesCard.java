package org.entente.construct.history;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What readers are told of trajectories. */
final class TrajectoriesCard {
    static final String CALENDAR = "calendar_distance";
    static final String SINCE = "first_years_distance";

    private static final String VECTOR =
            "A year of a state is three numbers: V-Dem’s electoral democracy index; its armed conflict, 0 none, 1 minor, 2 "
                    + "war, the highest in which it is the government of an intrastate or internationalised conflict or a "
                    + "primary party of an interstate one; 1 where it has a rival over territory, else 0. Each is less its "
                    + "mean and divided by its standard deviation over all years since 1946 of all independent states "
                    + "(those in the system of the Correlates of War). The distance of a year is the root mean square of "
                    + "the differences on the numbers known for both; a year counts where at least two are. ";

    private static final String REFERENCE =
            "all pairs with at least 20 such years; beside it, for such a pair, the pairs of "
                    + "one M49 sub-region whose states entered the state system in one decade";

    private static final String UNCERTAINTY =
            "1,000 draws of the index, normal with the published value and standard deviation, cut at 0 and 1, one "
                    + "quantile a state for all its years; the percentile’s from the first 200, in which all pairs are drawn. "
                    + "Below it the figure with each of the three numbers left out in turn";

    private static final String SOURCE =
            "Entente; the index: Coppedge et al. 2025, V-Dem Country–Year Dataset v15; conflicts: "
                    + "Gleditsch et al. 2002, Journal of Peace Research 39(5); rivalries: Thompson, Sakuwa and Suhas 2021, "
                    + "Analyzing Strategic Rivalries in World Politics";

    private TrajectoriesCard() {}

    static ConstructCard card() {
        return new ConstructCard(
                "trajectories",
                "Trajectories",
                "How alike are the paths of the two: government, armed conflict and contested territory, year by year?",
                Of.PAIR,
                List.of(
                        indicator(
                                CALENDAR,
                                "Distance of histories, same years",
                                VECTOR + "The figure is the mean over the years in which both are independent."),
                        indicator(
                                SINCE,
                                "Distance of histories, first 30 years",
                                VECTOR
                                        + "The figure is the mean over the first 30 years of each since independence, or since "
                                        + "1946 where it was independent then, the first year laid on the first. Independence "
                                        + "anew after ten years or more begins anew.")),
                inputs(),
                "A like history is no alliance, and like figures may have unlike causes: a war is counted by the deaths in "
                        + "battle of a year, not by what it was about. Most states were at peace in most years, so the "
                        + "distance is mostly one of government. History before 1946, empires and occupations, is in no "
                        + "figure: the years of entry stand beside it.",
                List.of(
                        "Coppedge et al. 2025, V-Dem Country–Year Dataset v15",
                        "Gleditsch et al. 2002, Journal of Peace Research 39(5)",
                        "Thompson, Sakuwa and Suhas 2021, Analyzing Strategic Rivalries in World Politics",
                        "Sakoe and Chiba 1978, IEEE Transactions on Acoustics, Speech and Signal Processing 26(1)"));
    }

    private static Indicator indicator(String id, String name, String formula) {
        return new Indicator(
                id,
                name,
                formula,
                REFERENCE,
                UNCERTAINTY,
                "20 common years, two of the three numbers known for both in each",
                Alike.LOW,
                2,
                false,
                SOURCE);
    }

    private static List<Input> inputs() {
        return List.of(
                new Input(
                        "regime",
                        "the electoral democracy index",
                        "Without it conflict and rivalry alone are compared."),
                new Input("conflict", "armed conflicts", "Without them regime and rivalry alone are compared."),
                new Input(
                        "rivalry", "rivalries over territory", "Without them regime and conflict alone are compared."));
    }
}
