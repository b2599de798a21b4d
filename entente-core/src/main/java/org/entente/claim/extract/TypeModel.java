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
 * sentence embeddings (MiniLM) and on words, fitted to exemplars written for it. It knows subjects, not stances: what a
 * clause says for or against is read from its words. Some three milliseconds a clause.
 */
final class TypeModel {
    static final String RESOURCE = "type_model.tsv.gz";

    private final List<String> labels;
    private final ClauseFeatures features;
    private final SoftmaxRegression regression;
    private final Embedder embedder;

    private TypeModel(List<String> labels, ClauseFeatures features, SoftmaxRegression regression, Embedder embedder) {
        this.labels = labels;
        this.features = features;
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
        List<String> lines = lines();
        List<String> labels = List.of(lines.get(0).split("\t", -1));
        double[][] weights = new double[labels.size()][lines.size() - 1];
        List<String> words = new ArrayList<>();
        for (int k = 1; k < lines.size(); k++) {
            String[] cells = lines.get(k).split("\t", -1);
            boolean word = k > ClauseFeatures.EMBEDDING + ClauseFeatures.COUNTED && k < lines.size() - 1;
            if (word) {
                words.add(cells[0]);
            }
            for (int c = 0; c < weights.length; c++) {
                weights[c][k - 1] = Double.parseDouble(cells[c + 1]);
            }
        }
        return new TypeModel(labels, ClauseFeatures.of(words), SoftmaxRegression.of(weights), embedder);
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
        double[] p = regression.probabilities(features.of(text, embedder.embed(text.words())));
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
