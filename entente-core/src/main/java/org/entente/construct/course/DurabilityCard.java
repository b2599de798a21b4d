package org.entente.construct.course;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What a reader must know of {@link Durability}. */
final class DurabilityCard {
    private static final String NO_SOURCE = "";

    private static final String SERIES =
            "x_t is relative affinity in calendar year t on whole texts as adopted, in the years in which the pair is in "
                    + "the reference set: max(10, min(30, a third of the year’s texts)) joint votes, up to the last year that the "
                    + "question’s end leaves whole. Draws of families are those of the whole record, cut at that end. ";

    private static final String ENOUGH = "10 years with a value, 3 of them among the last 5";

    private static final Indicator FORECAST = new Indicator(
            PairForecast.ID,
            "Forecast of relative affinity",
            SERIES
                    + "Local level: x_t = m_t + e_t with e_t ~ N(0, s²·λ·v_t), v_t the variance of x_t under the draws of "
                    + "families, and m_t − m_t−1 ~ N(0, s²·q). q, λ and the freedom ν of the pairs’ scales s² (scaled "
                    + "inverse χ²) are estimated by maximum likelihood over all pairs with years enough, from the values "
                    + "up to the year of the forecast alone; s² = (ν + Σ e²/F)/(ν + n). The value h years ahead is "
                    + "N(m, c²s²(P + hq + λv)), v the mean variance of the last 5 years, and c the 75th percentile, over "
                    + "the last 20 origins whose outcome was known by then, of the 90 % quantile of |z|, over 1.645.",
            "the forecasts of all pairs with years enough",
            "90 % predictive interval of the value that will be observed, calibrated on past origins",
            ENOUGH + "; 5 past origins with a known outcome",
            Alike.HIGH,
            Indicator.SCORE,
            true,
            "Harvey 1989; Durbin and Koopman 2012");

    private static final Indicator VOLATILITY = new Indicator(
            Volatility.ID,
            "Volatility",
            SERIES + "The standard deviation of the changes from one year to the next net of sampling: "
                    + "√max(0, variance of the changes − mean variance of a change under draws of families that both "
                    + "years share). 0 says that sampling explains all change.",
            "all pairs with years enough",
            "90 % percentile interval of 1,000 draws of blocks of 3 neighbouring changes",
            ENOUGH + "; 9 changes between neighbouring years",
            Alike.LOW,
            Indicator.SCORE,
            false,
            NO_SOURCE);

    private static final Indicator RESILIENCE = new Indicator(
            Resilience.ID,
            "Change round a dated shock",
            SERIES + "Mean of the three years after the year of a shock minus the mean of the three years before, that "
                    + "year belonging to neither. Shocks: a leader of either who came and governed for two years at "
                    + "least; the first year of a war of either, and of an armed conflict with each other, after three "
                    + "years without; frictions in the pair’s dated record.",
            "all pairs round the same year; beside it the pair’s own years without a shock",
            "change ± 1.645 deviations of it under the draws of families that all years share",
            "a value in all three years on each side; 10 years without a shock for the comparison with them",
            Alike.HIGH,
            Indicator.SCORE,
            true,
            NO_SOURCE);

    private static Indicator backtest(String id, String name, String formula, String uncertainty, boolean signed) {
        return new Indicator(
                id,
                name,
                formula,
                "every pair with years enough, from the end of every year",
                uncertainty,
                "5 past origins with a known outcome",
                Alike.NEITHER,
                Indicator.SCORE,
                signed,
                NO_SOURCE);
    }

    private static final String BLOCKS = "90 % percentile interval of 1,000 draws of blocks of 5 neighbouring origins";

    private static final Indicator COVERAGE = backtest(
            BacktestReading.COVERAGE,
            "Coverage of the 90 % intervals",
            "Share of outcomes that lay within the 90 % predictive interval made before, over all pairs and origins up "
                    + "to 2019.",
            BLOCKS,
            false);

    private static final Indicator SKILL = backtest(
            BacktestReading.SKILL,
            "Skill over the best plain forecast",
            "1 − mean CRPS of the forecast / mean CRPS of the best of four plain forecasts over all origins: persistence "
                    + "(the last value) and the mean of the last five years, each as a normal prediction whose deviation "
                    + "is the pair’s scale s times either the root mean square of its own past errors over s, from the "
                    + "same past origins, or √(π/2) times their mean size.",
            BLOCKS + "; the best is that of all origins in every draw",
            true);

    private static final Indicator WIDTH = backtest(
            BacktestReading.WIDTH,
            "Mean width of the 90 % intervals",
            "Mean over all forecasts of the width of the 90 % predictive interval.",
            "none: counted over all forecasts",
            false);

    static final ConstructCard CARD = new ConstructCard(
            "durability",
            "Durability",
            "Will the two go on voting as close to each other as they do, how much do they waver, and what did shocks change?",
            Of.PAIR,
            List.of(FORECAST, VOLATILITY, RESILIENCE, COVERAGE, SKILL, WIDTH),
            List.of(
                    new Input(
                            "votes",
                            "the yearly series and the draws of families",
                            "There is nothing in its place: without joint votes there is no series."),
                    new Input(
                            "leader", "when a leader came, from 1991 on", "Shocks are then wars and frictions alone."),
                    new Input("conflict", "wars of either", "Shocks are then leaders and frictions alone."),
                    new Input(
                            "conflict_pair",
                            "armed conflicts with each other",
                            "Shocks are then leaders, wars of either and frictions alone."),
                    new Input("dated_record", "frictions", "Shocks are then leaders and wars alone.")),
            "A forecast here continues the pair’s own past at the pace at which all pairs have changed. It knows nothing of "
                    + "elections, wars or treaties to come, it says nothing of ties other than votes, and a vote is put by "
                    + "others: what is asked may change. The intervals held the outcome in about nine cases of ten over "
                    + "all years, in fewer when the whole system moved at once. Changes round a shock show timing, "
                    + "not cause: many shocks come every few years, and other pairs changed in the same year.",
            List.of(
                    "Harvey, A. C. 1989. Forecasting, Structural Time Series Models and the Kalman Filter. Cambridge.",
                    "Durbin, J. and S. J. Koopman. 2012. Time Series Analysis by State Space Methods. 2nd ed. Oxford.",
                    "Gneiting, T. and A. E. Raftery. 2007. Strictly Proper Scoring Rules, Prediction, and Estimation. "
                            + "Journal of the American Statistical Association 102(477): 359–378.",
                    "Künsch, H. R. 1989. The Jackknife and the Bootstrap for General Stationary Observations. Annals of "
                            + "Statistics 17(3): 1217–1241."));

    private DurabilityCard() {}
}
