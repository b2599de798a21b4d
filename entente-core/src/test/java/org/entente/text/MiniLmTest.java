package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The expected cosines are those of the vectors that LangChain4j 1.20.0-beta30 makes with the same model and its own
 * tokenizer. Processors round the model's 8-bit sums differently, so that they hold to a hundredth.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MiniLmTest {
    private static final String LAW = "Peace and the rule of law matter to small states.";
    private static final String CLIMATE =
            "We call for the peaceful settlement of disputes — naïvely, perhaps — and for “sustainable” development; "
                    + "climate change (1.5°C) threatens low-lying islands.";

    private final MiniLm model = MiniLm.load();

    @AfterAll
    void close() {
        model.close();
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += one[d] * other[d];
        }
        return sum;
    }

    @Test
    void givesTheModelsVectors() {
        float[] law = model.embed(LAW);
        assertThat(law).hasSize(MiniLm.SIZE);
        assertThat(cosine(law, law)).isCloseTo(1, within(1e-6));
        assertThat(cosine(law, model.embed(CLIMATE))).isCloseTo(0.405, within(0.02));
        assertThat(Arrays.copyOf(law, 3)).containsExactly(new float[] {0.060f, 0.134f, 0.032f}, within(0.02f));
    }

    @Test
    void givesTheSameVectorWhateverWentBefore() {
        float[] first = model.embed(LAW);
        model.embed(CLIMATE);
        assertThat(model.embed(LAW)).isEqualTo(first);
    }

    @Test
    void readsNoFurtherThanTheLimit() {
        String words = "peace ".repeat(MiniLm.LIMIT - 2);
        assertThat(model.embed(words + "and climate")).isEqualTo(model.embed(words));
        assertThat(model.embed("")).doesNotContain(Float.NaN);
    }
}
