package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.claim.Proposition;
import org.entente.claim.Topic;
import org.entente.claim.article.Article;
import org.entente.claim.article.ArticleCleaner;
import org.entente.claim.article.SourceText;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.entente.state.State;
import org.junit.jupiter.api.Test;

/** Reads {@code blocs.tsv}: what texts say of blocs, and what only sounds like it. */
class BlocReadingTest {
    private static final LocalDate DATE = LocalDate.of(2026, 2, 16);

    @Test
    void mostTextsSayOfBlocsWhatTheySeemTo() {
        ReadTexts.mostAsMeant("blocs.tsv", (extractor, cells) -> read(extractor, cells[0]));
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
