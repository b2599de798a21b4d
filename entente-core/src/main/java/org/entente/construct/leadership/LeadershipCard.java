package org.entente.construct.leadership;

import java.util.List;
import org.entente.construct.ConstructCard;
import org.entente.construct.Indicator;
import org.entente.construct.Input;
import org.entente.construct.Of;
import org.entente.measure.tie.Alike;

/** What readers are told of leadership. */
public final class LeadershipCard {
    public static final String TIMING = "timing_p";
    static final String ENTRIES = "changes_at_entries";
    public static final String SHARE = "regime_share";
    static final String CHANGES = "changes";
    static final String MEETINGS = "leader_meetings";
    public static final String HEADS = "head_visits";
    static final String SPOKE = "head_spoke";

    private static final String SERIES =
            "The series is the pair’s relative affinity by year on whole texts, over the years in which one list each knows "
                    + "the leaders of both. It is cut into segments of one level each: values are normal about their level with "
                    + "the variance of the year’s draws of families of texts, levels are normal with the mean and variance "
                    + "of the series, and a segment ends with a chance of one in ten a year, so that it lasts ten years at the "
                    + "mean. Summed over all ways to cut, this gives the probability of a change at every year. ";

    private static final String MARKS =
            "An entry counts where the leader stays two years or more; acting leaders and rows of low confidence do not. ";

    private static final String SHIFTS =
            "all circular shifts of the two states’ entries along the years after the first, each shift of the one with each "
                    + "of the other";

    private static final String MINIMUM =
            "15 years, 2 entries that count, and so many shifts that the least p there could be is at most .05";

    private static final String BY = "Entente; the segmentation: Fearnhead 2006, Statistics and Computing 16(2)";

    private LeadershipCard() {}

    static ConstructCard card() {
        return new ConstructCard(
                "leadership",
                "Leadership",
                "Does the course of the two turn when leaders come to govern, and how often do their leaders meet?",
                Of.PAIR,
                List.of(timing(), entries(), share(), changes(), meetings(), heads(), spoke()),
                inputs(),
                "Tests timing only; a leader who keeps the course leaves no trace. Leaders do not come at random: what brings "
                        + "them to govern may turn the course as well, and a course may turn years after they came. Nothing "
                        + "here says who caused what. Visits are those on record, and a leader who spoke in New York "
                        + "spoke for the state, not to the other.",
                List.of(
                        "Fearnhead 2006, Statistics and Computing 16(2)",
                        "Barry and Hartigan 1992, Annals of Statistics 20(1)",
                        "Goemans, Gleditsch and Chiozza 2009, Journal of Peace Research 46(2)"));
    }

    private static Indicator timing() {
        return indicator(
                TIMING,
                "Changes of course when leaders came: exact p",
                SERIES + MARKS
                        + "T is the sum over entries of the probability of a change in the year of entry or the next. The figure "
                        + "is the share of all shifts, the entries as they stand among them, with a T as high or higher.",
                SHIFTS,
                "none: all shifts are enumerated",
                MINIMUM,
                3);
    }

    private static Indicator entries() {
        return indicator(
                ENTRIES,
                "Changes of course expected at leaders’ entries",
                SERIES + MARKS
                        + "The figure is T, the sum over entries of the probability of a change in the year of entry or "
                        + "the next.",
                "its mean over " + SHIFTS,
                "none: it is a posterior mean",
                MINIMUM,
                2);
    }

    private static Indicator share() {
        return new Indicator(
                SHARE,
                "Variance between leader regimes, above that under the shifts",
                "ω², (SSB − (k − 1) · MSW)/(SST + MSW), of the series cut into k stretches at the entries that count, less the "
                        + "mean of ω² over the shifts.",
                SHIFTS,
                "none: it describes the series",
                MINIMUM,
                Alike.NEITHER,
                2,
                true,
                "Hays 1963, Statistics for Psychologists");
    }

    private static Indicator changes() {
        return indicator(
                CHANGES,
                "Changes of course in all",
                SERIES + "The figure is the posterior mean of the number of changes.",
                "none",
                "90 % interval of the posterior number of changes",
                "one year",
                1);
    }

    private static Indicator meetings() {
        return indicator(
                MEETINGS,
                "Visits of leaders on record",
                "Number of visits at the level of heads of state or government in the pair’s dated record; apart from it the "
                        + "journeys between the two in an imported list of leaders’ travel.",
                "none",
                "none: they are counted",
                "a dated record or a list of travel",
                0);
    }

    private static Indicator heads() {
        return indicator(
                HEADS,
                "Share of visits that were of leaders",
                "Of the visits in the pair’s dated record the share at the level of heads of state or government.",
                "none",
                "90 % interval from Jeffreys’ prior, Beta(½, ½): it takes the entries as a sample of such entries",
                "10 visits",
                2);
    }

    private static Indicator spoke() {
        return indicator(
                SPOKE,
                "Heads who spoke in the General Debate",
                "Of the years in which the list of speakers names who spoke for the state in the UN General Debate, the share in "
                        + "which it was a head of state or government.",
                "all states with five such years",
                "none: they are counted",
                "5 years",
                2);
    }

    private static Indicator indicator(
            String id, String name, String formula, String reference, String uncertainty, String minimum, int places) {
        return new Indicator(id, name, formula, reference, uncertainty, minimum, Alike.NEITHER, places, false, BY);
    }

    private static List<Input> inputs() {
        return List.of(
                new Input("votes", "relative affinity by year", "Without joint votes there is no test of timing."),
                new Input("leader", "who governed", "Without it there is no test of timing."),
                new Input("speaker", "who spoke in the General Debate", "Without it nothing is said of speakers."),
                new Input("dated_record", "visits", "Without a record of the pair only imported travel is counted."),
                new Input("visit", "leaders’ travel", "Without it only the dated record’s visits are counted."));
    }
}
