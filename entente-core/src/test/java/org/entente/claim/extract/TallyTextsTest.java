package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.claim.Topic;
import org.entente.record.BuiltInRecord;
import org.junit.jupiter.api.Test;

/** A/RES/62/243 was adopted on 14 March 2008 by 39 votes to 7 with 100 abstentions (UN press release GA/10693). */
class TallyTextsTest {
    private static final TallyTexts TEXTS = TallyTexts.of(BuiltInRecord.load());

    private static List<String> find(String sentence, LocalDate date) {
        return TEXTS.find(sentence, date).stream()
                .filter(topic -> topic.kind() == Topic.Kind.TEXT)
                .map(Topic::id)
                .toList();
    }

    @Test
    void aTallyAndItsDaysNameAText() {
        LocalDate late = LocalDate.of(2020, 1, 1);
        assertThat(find("In March 2008 it was adopted by 39 votes to 7.", late)).containsExactly("A/RES/62/243");
        assertThat(find("On 14 March 2008 it was adopted (39–7–100).", late)).containsExactly("A/RES/62/243");
    }

    @Test
    void withoutDaysOnlyTheLastYearsCount() {
        String sentence = "It was adopted by 39 votes to 7.";
        assertThat(find(sentence, LocalDate.of(2008, 6, 1))).containsExactly("A/RES/62/243");
        assertThat(find(sentence, LocalDate.of(1950, 6, 1))).isEmpty();
    }

    @Test
    void anotherTallyAndNoneNameNothing() {
        LocalDate date = LocalDate.of(2008, 6, 1);
        assertThat(find("In March 2008 it was adopted by 39 votes to 7 with 99 abstentions.", date))
                .isEmpty();
        assertThat(find("It was adopted in March 2008.", date)).isEmpty();
        assertThat(find("", date)).isEmpty();
    }
}
