package org.entente.measure.tie;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.tie.Layers;

/** A frame of the lexicon, and the two measures of how salient it is in a state’s speeches. */
enum Frame {
    SOVEREIGNTY,
    OCCUPATION,
    SELF_DETERMINATION,
    LAW,
    PRESSURE,
    SECURITY,
    RIGHTS,
    DEVELOPMENT,
    CONNECTIVITY;

    private static final String BOOTSTRAP =
            "Its 90 % interval comes from 1,000 draws of sessions with replacement; none with fewer than five speeches, or without a hit.";
    private static final String SHRUNK =
            "Hits of the frame’s words in the speeches of ten years against those expected at each session’s pooled rate, "
                    + "drawn towards 1 by the posterior mean of a gamma distribution whose variance all states’ speeches "
                    + "give; none under 400 words. ";
    private static final String WORDS = "The words do not say for or against what, nor whose: a state that speaks of "
            + "occupation may mean its own case or another’s.";
    private static final String REFERENCE =
            "Marshall 1991, Applied Statistics 40(2); speeches: Jankin, Baturo and Dasandi, United Nations General Debate "
                    + "Corpus";

    /** The word of the layer’s rows. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private String label() {
        return this == SELF_DETERMINATION ? "self-determination" : word();
    }

    TieMeasure rate() {
        return described("salience_", "salience of " + label(), "salience", "Salience of a frame")
                .asks("How much do the state’s speeches speak of " + label() + "?")
                .in("hits per 1,000 words")
                .defined(SHRUNK + "The rate is that ratio times the common rate for the state’s own sessions.")
                .by(year -> figures(year, false));
    }

    TieMeasure ratio() {
        return described(
                        "salience_ratio_",
                        "salience of " + label() + " against all",
                        "salience-ratio",
                        "Salience of a frame against all")
                .asks("Do the state’s speeches speak of " + label() + " more than others’?")
                .in("natural logarithm of the ratio to the common rate")
                .signed()
                .defined(SHRUNK + "The figure is the natural logarithm of that ratio: 0 as all, 0.69 twice as often.")
                .by(year -> figures(year, true));
    }

    private TieMeasureBuilder described(String prefix, String label, String method, String methodName) {
        return TieMeasureBuilder.of(prefix + word(), label, Layers.SPEECH, Describes.STATE)
                .over(MentionMeasures.YEARS)
                .method(method, methodName)
                .interval(BOOTSTRAP)
                .after(REFERENCE)
                .caveats(WORDS);
    }

    private YearFigures figures(TieYear year, boolean logged) {
        return year.rows(Layers.SPEECH)
                .map(rows -> {
                    Salience salience = new Salience(year, rows, word());
                    return YearFigures.ofStates(
                            year, rows.holding(), salience.values(logged), (i, same) -> salience.detail(i, logged));
                })
                .orElseGet(() -> YearFigures.none(year));
    }

    /** The measures of all frames, a rate and its ratio each. */
    static List<TieMeasure> measures() {
        return Arrays.stream(values())
                .flatMap(frame -> List.of(frame.rate(), frame.ratio()).stream())
                .toList();
    }
}
