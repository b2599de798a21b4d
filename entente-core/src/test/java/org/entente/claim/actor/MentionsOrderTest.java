package org.entente.claim.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MentionsOrderTest {
    private static final List<String> PIECES = List.of(
            "Serbia",
            "the Serbs",
            "Baku",
            "both states",
            "the two",
            "they",
            "its",
            "and",
            ",",
            "which",
            "voted",
            "the",
            "U.S.",
            "Azerbaijan-Serbia",
            "Côte d’Ivoire’s",
            "EU",
            "with",
            "Kosovo",
            "its partner",
            "each other",
            "/",
            "//",
            "President Putin",
            "he",
            "the country",
            "Georgia",
            "in",
            "Paris Agreement",
            "’s",
            "both",
            ".",
            "(",
            "“",
            "of");

    @Property(tries = 300)
    void mentionsStandInOrderWithinTheirSentences(@ForAll("texts") String text) {
        assertThat(new ReadText(text, LocalDate.of(2020, 1, 1)).ordered())
                .as(text)
                .isTrue();
    }

    @Property(tries = 200)
    void swappingTwoNamesSwapsTheStates(@ForAll("texts") String text) {
        LocalDate date = LocalDate.of(2020, 1, 1);
        String given = text.replace("Serbia", "Malawi").replace("U.S.", "Zambia");
        ReadText read = new ReadText(given, date);
        String summary = ReadText.swapped(read.summary(), "Malawi", "Zambia");
        assertThat(read.swapping("Malawi", "Zambia").summary()).isEqualTo(ReadText.swapped(summary, "MWI", "ZMB"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(25).map(pieces -> String.join(" ", pieces));
    }
}
