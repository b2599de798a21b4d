package org.entente.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** Where Apache OpenNLP's English model starts sentences. It is read when first asked, once, and shared. */
final class ModelBreaks {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private ModelBreaks() {}

    /** The starts of sentences that the model sees in a paragraph. */
    static Set<Integer> of(String paragraph) {
        // A detector keeps the probabilities of its last text, so each text has its own; the model is what takes time.
        return Arrays.stream(new SentenceDetectorME(Loaded.MODEL).sentPosDetect(paragraph))
                .map(opennlp.tools.util.Span::getStart)
                .collect(Collectors.toSet());
    }

    private static SentenceModel read() {
        try (InputStream in = SentenceModel.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks the model of sentences " + MODEL);
            }
            return new SentenceModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read by the class loader's own lock, on first use. */
    private static final class Loaded {
        static final SentenceModel MODEL = read();
    }
}
