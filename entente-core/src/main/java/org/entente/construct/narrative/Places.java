package org.entente.construct.narrative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.entente.construct.Evidence;
import org.entente.speech.NameFound;
import org.entente.speech.SpeechCounter;
import org.entente.speech.SpeechText;
import org.entente.store.StoredTexts;

/**
 * Where in the texts of the user's store each speech names each state: found once for all of them, and kept as numbers.
 *
 * @param of by who spoke and year
 */
record Places(Map<Integer, Map<Integer, Speech>> of) {
    private static final String KIND = "speech-places";
    private static final int VERSION = 1;
    private static final int HEAD = 4;
    private static final double WHOLE = 100;

    /**
     * The names in a speech.
     *
     * @param length characters of the text
     * @param named ccodes in order
     * @param from where each begins
     */
    record Speech(int length, int[] named, int[] from) {
        /** Shares of the text before each mention of a state, 0 to 100. */
        List<Double> percents(int whom) {
            List<Double> percents = new ArrayList<>();
            for (int k = 0; k < named.length; k++) {
                if (named[k] == whom) {
                    percents.add(WHOLE * from[k] / length);
                }
            }
            return percents;
        }
    }

    private record Key(String sha256) {}

    /** None where the store holds no texts. */
    static Places of(Evidence evidence) {
        Optional<StoredTexts> texts = evidence.ties().texts();
        return texts.isEmpty()
                ? new Places(Map.of())
                : evidence.once(
                        new Key(texts.get().sha256()), Places.class, () -> read(numbers(evidence, texts.get())));
    }

    private static double[] numbers(Evidence evidence, StoredTexts texts) {
        return evidence.keep(
                KIND,
                VERSION,
                List.of(texts.sha256()),
                "Names in speeches",
                () -> evidence.ties().texts(texts, 0).parallelStream()
                        .flatMapToDouble(Places::numbers)
                        .toArray());
    }

    /** Who spoke, the year, the length, how many names; then each name’s state and place. */
    static DoubleStream numbers(SpeechText speech) {
        String text = speech.text();
        List<NameFound> names = SpeechCounter.builtIn().names(text, speech.ccode(), speech.day()).stream()
                .filter(name -> name.ccode() != 0)
                .toList();
        return DoubleStream.concat(
                DoubleStream.of(speech.ccode(), speech.year(), text.length(), names.size()),
                names.stream().flatMapToDouble(name -> DoubleStream.of(name.ccode(), name.from())));
    }

    static Places read(double[] numbers) {
        Map<Integer, Map<Integer, Speech>> of = new HashMap<>();
        int at = 0;
        while (at < numbers.length) {
            int count = (int) numbers[at + HEAD - 1];
            int[] named = new int[count];
            int[] from = new int[count];
            for (int k = 0; k < count; k++) {
                named[k] = (int) numbers[at + HEAD + 2 * k];
                from[k] = (int) numbers[at + HEAD + 2 * k + 1];
            }
            of.computeIfAbsent((int) numbers[at], who -> new HashMap<>())
                    .put((int) numbers[at + 1], new Speech((int) numbers[at + 2], named, from));
            at += HEAD + 2 * count;
        }
        return new Places(of);
    }

    /** The mentions of a state in another's speech of a year, in order; none where there is no text of it. */
    Optional<List<Double>> find(int who, int whom, int year) {
        return Optional.ofNullable(of.getOrDefault(who, Map.of()).get(year)).map(speech -> speech.percents(whom));
    }
}
