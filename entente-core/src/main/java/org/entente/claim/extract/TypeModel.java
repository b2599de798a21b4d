package org.entente.claim.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.entente.stat.SoftmaxRegression;
import org.entente.text.Embedder;

/**
 * Says which type of claim a clause most likely makes, or what else it does: a multinomial logistic regression on
 * sentence embeddings (MiniLM), fitted to the exemplars in {@code exemplars.tsv}. It knows subjects, not stances: what a
 * clause says for or against is read from its words. Some three milliseconds a clause.
 */
final class TypeModel {
    static final String RESOURCE = "type_model.tsv.gz";

    private final List<String> labels;
    private final SoftmaxRegression regression;
    private final Embedder embedder;

    private TypeModel(List<String> labels, SoftmaxRegression regression, Embedder embedder) {
        this.labels = labels;
        this.regression = regression;
        this.embedder = embedder;
    }

    /**
     * A label with its probability.
     *
     * @param label a type's id, or "opinion", "norm", "causal", "fact"
     * @param probability 0–1
     */
    record Guess(String label, double probability) {}

    /** The model that ships. */
    static TypeModel load(Embedder embedder) {
        List<String> labels = new ArrayList<>();
        List<double[]> weights = new ArrayList<>();
        for (String line : lines()) {
            String[] cells = line.split("\t", -1);
            labels.add(cells[0]);
            double[] row = new double[cells.length - 1];
            for (int i = 0; i < row.length; i++) {
                row[i] = Double.parseDouble(cells[i + 1]);
            }
            weights.add(row);
        }
        return new TypeModel(List.copyOf(labels), SoftmaxRegression.of(weights.toArray(double[][]::new)), embedder);
    }

    private static List<String> lines() {
        InputStream stream = TypeModel.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw new IllegalStateException("no resource " + RESOURCE);
        }
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The likelihood of every label. */
    Map<String, Double> probabilities(ClauseText text) {
        double[] p = regression.probabilities(text.features(embedder.embed(text.words())));
        Map<String, Double> all = new LinkedHashMap<>();
        for (int i = 0; i < p.length; i++) {
            all.put(labels.get(i), p[i]);
        }
        return all;
    }

    /** The likeliest label. */
    Optional<Guess> best(ClauseText text) {
        return probabilities(text).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> new Guess(entry.getKey(), entry.getValue()));
    }
}
