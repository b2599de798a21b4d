package org.entente.app.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.claim.CheckedText;
import org.junit.jupiter.api.Test;

class ReadersWordsTest {
    @Test
    void aReportExplainsTheWordsThatItUsesAndNoOthers() {
        CheckedText text = SampleText.make();
        assertThat(ReadersWords.of(text)).extracting(ReadersWords.Entry::word).contains("joint vote", "percentile");
        assertThat(ReadersWords.of(text)).extracting(ReadersWords.Entry::word).doesNotContain("salience", "stage");
        assertThat(new CheckHtml(SampleText.checked()).write()).contains("What the words mean");
    }

    @Test
    void aTextWithoutClaimsNeedsNone() {
        CheckedText text = SampleText.make();
        CheckedText silent = new CheckedText(
                text.origin(),
                text.text(),
                text.date(),
                text.dateFrom(),
                text.language(),
                text.sentences(),
                List.of(),
                text.rules(),
                text.notices());
        assertThat(ReadersWords.of(silent)).isEmpty();
    }
}
