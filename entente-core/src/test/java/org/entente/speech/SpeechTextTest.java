package org.entente.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SpeechTextTest {
    @Property(tries = 100)
    void givesBackItsText(@ForAll String text) {
        String valid = text.replaceAll("[\\ud800-\\udfff]", "");
        assertThat(SpeechText.of(2, 70, 2015, valid).text()).isEqualTo(valid);
    }

    @Test
    void findsNamesWhereTheyStand() {
        String text = "We thank Serbia, and the  Republic of\nSerbia; Latin America too.";
        List<NameFound> found = SpeechCounter.builtIn().names(text, 373, LocalDate.of(2015, 9, 25));
        assertThat(found)
                .extracting(name -> name.ccode() + " " + text.substring(name.from(), name.to()))
                .containsExactly("345 Serbia", "345 Republic of\nSerbia", "0 Latin America");
    }

    @Test
    void cutsPassagesOf256Words() {
        assertThat(Passages.of("one two")).containsExactly("one two");
        assertThat(Passages.of("w ".repeat(256 + 127)))
                .as("a short rest is left out")
                .hasSize(1);
        assertThat(Passages.of("w ".repeat(256 + 128))).hasSize(2);
        assertThat(Passages.of("w ".repeat(512)).get(1).split(" ", -1)).hasSize(256);
    }
}
