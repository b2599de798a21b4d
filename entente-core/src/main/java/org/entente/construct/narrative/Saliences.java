package org.entente.construct.narrative;

import java.util.List;
import java.util.Locale;
import org.entente.construct.Evidence;
import org.entente.construct.Finding;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;
import org.entente.speech.FrameLexicon;

/** How salient each frame is in a state's speeches, against what all say in the same sessions. */
final class Saliences {
    static final String INDICATOR = "salience";

    private Saliences() {}

    /** A figure a frame, in the lexicon's order. */
    static List<Finding> of(Evidence evidence, int ccode, int year) {
        return FrameLexicon.builtIn().frames().stream()
                .map(frame -> of(evidence, frame, ccode, year))
                .toList();
    }

    private static Finding of(Evidence evidence, String frame, int ccode, int year) {
        TieFigure ratio = evidence.tieFigures().latest(measure("salience_ratio_" + frame), ccode, year);
        TieFigure rate = evidence.tieFigures().latest(measure("salience_" + frame), ccode, year);
        return Finding.of(INDICATOR, ccode, 0, ratio.estimate(), ratio.from(), ratio.to())
                .about(frame.replace('_', '-'))
                .counting(counted(rate))
                .remarking(ratio.remark());
    }

    private static TieMeasure measure(String word) {
        return TieMeasures.find(word).orElseThrow();
    }

    private static String counted(TieFigure rate) {
        String words = String.format(Locale.ROOT, "%,d words", rate.estimate().n());
        return rate.defined() ? String.format(Locale.ROOT, "%.2f per 1,000, shrunk; ", rate.value()) + words : words;
    }
}
