package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.entente.measure.tie.TieFigure;

/** Sentences on what two states' speeches speak of: what the intervals bear, and no more. */
final class SpeechWords {
    private static final int MOST_FRAMES = 3;

    private final Subject subject;
    private final List<SpeechFrame> frames;
    private final TieFigure mentions;

    SpeechWords(Subject subject, List<SpeechFrame> frames, TieFigure mentions) {
        this.subject = subject;
        this.frames = frames;
        this.mentions = mentions;
    }

    String finding() {
        List<String> parts = new ArrayList<>();
        part(subject.stateA(), SpeechFrame::againstA, parts);
        part(subject.stateB(), SpeechFrame::againstB, parts);
        return parts.isEmpty()
                ? "No frame stands out in the speeches of " + subject.both()
                        + ": the intervals hold what all states speak of"
                : "Against all states together, " + String.join("; ", parts);
    }

    private void part(Named state, Function<SpeechFrame, TieFigure> figure, List<String> parts) {
        List<String> more = frames.stream()
                .filter(frame -> Comparison.with(figure.apply(frame).estimate(), 0) == Comparison.MORE)
                .sorted(Comparator.comparingDouble(
                        (SpeechFrame frame) -> -figure.apply(frame).value()))
                .limit(MOST_FRAMES)
                .map(SpeechFrame::name)
                .toList();
        if (!more.isEmpty()) {
            parts.add(state + " speaks more of " + Grammar.list(more));
        }
    }

    String answer() {
        long a = frames.stream().filter(frame -> frame.rateA().defined()).count();
        long b = frames.stream().filter(frame -> frame.rateB().defined()).count();
        return a == 0 && b == 0 ? "no speeches of either" : "nine frames, and who names whom, " + mentions.years();
    }

    String subtitle() {
        return "Percentile among all states of how often a frame’s words are used, UN General Debate, "
                + mentions.years()
                + ". Filled dot " + subject.stateA() + ", open dot " + subject.stateB()
                + "; shaded: the middle half of states. Figures: hits per 1,000 words, with 90 % intervals.";
    }

    List<Prose> rail() {
        return List.of(
                Prose.of(
                        "What both speak of in their yearly speeches: hits of nine lists of words, counted, against what all "
                                + "states say in the same sessions. The words do not say for or against what."),
                Prose.of(
                        "States that speak of the same subjects need not agree on them: opponents do so too. A mention has no "
                                + "sign, rivals are named as friends are."));
    }
}
