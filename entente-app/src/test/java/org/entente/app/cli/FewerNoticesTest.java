package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.notice.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FewerNoticesTest {
    private static List<Notice> many(int count) {
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            notices.add(Notice.warning("unknown_state", "No. " + i));
        }
        return notices;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 9})
    void fewStayAsTheyAre(int count) {
        assertThat(FewerNotices.of(many(count))).isEqualTo(many(count));
    }

    @Test
    void ofManyTheFirstEightAndACountAreShown() {
        List<Notice> notices = many(40);
        notices.add(20, Notice.info("other", "Something else."));
        List<Notice> shown = FewerNotices.of(notices);
        assertThat(shown).hasSize(10).startsWith(many(8).toArray(Notice[]::new));
        assertThat(shown.get(8).message())
                .isEqualTo("and 32 more of this kind; the same command with --verbose lists them");
        assertThat(shown.get(9).code()).isEqualTo("other");
    }
}
