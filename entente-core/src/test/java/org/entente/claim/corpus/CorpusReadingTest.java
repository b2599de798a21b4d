package org.entente.claim.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How the reading of claims fares on both halves of the corpus, and on further texts; the reports, with every miss, are left in the build's
 * folder. The floors are what stands, so that nothing is lost unseen; docs/check-measured.md says how far they are from
 * what is aimed at. Verdicts take minutes: {@code ReadCorpus} judges them.
 */
class CorpusReadingTest {
    private static final ReadCorpus READER = ReadCorpus.withBuiltInRecord(false);

    @Test
    void theHalfThatIsTunedOnIsReadAsItsTablesSay() throws IOException {
        CorpusScore score = score("tuned");
        assertThat(score.recall()).isGreaterThan(0.80);
        assertThat(score.precision()).isGreaterThan(0.88);
        assertThat(score.rightType()).isGreaterThan(0.90);
        assertThat(score.rightRoles()).isGreaterThan(0.74);
        assertThat(score.rightKind()).isGreaterThan(0.85);
    }

    @Test
    void theHalfThatIsNotTunedOnIsReadNearlyAsWell() throws IOException {
        CorpusScore score = score("heldout");
        assertThat(score.recall()).isGreaterThan(0.68);
        assertThat(score.precision()).isGreaterThan(0.78);
        assertThat(score.rightType()).isGreaterThan(0.80);
        assertThat(score.rightRoles()).isGreaterThan(0.55);
        assertThat(score.rightKind()).isGreaterThan(0.75);
    }

    @Test
    void theTextsLabelledForReadingAloneAreReadAsTheirTablesSay() throws IOException {
        CorpusScore score = score("reading");
        assertThat(score.recall()).isGreaterThan(0.84);
        assertThat(score.precision()).isGreaterThan(0.86);
        assertThat(score.rightType()).isGreaterThan(0.92);
        assertThat(score.rightRoles()).isGreaterThan(0.74);
        assertThat(score.rightKind()).isGreaterThan(0.80);
    }

    private static CorpusScore score(String half) throws IOException {
        List<Comparison> texts = new ArrayList<>();
        for (CorpusText text : CorpusText.half("/org/entente/claim/corpus/" + half)) {
            texts.add(READER.compare(text));
        }
        CorpusScore score = new CorpusScore(texts);
        Files.writeString(Path.of("target/corpus-" + half + ".txt"), CorpusReport.of(score));
        return score;
    }
}
