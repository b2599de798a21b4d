package org.entente.construct.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.speech.NameMask;
import org.entente.speech.SmallWords;
import org.entente.speech.SpeechCounter;
import org.entente.text.MiniLm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeechEmbeddingTest {
    private static final int YEAR = 2015;

    private final MiniLm model = MiniLm.load();
    private final SpeechEmbedding embedding = new SpeechEmbedding(
            new NameMask(SpeechCounter.builtIn(), SmallWords.of(InventedSpeeches.background())), model);

    @AfterAll
    void close() {
        model.close();
    }

    private float[] vector(String text) {
        return embedding.vector(InventedSpeeches.speech(220, YEAR, text));
    }

    private static double cosine(float[] one, float[] other) {
        double both = 0;
        double ones = 0;
        double others = 0;
        for (int d = 0; d < one.length; d++) {
            both += one[d] * other[d];
            ones += one[d] * one[d];
            others += other[d] * other[d];
        }
        return both / Math.sqrt(ones * others);
    }

    @Test
    void doesNotMindWhoIsNamed() {
        assertThat(vector(InventedSpeeches.peace("Armenia"))).isEqualTo(vector(InventedSpeeches.peace("Azerbaijan")));
    }

    @Test
    void tellsSubjectsApart() {
        float[] peace = vector(InventedSpeeches.peace("Serbia"));
        assertThat(cosine(peace, peace)).isCloseTo(1, within(1e-6));
        assertThat(cosine(peace, vector(InventedSpeeches.sea()))).isLessThan(0.6);
    }

    @Test
    void isTheMeanOfItsPassages() {
        String first = "peace ".repeat(256);
        String second = "climate ".repeat(256);
        float[] whole = vector(first + second);
        float[] one = model.embed(first.strip());
        float[] other = model.embed(second.strip());
        assertThat((double) whole[7]).isCloseTo((one[7] + other[7]) / 2.0, within(1e-6));
    }

    @Test
    void givesASessionsVectorsByState() {
        Vectors vectors = embedding.session(List.of(
                InventedSpeeches.speech(345, YEAR, InventedSpeeches.sea()),
                InventedSpeeches.speech(373, YEAR, InventedSpeeches.people())));
        assertThat(vectors.of()).containsOnlyKeys(345, 373);
        Vectors back = Vectors.read(vectors.bytes(MiniLm.SIZE));
        assertThat(back.of().get(373)).isEqualTo(vectors.of().get(373));
        assertThat(back.of().get(345)).isEqualTo(vector(InventedSpeeches.sea()));
    }
}
