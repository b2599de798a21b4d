package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.entente.claim.extract.Exemplars.Exemplar;
import org.entente.stat.SoftmaxRegression;
import org.entente.text.MiniLm;
import org.junit.jupiter.api.Test;

/**
 * Fits the model of types to its exemplars: run with {@code -Dentente.golden=write} after every change of the exemplars.
 */
class TypeModelTest {
    private static final double RIDGE = 1e-3;
    private static final int ITERATIONS = 300;

    @Test
    void theModelThatShipsIsFittedToTheExemplarsThatShip() throws IOException {
        List<Exemplar> exemplars = Exemplars.shipped();
        List<String> labels = exemplars.stream().map(Exemplar::label).distinct().toList();
        try (MiniLm embedder = MiniLm.load()) {
            if ("write".equals(System.getProperty("entente.golden"))) {
                write(labels, fit(exemplars, labels, embedder, -1));
            }
            TypeModel model = TypeModel.load(embedder);
            int right = 0;
            for (Exemplar exemplar : exemplars) {
                String best = model.best(ClauseText.ofExemplar(exemplar.text()))
                        .orElseThrow()
                        .label();
                right += best.equals(exemplar.label()) ? 1 : 0;
            }
            assertThat((double) right / exemplars.size())
                    .as("share of exemplars that the model knows: fit it anew with -Dentente.golden=write")
                    .isGreaterThan(0.95);
        }
    }

    @Test
    void itKnowsMostExemplarsThatItWasNotFittedTo() {
        List<Exemplar> exemplars = Exemplars.shipped();
        List<String> labels = exemplars.stream().map(Exemplar::label).distinct().toList();
        try (MiniLm embedder = MiniLm.load()) {
            int right = 0;
            int asked = 0;
            for (int fold = 0; fold < 5; fold++) {
                SoftmaxRegression regression = fit(exemplars, labels, embedder, fold);
                for (int i = fold; i < exemplars.size(); i += 5) {
                    double[] p = regression.probabilities(row(exemplars.get(i), embedder));
                    right += labels.get(highest(p)).equals(exemplars.get(i).label()) ? 1 : 0;
                    asked++;
                }
            }
            assertThat((double) right / asked).isGreaterThan(0.5);
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

    private static SoftmaxRegression fit(List<Exemplar> exemplars, List<String> labels, MiniLm embedder, int left) {
        List<double[]> rows = new ArrayList<>();
        List<Integer> classes = new ArrayList<>();
        for (int i = 0; i < exemplars.size(); i++) {
            if (left < 0 || i % 5 != left) {
                rows.add(row(exemplars.get(i), embedder));
                classes.add(labels.indexOf(exemplars.get(i).label()));
            }
        }
        return SoftmaxRegression.fit(
                rows.toArray(double[][]::new),
                classes.stream().mapToInt(Integer::intValue).toArray(),
                labels.size(),
                RIDGE,
                ITERATIONS);
    }

    private static double[] row(Exemplar exemplar, MiniLm embedder) {
        ClauseText text = ClauseText.ofExemplar(exemplar.text());
        return text.features(embedder.embed(text.words()));
    }

    private static void write(List<String> labels, SoftmaxRegression regression) throws IOException {
        Path file = Path.of("src/main/resources/org/entente/claim/extract/" + TypeModel.RESOURCE);
        double[][] weights = regression.weights();
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.write("# Weights of the model of types: a label a line, the intercept last; see TypeModel. CC0.\n");
            for (int c = 0; c < weights.length; c++) {
                out.write(labels.get(c));
                for (double weight : weights[c]) {
                    out.write(String.format(Locale.ROOT, "\t%.4f", weight));
                }
                out.write("\n");
            }
        }
        Files.copy(
                file,
                Path.of("target/classes/org/entente/claim/extract/" + TypeModel.RESOURCE),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
