package org.entente.claim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleCleanerTest {
    private static final String HEADLINE = "Chile and Peru deepen a long partnership";
    private static final String FIRST =
            "Chile and Peru have voted alike on most resolutions of the General Assembly since 2001,"
                    + " their ministers said in Lima on Monday.";
    private static final String SECOND =
            "The two states also signed three agreements on trade, and each of them supports the"
                    + " other's candidature for the Security Council.";

    private final ArticleCleaner cleaner = new ArticleCleaner();

    @Test
    void whatATextSaysStays() {
        Article article = cleaner.clean(Texts.of(HEADLINE, FIRST, SECOND));
        assertThat(article.text()).isEqualTo(HEADLINE + "\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(article.passages()).hasSize(3).noneMatch(Passage::boilerplate);
        assertThat(article.passages()).extracting(Passage::heading).containsExactly(true, false, false);
        assertThat(article.passages()).extracting(Passage::id).containsExactly("s1", "s2", "s3");
        assertThat(article.paragraphs()).hasSize(3);
    }

    @Test
    void aCellThatHoldsASentenceIsReadAndFiguresAreGrey() {
        Article article = cleaner.clean(Texts.of(
                "",
                List.of(
                        new Block(Kind.TABLE, "State | Votes"),
                        new Block(Kind.TABLE, "Chile | " + FIRST + " They also meet every year. | 12"),
                        new Block(Kind.PARAGRAPH, SECOND))));
        assertThat(article.passages().stream()
                        .filter(passage -> !passage.boilerplate())
                        .map(article::words))
                .containsExactly(FIRST, "They also meet every year.", SECOND);
        assertThat(article.passages().stream().filter(Passage::boilerplate).map(article::words))
                .containsExactly("State | Votes", "Chile", "12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AA Photo | image credit",
                "Photo: Reuters | image credit",
                "File photo | image credit",
                "[Photo/Xinhua] | image credit",
                "Image credit: Ministry of Foreign Affairs | image credit",
                "The ministers of Chile and Peru shake hands in Lima. (File photo: AFP) | image caption",
                "See the original text here. | pointer to the original",
                "Read the full text of the statement on the ministry's website | pointer to the original",
                "This article first appeared in the Andean Review. | syndication note",
                "Reporting by Ana Soto; editing by Li Wei | syndication note",
                "The views expressed in this article are the author's own. | disclaimer",
                "Share this article on Facebook | sharing and comments",
                "Facebook Twitter WhatsApp Email | sharing and comments",
                "12 comments | sharing and comments",
                "Subscribe to our weekly newsletter | newsletter or subscription",
                "We use cookies to improve your experience. | cookies and privacy",
                "© 2026 Andean Review. All rights reserved. | copyright",
                "ADVERTISEMENT | advertisement",
                "By Ana Soto | byline",
                "By Ana Soto and Li Wei, Lima | byline",
                "Published: 16 February 2026 10:11 | date line",
                "16 February 2026 | date line",
                "Foz do Iguaçu and Puerto Iguazú, 30 November 1985 | date line",
                "NEW DELHI, January 15 | date line",
                "February 16, 2026, 14:05 | date line",
                "3 hours ago | date line",
                "Tags: Chile, Peru, trade | tags",
                "#Chile #Peru | tags",
                "Read more: Chile wins a vote on fisheries | related news",
                "Ladies and gentlemen, dear friends, | salutation",
                "Mr. President, distinguished delegates, | salutation",
                "Thank you, Mr. President. | salutation",
                "- 12 - | page number"
            })
    void linesThatAreNoTextAreGreyed(String line, String reason) {
        Article article = cleaner.clean(Texts.of(HEADLINE, FIRST, line, SECOND));
        assertThat(greyed(article).replace('|', ' ')).isEqualTo(line);
        assertThat(article.passages().stream().filter(Passage::boilerplate))
                .allMatch(one -> one.reason().equals(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By 2010 Chile and Peru had signed the treaty.",
                "The share of trade with Peru rose.",
                "Photographs show both leaders at the border.",
                "The original treaty was signed in 1929.",
                "They follow the same policy on Antarctica.",
                "Issued in 1992, the declaration binds both states.",
                "(c) Both parties respect each other's borders.",
                "Comments by the minister angered Lima.",
                "The views of Chile and Peru on Antarctica differ.",
                "Related to this is the treaty of 1929, which both states honour.",
                "Peru has never recognised the border.",
                "In April 2012, 5 members abstained.",
                "Friends of Peru abstained.",
                "We thank Chile for its vote.",
                "Read together, the two treaties bind both states to settle disputes peacefully."
            })
    void sentencesThatOnlyLookLikeItStay(String sentence) {
        Article article = cleaner.clean(Texts.of(HEADLINE, FIRST, sentence, SECOND));
        assertThat(article.passages()).noneMatch(Passage::boilerplate);
    }

    @Test
    void aSecondHeadlineIsARepeatOfTheFirst() {
        Article article = cleaner.clean(Texts.of(HEADLINE, HEADLINE, FIRST));
        Passage second = article.passages().get(1);
        assertThat(second.reason()).isEqualTo("repeated headline");
        assertThat(second.repeatOf()).contains("s1");
        assertThat(article.passages().get(0).boilerplate()).isFalse();
    }

    @Test
    void aHeadlineWithTheNameOfTheSiteIsACopyToo() {
        List<Block> blocks = List.of(
                new Block(Kind.HEADING, HEADLINE),
                new Block(Kind.PARAGRAPH, HEADLINE + " | Andean Review"),
                new Block(Kind.PARAGRAPH, FIRST));
        assertThat(greyed(cleaner.clean(Texts.of(HEADLINE, blocks)))).isEqualTo(HEADLINE + " | Andean Review");
    }

    @Test
    void whatFollowsRelatedNewsIsGreyedToTheEnd() {
        Article article = cleaner.clean(
                Texts.of(HEADLINE, FIRST, SECOND, "Related news", "Peru wins a seat", "The vote was close.", FIRST));
        assertThat(greyed(article)).isEqualTo("Related news|Peru wins a seat|The vote was close.|" + FIRST);
        assertThat(article.passages().get(6).repeatOf()).contains("s2");
    }

    @Test
    void aTextGoesOnAfterABoxOfRelatedNews() {
        String third = "Their navies train together each year off Valparaíso, and officers of both attend each other's"
                + " academies, according to the ministry of defence.";
        Article article =
                cleaner.clean(Texts.of(HEADLINE, FIRST, "Related articles", "Peru wins a seat", SECOND, third));
        assertThat(greyed(article)).isEqualTo("Related articles|Peru wins a seat");
    }

    @Test
    void aDatelineIsAPassageOfItsOwn() {
        Article article = cleaner.clean(Texts.of(HEADLINE, "LIMA, 16 February 2026 (Reuters) - " + FIRST));
        assertThat(greyed(article)).isEqualTo("LIMA, 16 February 2026 (Reuters) -");
        assertThat(article.words(article.passages().get(2))).isEqualTo(FIRST);
    }

    @Test
    void aParagraphNearlyWordForWordIsARepeat() {
        String nearly = SECOND.replace("also signed", "signed");
        Article article = cleaner.clean(Texts.of(HEADLINE, SECOND, FIRST, nearly));
        assertThat(article.passages().get(3).repeatOf()).contains("s2");
    }

    @Test
    void aWordThatChangesWhatIsSaidMakesAnotherSentence() {
        Article article = cleaner.clean(Texts.of(
                HEADLINE,
                SECOND,
                SECOND.replace("supports", "never supports"),
                SECOND.replace("Security Council", "Human Council"),
                "Chile has supported the candidature of Peru for a seat on the Council in every year since 2001.",
                "Peru has supported the candidature of Chile for a seat on the Council in every year since 2001."));
        assertThat(article.passages()).noneMatch(Passage::boilerplate);
    }

    @Test
    void aTeaserIsARepeatOfWhatItBeginsWith() {
        Article article = cleaner.clean(Texts.of(HEADLINE, FIRST, SECOND, FIRST.substring(0, 60) + "…"));
        assertThat(article.passages().get(3).repeatOf()).contains("s2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"By A-", "© a", "x", "#a", "A ", "LIMA-", "Photo: ", "1. "})
    void aLineMadeToTakeLongDoesNot(String piece) {
        Article article = cleaner.clean(Texts.of(HEADLINE, piece.repeat(100) + "1", piece.repeat(100_000) + "1"));
        assertThat(article.text()).hasSizeGreaterThan(100_000);
    }

    @Test
    void nothingGivesAnEmptyArticle() {
        Article article = cleaner.clean(Texts.of("", List.of()));
        assertThat(article.text()).isEmpty();
        assertThat(article.passages()).isEmpty();
        assertThat(article.paragraphs()).isEmpty();
    }

    @Property(tries = 200)
    void passagesHoldAllOfTheTextInOrder(@ForAll("blocks") List<Block> blocks) {
        Article article = cleaner.clean(Texts.of("", blocks));
        int end = 0;
        for (Passage passage : article.passages()) {
            assertThat(passage.start()).isGreaterThanOrEqualTo(end);
            assertThat(article.text().substring(end, passage.start())).isBlank();
            assertThat(passage.end()).isGreaterThan(passage.start());
            end = passage.end();
        }
        assertThat(article.text().substring(end)).isBlank();
    }

    @Property(tries = 200)
    void aRepeatPointsToAnEarlierPassageThatIsNone(@ForAll("blocks") List<Block> blocks) {
        List<Passage> passages = cleaner.clean(Texts.of("", blocks)).passages();
        for (Passage passage : passages) {
            passage.repeatOf().ifPresent(id -> {
                assertThat(number(id)).isLessThan(number(passage.id()));
                assertThat(passages.get(number(id) - 1).repeatOf()).isEmpty();
            });
        }
    }

    @Property(tries = 50)
    void cleaningTwiceGivesTheSame(@ForAll("blocks") List<Block> blocks) {
        assertThat(cleaner.clean(Texts.of("", blocks))).isEqualTo(cleaner.clean(Texts.of("", blocks)));
    }

    @Provide
    Arbitrary<List<Block>> blocks() {
        Arbitrary<String> texts = Arbitraries.of(
                HEADLINE,
                FIRST,
                SECOND,
                "Related news",
                "AA Photo",
                "By Ana Soto",
                "LIMA, 3 May 2024 - " + FIRST,
                "1. No",
                FIRST + " " + SECOND,
                "References",
                "   ",
                "…",
                "See also: " + HEADLINE);
        Arbitrary<Kind> kinds = Arbitraries.of(Kind.values());
        return net.jqwik.api.Combinators.combine(kinds, texts)
                .as(Block::new)
                .list()
                .ofMaxSize(12);
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static String greyed(Article article) {
        return String.join(
                "|",
                article.passages().stream()
                        .filter(Passage::boilerplate)
                        .map(article::words)
                        .toList());
    }
}
