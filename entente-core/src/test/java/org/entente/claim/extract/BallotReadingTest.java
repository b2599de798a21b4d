package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.Proposition;
import org.entente.claim.Topic;
import org.entente.claim.article.Article;
import org.entente.claim.article.ArticleCleaner;
import org.entente.claim.article.SourceText;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.entente.state.State;
import org.junit.jupiter.api.Test;

/** Reads {@code ballots.tsv}: texts of a few sentences, with the votes and cases that they mean. */
class BallotReadingTest {

    @Test
    void mostTextsMeanTheVotesAndCasesThatTheySeemTo() {
        ReadTexts.mostAsMeant(
                "ballots.tsv", (extractor, cells) -> read(extractor, cells[1], LocalDate.parse(cells[0])));
    }

    private static String read(Extractor extractor, String text, LocalDate date) {
        List<Block> blocks = Stream.of(text.split(" ¶ ", -1))
                .map(paragraph -> new Block(Kind.PARAGRAPH, paragraph))
                .toList();
        Article article = new ArticleCleaner().clean(new SourceText("text", "", Optional.empty(), "", blocks));
        return extractor.extract(article, date).propositions().stream()
                .map(claim -> said(claim, date))
                .collect(Collectors.joining("; "));
    }

    private static String said(Proposition claim, LocalDate date) {
        String whom =
                claim.roles().whom().isEmpty() ? "" : ">" + codes(claim.roles().whom(), date);
        return (claim.type()
                        + (claim.affirmed() ? " + " : " - ")
                        + codes(claim.roles().who(), date)
                        + whom
                        + on(claim))
                .strip();
    }

    /** The texts, else the cases; and the choice. */
    private static String on(Proposition claim) {
        List<Topic> texts = claim.roles().on(Topic.Kind.TEXT);
        return Stream.concat(
                        (texts.isEmpty() ? claim.roles().on(Topic.Kind.CASE) : texts).stream(),
                        claim.roles().on(Topic.Kind.CHOICE).stream())
                .map(topic -> " @" + topic.id().replace("A/RES/", ""))
                .collect(Collectors.joining());
    }

    private static String codes(List<State> states, LocalDate date) {
        return states.stream().map(state -> state.iso3(date)).collect(Collectors.joining(","));
    }
}
