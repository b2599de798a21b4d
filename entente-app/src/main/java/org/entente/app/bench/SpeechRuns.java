package org.entente.app.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.speech.FrameLexicon;
import org.entente.speech.SpeechCounter;
import org.entente.speech.SpeechCounts;

/** Counting of speeches, all of it, beside regular expressions that count the frames alone. */
final class SpeechRuns {
    private static final int SPEECHES = 300;
    private static final LocalDate DAY = LocalDate.of(2020, 9, 25);

    private SpeechRuns() {}

    static Timing run(Question question) {
        List<String> texts = InventedSpeeches.of(SPEECHES, question.seed());
        Runs<List<SpeechCounts>> ours = Runs.of(question.runs(), () -> counts(texts, question.ccodeA()));
        Runs<List<int[]>> regex = Runs.once(() -> hits(texts));
        Comparison comparison = new Comparison();
        long tokens = 0;
        for (int text = 0; text < texts.size(); text++) {
            SpeechCounts counts = ours.result().get(text);
            tokens += counts.tokens();
            for (int frame = 0; frame < counts.frames().length; frame++) {
                comparison.add(counts.frames()[frame], regex.result().get(text)[frame]);
            }
        }
        return Timing.of("speeches", "Invented speeches: frames, tokens, mentions", tokens, "tokens", ours, Double.NaN)
                .with(Timing.Peer.of("regex", "regular expressions: frames alone", regex.first(), comparison));
    }

    private static List<SpeechCounts> counts(List<String> texts, int speaker) {
        List<SpeechCounts> counts = new ArrayList<>();
        texts.forEach(text -> counts.add(SpeechCounter.builtIn().count(text, speaker, DAY)));
        return counts;
    }

    private static List<int[]> hits(List<String> texts) {
        FrameLexicon lexicon = FrameLexicon.builtIn();
        List<Pattern> frames = lexicon.frames().stream()
                .map(frame -> pattern(lexicon.phrases(frame)))
                .toList();
        List<int[]> hits = new ArrayList<>();
        texts.forEach(text ->
                hits.add(frames.stream().mapToInt(frame -> hits(frame, text)).toArray()));
        return hits;
    }

    private static int hits(Pattern frame, String text) {
        Matcher matcher = frame.matcher(text);
        int hits = 0;
        while (matcher.find()) {
            hits++;
        }
        return hits;
    }

    private static Pattern pattern(List<String> phrases) {
        String alternatives = phrases.stream()
                .map(phrase -> phrase.replaceAll("[- ]", "[\\\\s-]+").replace("*", "\\w*"))
                .collect(Collectors.joining("|"));
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
