package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.claim.Proposition;
import org.entente.claim.article.Article;
import org.entente.claim.article.ArticleCleaner;
import org.entente.claim.article.SourceText;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.entente.construct.Evidence;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.junit.jupiter.api.Test;

/** Reads {@code sentences.tsv}: each sentence is a text of its own, read in 2026. */
class ExtractorTest {
    private static final LocalDate DATE = LocalDate.of(2026, 2, 16);
    private static final double SHARE = 0.9;

    @Test
    void mostSentencesAreReadAsTheyAreMeant() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        Extractor extractor = Extractor.of(new Evidence(
                BuiltInRecord.load(),
                List.of(),
                StateRegistry.builtIn(),
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.builtIn(),
                null,
                label -> {}));
        for (String row : WordLists.lines("sentences.tsv")) {
            String[] cells = row.split("\t", -1);
            String found = read(extractor, cells[0]);
            asked++;
            if (!found.equals(cells[1])) {
                wrong.add(cells[0] + "\n    " + found + " for " + cells[1]);
            }
        }
        assertThat((double) (asked - wrong.size()) / asked)
                .as("share of %d sentences read as meant; the others:%n%s", asked, String.join("\n", wrong))
                .isGreaterThanOrEqualTo(SHARE);
    }

    private static String read(Extractor extractor, String sentence) {
        Kind kind = sentence.matches("(?s).*[.?,]$") ? Kind.PARAGRAPH : Kind.HEADING;
        Article article = new ArticleCleaner()
                .clean(new SourceText("text", "", Optional.empty(), "", List.of(new Block(kind, sentence))));
        Extraction extraction = extractor.extract(article, DATE);
        if (!extraction.propositions().isEmpty()) {
            return extraction.propositions().stream().map(ExtractorTest::said).collect(Collectors.joining("; "));
        }
        return extraction.sentences().isEmpty()
                ? ""
                : extraction.sentences().get(0).kind().name().toLowerCase(Locale.ROOT);
    }

    /** A claim as the table writes it. */
    private static String said(Proposition claim) {
        return (claim.type()
                        + (claim.affirmed() ? " + " : " - ")
                        + codes("", claim.roles().who())
                        + codes(">", claim.roles().whom())
                        + codes(" ~", claim.roles().than())
                        + codes(" f:", claim.roles().from())
                        + codes(" t:", claim.roles().to()))
                .strip();
    }

    private static String codes(String mark, List<State> states) {
        return states.isEmpty()
                ? ""
                : mark + states.stream().map(state -> state.iso3(DATE)).collect(Collectors.joining(","));
    }
}
