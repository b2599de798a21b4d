package org.entente.construct.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.speech.NameMask;
import org.entente.speech.Passages;
import org.entente.speech.SpeechText;
import org.entente.text.Embedder;

/**
 * Makes a vector of a speech: names are taken out, the rest is cut into passages, each is embedded, and their mean is the
 * speech's. As many at once as there are processors.
 */
final class SpeechEmbedding {
    private final NameMask mask;
    private final Embedder embedder;

    SpeechEmbedding(NameMask mask, Embedder embedder) {
        this.mask = mask;
        this.embedder = embedder;
    }

    /** The vectors of speeches of one session. */
    Vectors session(List<SpeechText> speeches) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors()), task -> {
                    Thread thread = new Thread(task, "entente-embedding");
                    thread.setDaemon(true);
                    return thread;
                });
        try {
            List<Callable<float[]>> tasks = new ArrayList<>();
            speeches.forEach(speech -> tasks.add(() -> vector(speech)));
            List<Future<float[]>> done = workers.invokeAll(tasks);
            Map<Integer, float[]> vectors = new TreeMap<>();
            for (int i = 0; i < done.size(); i++) {
                vectors.put(speeches.get(i).ccode(), done.get(i).get());
            }
            return new Vectors(vectors);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("embedding was interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** The mean of the passages' vectors. */
    float[] vector(SpeechText speech) {
        List<String> passages = Passages.of(mask.without(speech));
        double[] sums = new double[embedder.size()];
        for (String passage : passages) {
            float[] vector = embedder.embed(passage);
            for (int d = 0; d < sums.length; d++) {
                sums[d] += vector[d];
            }
        }
        float[] mean = new float[sums.length];
        for (int d = 0; d < sums.length; d++) {
            mean[d] = (float) (sums[d] / passages.size());
        }
        return mean;
    }
}
