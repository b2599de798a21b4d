package org.entente.source.ungd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.source.table.PackedRows;
import org.entente.speech.FrameLexicon;
import org.entente.speech.SpeechCounts;

/** The counts of speeches that ship with the product, a row a speech. */
final class SpeechFile {
    static final String RESOURCE = "speeches.counts";

    private static final List<String> HEAD = List.of(
            "Counts of the speeches of the UN General Debate, sessions 60 to 79 (2005-2024); no text. CC0 1.0.",
            "Counted from: Jankin, Baturo and Dasandi, United Nations General Debate Corpus, doi:10.7910/DVN/0TJX8Y (CC0).",
            "Frames: lexicon " + FrameLexicon.VERSION + ", "
                    + String.join(" ", FrameLexicon.builtIn().frames()) + ".",
            "session,year,ccode,tokens,mentions of the own state,hits of each frame,states named and how often each");

    private SpeechFile() {}

    static byte[] write(List<CountedSpeech> speeches) {
        return PackedRows.pack(
                HEAD,
                speeches.stream()
                        .sorted(CountedSpeech.ORDER)
                        .map(SpeechFile::row)
                        .toList());
    }

    /** What ships. */
    static List<CountedSpeech> read() {
        List<CountedSpeech> speeches = new ArrayList<>();
        for (String[] row : PackedRows.read(SpeechFile.class, RESOURCE)) {
            SpeechCounts counts = new SpeechCounts(
                    Integer.parseInt(row[3]),
                    numbers(row[5]),
                    Integer.parseInt(row[4]),
                    numbers(row[6]),
                    numbers(row[7]));
            speeches.add(new CountedSpeech(
                    Integer.parseInt(row[0]), Integer.parseInt(row[1]), Integer.parseInt(row[2]), counts));
        }
        return speeches;
    }

    private static String row(CountedSpeech speech) {
        SpeechCounts counts = speech.counts();
        return IntStream.of(speech.session(), speech.year(), speech.ccode(), counts.tokens(), counts.own())
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(","))
                + "," + text(counts.frames()) + "," + text(counts.ccodes()) + "," + text(counts.mentions());
    }

    private static String text(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    private static int[] numbers(String text) {
        return text.isEmpty()
                ? new int[0]
                : Arrays.stream(text.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    }
}
