package org.entente.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.claim.article.Article;
import org.entente.claim.article.ArticleCleaner;
import org.entente.claim.article.Passage;
import org.entente.claim.article.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages written for this test, in twelve layouts: what is their text, and what stands around it. */
class PageLayoutsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "news",
                "blog",
                "tables",
                "form",
                "ministry",
                "encyclopaedia",
                "sections",
                "transcript",
                "teasers",
                "application",
                "essay",
                "agency"
            })
    void theTextStaysAndWhatStandsAroundItDoesNot(String page) throws IOException {
        Article article = new ArticleCleaner().clean(read(page));
        List<String> kept = article.passages().stream()
                .filter(passage -> !passage.boilerplate())
                .map(article::words)
                .toList();
        for (String line : resource(page + ".expected").lines().toList()) {
            String words = line.substring(2);
            if (line.startsWith("+")) {
                assertThat(kept).as("kept of " + page).anyMatch(sentence -> sentence.contains(words));
            } else if (line.startsWith("-")) {
                assertThat(kept).as("left out of " + page).noneMatch(sentence -> sentence.contains(words));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "news, 2024-05-03, metadata",
        "blog, 2023-11-12, metadata",
        "tables, , ''",
        "form, 2022-09-14, text",
        "ministry, 2021-06-02, metadata",
        "sections, 2020-01-20, metadata",
        "transcript, 2023-08-25, text",
        "teasers, 2019-04-01, metadata",
        "essay, 2018-10-09, metadata",
        "agency, 2022-03-17, text"
    })
    void aPageTellsItsDate(String page, LocalDate date, String from) throws IOException {
        SourceText source = read(page);
        assertThat(source.published()).isEqualTo(Optional.ofNullable(date));
        assertThat(source.dateFrom()).isEqualTo(from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "blog", "tables", "encyclopaedia", "sections", "application", "essay"})
    void theHeadlineIsTheFirstPassageAndStandsOnce(String page) throws IOException {
        Article article = new ArticleCleaner().clean(read(page));
        List<Passage> same = article.passages().stream()
                .filter(passage ->
                        article.words(passage).equals(article.source().title()))
                .filter(passage -> !passage.boilerplate())
                .toList();
        assertThat(same).hasSize(1);
    }

    private static SourceText read(String page) throws IOException {
        byte[] bytes = resource(page + ".html").getBytes(StandardCharsets.UTF_8);
        return TextReader.read(new RawText(page + ".html", bytes, ""), ReadingLimits.standard())
                .source();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PageLayoutsTest.class.getResourceAsStream("pages/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
