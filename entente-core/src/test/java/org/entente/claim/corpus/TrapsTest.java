package org.entente.claim.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.claim.Draft;
import org.entente.claim.DraftReader;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.article.SourceText;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.entente.claim.article.TextDate;
import org.entente.claim.extract.Extractor;
import org.entente.claim.type.ClaimTest;
import org.entente.construct.Evidence;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.text.TextTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads {@code traps.tsv}: texts in which a word or a form leads astray. */
class TrapsTest {
    private static final Evidence EVIDENCE = new Evidence(
            BuiltInRecord.load(),
            List.of(),
            StateRegistry.builtIn(),
            CaseRegistry.builtIn(),
            DatedRecord.builtIn(),
            TieRecord.builtIn(),
            null,
            label -> {});
    private static final DraftReader READER = new DraftReader(Extractor.of(EVIDENCE));

    static Stream<Arguments> traps() {
        return TextTable.rows(TrapsTest.class, "traps.tsv").stream()
                .skip(1)
                .map(cells -> Arguments.of(cells[0], cells[2], LocalDate.parse(cells[1]), cells[3], cells[4]));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("traps")
    void isNotFallenInto(String trap, String text, LocalDate date, String claims, String verdict) {
        SourceText source = new SourceText("trap", "", Optional.empty(), "", List.of(new Block(Kind.PARAGRAPH, text)));
        Draft draft = READER.read(source, "en", TextDate.of(source, Optional.of(date), date), List.of());
        String found = draft.propositions().stream()
                .map(said -> said(said, date))
                .sorted()
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "-" : found).as(trap).isEqualTo(claims);
        if (!verdict.isEmpty()) {
            Testing testing = new Testing(EVIDENCE, date);
            assertThat(draft.propositions())
                    .allSatisfy(said -> assertThat(ClaimTest.of(said, testing)
                                    .everything()
                                    .verdict()
                                    .word())
                            .isEqualTo(verdict));
        }
    }

    private static String said(Proposition claim, LocalDate date) {
        String whom = codes(claim.roles().whom(), date);
        return String.join(
                        " ",
                        claim.type(),
                        claim.affirmed() ? "+" : "-",
                        codes(claim.roles().who(), date) + (whom.isEmpty() ? "" : ">" + whom))
                .strip();
    }

    private static String codes(List<State> states, LocalDate date) {
        return states.stream()
                .map(state -> state.code(date).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(","));
    }
}
