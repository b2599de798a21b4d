package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.entente.claim.extract.Exemplars.Exemplar;
import org.entente.stat.SoftmaxRegression;
import org.entente.stat.SparseVector;
import org.entente.text.MiniLm;
import org.junit.jupiter.api.Test;

/**
 * Fits the model of types to its exemplars: run with {@code -Dentente.golden=write} after every change of the exemplars.
 */
class TypeModelTest {
    private static final double RIDGE = 1e-3;
    private static final int ITERATIONS = 300;

    /** Every tenth is left out where the model is judged by what it was not fitted to. */
    private static final int FOLDS = 10;

    private static final List<Exemplar> EXEMPLARS = Exemplars.all();
    private static final List<String> LABELS =
            EXEMPLARS.stream().map(Exemplar::label).distinct().toList();
    private static final List<ClauseText> TEXTS = EXEMPLARS.stream()
            .map(exemplar -> ClauseText.ofExemplar(exemplar.text()))
            .toList();

    @Test
    void theModelThatShipsIsFittedToItsExemplars() throws IOException {
        try (MiniLm embedder = MiniLm.load()) {
            if ("write".equals(System.getProperty("entente.golden"))) {
                ClauseFeatures features = ClauseFeatures.learnt(TEXTS);
                write(features, fit(features, rows(features, embedder), -1, ITERATIONS));
            }
            TypeModel model = TypeModel.load(embedder);
            int right = 0;
            for (int i = 0; i < TEXTS.size(); i++) {
                String best = model.best(TEXTS.get(i)).orElseThrow().label();
                right += best.equals(EXEMPLARS.get(i).label()) ? 1 : 0;
            }
            assertThat((double) right / TEXTS.size())
                    .as("share of exemplars that the model knows: fit it anew with -Dentente.golden=write")
                    .isGreaterThan(0.9);
        }
    }

    @Test
    void itKnowsMostExemplarsThatItWasNotFittedTo() {
        try (MiniLm embedder = MiniLm.load()) {
            ClauseFeatures features = ClauseFeatures.learnt(TEXTS);
            List<SparseVector> rows = rows(features, embedder);
            SoftmaxRegression regression = fit(features, rows, 0, ITERATIONS / 4);
            int right = 0;
            int asked = 0;
            for (int i = 0; i < rows.size(); i += FOLDS) {
                double[] p = regression.probabilities(rows.get(i));
                right += LABELS.get(highest(p)).equals(EXEMPLARS.get(i).label()) ? 1 : 0;
                asked++;
            }
            assertThat((double) right / asked).isGreaterThan(0.55);
            System.out.println("exemplars left out and known: " + (double) right / asked);
        }
    }

    private static int highest(double[] p) {
        int best = 0;
        for (int i = 1; i < p.length; i++) {
            best = p[i] > p[best] ? i : best;
        }
        return best;
    }

    private static List<SparseVector> rows(ClauseFeatures features, MiniLm embedder) {
        return TEXTS.stream()
                .map(text -> features.of(text, embedder.embed(text.words())))
                .toList();
    }

    private static SoftmaxRegression fit(ClauseFeatures features, List<SparseVector> rows, int left, int iterations) {
        List<SparseVector> used = new ArrayList<>();
        List<Integer> classes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i % FOLDS != left) {
                used.add(rows.get(i));
                classes.add(LABELS.indexOf(EXEMPLARS.get(i).label()));
            }
        }
        return SoftmaxRegression.fit(
                used,
                features.width(),
                classes.stream().mapToInt(Integer::intValue).toArray(),
                LABELS.size(),
                RIDGE,
                iterations);
    }

    private static void write(ClauseFeatures features, SoftmaxRegression regression) throws IOException {
        Path file = Path.of("src/main/resources/org/entente/claim/extract/" + TypeModel.RESOURCE);
        double[][] weights = regression.weights();
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.write(
                    "# Weights of the model of types: the labels, then a component a line, the intercept last. CC0.\n");
            out.write(String.join("\t", LABELS) + "\n");
            for (int k = 0; k <= features.width(); k++) {
                out.write(name(features, k));
                for (double[] row : weights) {
                    out.write(String.format(Locale.ROOT, "\t%.3f", row[k]));
                }
                out.write("\n");
            }
        }
        Files.copy(
                file,
                Path.of("target/classes/org/entente/claim/extract/" + TypeModel.RESOURCE),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static String name(ClauseFeatures features, int k) {
        int word = k - ClauseFeatures.EMBEDDING - ClauseFeatures.COUNTED;
        return word < 0 || k == features.width() ? "" : features.words().get(word);
    }
}
