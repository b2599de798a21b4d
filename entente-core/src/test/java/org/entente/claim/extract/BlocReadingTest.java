package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.claim.Proposition;
import org.entente.claim.Topic;
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

/** Reads {@code blocs.tsv}: what texts say of blocs, and what only sounds like it. */
class BlocReadingTest {
    private static final LocalDate DATE = LocalDate.of(2026, 2, 16);
    private static final double SHARE = 0.9;

    @Test
    void mostTextsSayOfBlocsWhatTheySeemTo() {
        Extractor extractor = Extractor.of(new Evidence(
                BuiltInRecord.load(),
                List.of(),
                StateRegistry.builtIn(),
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.builtIn(),
                null,
                label -> {}));
        List<String> rows = WordLists.lines("blocs.tsv");
        List<String> wrong = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            String found = read(extractor, cells[0]);
            if (!found.equals(cells[1])) {
                wrong.add(cells[0] + "\n    " + found + " for " + cells[1]);
            }
        }
        assertThat((double) (rows.size() - wrong.size()) / rows.size())
                .as("share of %d texts read as meant; the others:%n%s", rows.size(), String.join("\n", wrong))
                .isGreaterThanOrEqualTo(SHARE);
    }

    private static String read(Extractor extractor, String text) {
        Block block = new Block(Kind.PARAGRAPH, text);
        Article article = new ArticleCleaner().clean(new SourceText("text", "", Optional.empty(), "", List.of(block)));
        String claims = extractor.extract(article, DATE).propositions().stream()
                .map(BlocReadingTest::said)
                .collect(Collectors.joining("; "));
        return claims.isEmpty() ? "none" : claims;
    }

    /** A claim as the table writes it. */
    private static String said(Proposition claim) {
        boolean votes = claim.roles().on(Topic.Kind.LAYER).stream()
                .anyMatch(topic -> topic.id().equals("votes"));
        return claim.type()
                + (claim.affirmed() ? " + " : " - ")
                + codes("", claim.roles().who())
                + codes(">", claim.roles().whom())
                + codes(" ~", claim.roles().than())
                + (votes && claim.type().equals("not_bloc") ? " @votes" : "")
                + (claim.roles().means("beyond_blocs") ? " @beyond" : "")
                + (claim.roles().means("different_blocs") ? " @apart" : "");
    }

    private static String codes(String mark, List<State> states) {
        return states.isEmpty()
                ? ""
                : mark + states.stream().map(state -> state.iso3(DATE)).collect(Collectors.joining(","));
    }
}
