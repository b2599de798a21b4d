package org.entente.dossier;

import java.util.List;
import org.entente.measure.tie.TieFigure;
import org.entente.measure.tie.TieMeasure;
import org.entente.measure.tie.TieMeasures;

/**
 * A frame and how salient it is in both states' speeches.
 *
 * @param name "self-determination"
 * @param rateA hits per 1,000 words of the first state
 * @param rateB of the second
 * @param againstA how that compares with all states, a logarithm: 0 is as all
 * @param againstB the same of the second
 */
record SpeechFrame(String name, TieFigure rateA, TieFigure rateB, TieFigure againstA, TieFigure againstB) {
    private static final String RATIO = "salience_ratio_";
    private static final String RATE = "salience_";

    /** All frames of the lexicon. */
    static List<SpeechFrame> list(Subject subject, PairTies ties) {
        return TieMeasures.list().stream()
                .filter(measure -> measure.word().startsWith(RATIO))
                .map(measure -> of(subject, ties, measure))
                .toList();
    }

    private static SpeechFrame of(Subject subject, PairTies ties, TieMeasure ratio) {
        String frame = ratio.word().substring(RATIO.length());
        TieMeasure rate = TieMeasures.find(RATE + frame).orElseThrow();
        return new SpeechFrame(
                frame.replace('_', '-'),
                ties.of(rate, subject.a),
                ties.of(rate, subject.b),
                ties.of(ratio, subject.a),
                ties.of(ratio, subject.b));
    }
}
