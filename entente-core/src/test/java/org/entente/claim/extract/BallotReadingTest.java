package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Reads {@code ballots.tsv}: texts of a few sentences, with the votes and cases that they mean. */
class BallotReadingTest {
    private static final double SHARE = 0.9;

    @Test
    void mostTextsMeanTheVotesAndCasesThatTheySeemTo() {
        Extractor extractor = Extractor.of(new Evidence(
                BuiltInRecord.load(),
                List.of(),
                StateRegistry.builtIn(),
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.builtIn(),
                null,
                label -> {}));
        List<String> wrong = new ArrayList<>();
        List<String> rows = WordLists.lines("ballots.tsv");
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            String found = read(extractor, cells[1], LocalDate.parse(cells[0]));
            if (!found.equals(cells[2])) {
                wrong.add(cells[1] + "\n    " + found + " for " + cells[2]);
            }
        }
        assertThat((double) (rows.size() - wrong.size()) / rows.size())
                .as("share of %d texts read as meant; the others:%n%s", rows.size(), String.join("\n", wrong))
                .isGreaterThanOrEqualTo(SHARE);
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
