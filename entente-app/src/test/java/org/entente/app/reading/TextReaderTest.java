package org.entente.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.app.cli.CommandFailed;
import org.entente.app.cli.ExitCode;
import org.entente.claim.article.Article;
import org.entente.claim.article.ArticleCleaner;
import org.entente.claim.article.Passage;
import org.entente.claim.article.Signature;
import org.entente.claim.article.SourceText;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;
import org.entente.notice.Notice;
import org.entente.testkit.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    private static final String FIRST =
            "Chile and Peru have voted alike since 2001, said the president’s café – and both agree.";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSeedArticleKeepsItsFirstHeadlineAndItsProse() {
        Path seed = SharedFiles.require("seed/article.txt");
        ReadText read = TextReader.read(seed.toString(), ReadOptions.standard());
        Article article = new ArticleCleaner().clean(read.source());
        List<Passage> passages = article.passages();
        List<String> greyed = passages.stream()
                .filter(Passage::boilerplate)
                .map(article::words)
                .toList();
        String headline = read.source().title();
        String first = article.words(passages.get(3));
        assertThat(article.words(passages.get(0))).isEqualTo(headline);
        assertThat(passages.get(0).heading()).isTrue();
        assertThat(greyed).hasSize(6).startsWith("AA Photo", headline).endsWith("Related news", headline, first);
        assertThat(greyed.get(2)).contains("original");
        assertThat(passages.get(2).repeatOf()).contains("s1");
        assertThat(passages.get(passages.size() - 1).repeatOf()).contains("s4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void anyCommonCharsetIsRead(String charset) throws IOException {
        Path file = write("text.txt", FIRST.getBytes(Charset.forName(charset)));
        assertThat(text(file)).isEqualTo(FIRST);
    }

    @Test
    void aMarkBeforeUtf8IsNoCharacter() throws IOException {
        assertThat(text(write("text.txt", ("\uFEFF" + FIRST).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(FIRST);
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "iso-8859-2", "utf-8", "iso-8859-1"})
    void aPageDeclaresItsCharset(String charset) throws IOException {
        String said = charset.equals("windows-1251")
                ? "The name is Иван, and he is the one who was in the house."
                : FIRST.replace("’", "'").replace("–", "-").replace("é", "e");
        String page = "<html><head><meta charset=\"" + charset + "\"></head><body><p>" + said + "</p></body></html>";
        assertThat(text(write("page.html", page.getBytes(Charset.forName(charset)))))
                .isEqualTo(said);
    }

    @Test
    void standardInputIsRead() {
        ReadOptions options = ReadOptions.standard()
                .withStandardInput(new ByteArrayInputStream(FIRST.getBytes(StandardCharsets.UTF_8)));
        SourceText source = TextReader.read("-", options).source();
        assertThat(source.name()).isEqualTo("standard input");
        assertThat(source.blocks()).containsExactly(new Block(Kind.PARAGRAPH, FIRST));
    }

    @Test
    void plainTextHasHeadingsItemsAndJoinedLines() throws IOException {
        SourceText source = read(write("text.txt", """
                A long partnership

                Chile and Peru have voted alike on most of the resolutions
                of the General Assembly since 2001, and each of them has
                said so.

                What they agreed

                - a treaty on the sea
                - a treaty on trade
                """));
        assertThat(source.title()).isEqualTo("A long partnership");
        assertThat(source.blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.HEADING, Kind.ITEM, Kind.ITEM);
        assertThat(source.blocks().get(1).text()).endsWith("each of them has said so.");
    }

    @Test
    void brokenLinesAreJoinedWhateverTheLongestOfThem() throws IOException {
        SourceText source = read(write("text.txt", """
                 I would like first to congratulate the Presi-
                dent of the Assembly, as Chile and Peru have
                done together each year.
                 Both of our states have voted alike since 2001, and they have said so in every one of the debates that followed, without exception.
                They will go on to do so as long as their
                governments and their peoples want it.
                """));
        assertThat(source.blocks()).hasSize(2);
        assertThat(source.blocks().get(0).text())
                .isEqualTo(
                        "I would like first to congratulate the President of the Assembly, as Chile and Peru have done"
                                + " together each year.");
    }

    @Test
    void aHeadlineAndABylineInTwoLinesAreTwoBlocks() throws IOException {
        SourceText source = read(write("text.txt", "A long partnership between neighbours\nBy Ana Soto\n\n" + FIRST));
        assertThat(source.blocks()).hasSize(3);
    }

    @Test
    void linesThatAreParagraphsAreNotJoined() throws IOException {
        SourceText source = read(write("text.txt", FIRST + "\n" + FIRST.replace("2001", "2002") + "\n"));
        assertThat(source.blocks()).hasSize(2);
    }

    @Test
    void markdownHasItsHeadAndItsMarks() throws IOException {
        SourceText source = read(write("text.md", """
                ---
                title: "A long partnership"
                date: 2024-05-03
                ---

                # A long partnership

                Chile and *Peru* have [voted alike](https://example.org/votes) since 2001,
                and this is the **third** year.

                > They said so.

                [Read the other one](https://example.org/other)

                | state | votes |
                |---|---|
                | Chile | 12 |
                """));
        assertThat(source.title()).isEqualTo("A long partnership");
        assertThat(source.published()).contains(LocalDate.of(2024, 5, 3));
        assertThat(source.dateFrom()).isEqualTo("metadata");
        assertThat(source.blocks())
                .extracting(Block::kind)
                .containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.QUOTE, Kind.LINK, Kind.TABLE, Kind.TABLE);
        assertThat(source.blocks().get(1).text())
                .isEqualTo("Chile and Peru have voted alike since 2001, and this is the third year.");
    }

    @Test
    void theBytesTellTheFormatWhateverTheEnding() throws IOException {
        String page = "<!DOCTYPE html><html><body><p>" + FIRST + "</p></body></html>";
        assertThat(text(write("page.txt", page.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(FIRST);
    }

    @Test
    void onePageHasOneHeadlineHoweverItsMetadataWordIt() throws IOException {
        SourceText source = read(write(
                "page.html",
                "<html><head><meta property=\"og:title\" content=\"Why Chile loves Peru | News\"></head><body><article>"
                        + "<h1>Chile and Peru, partners again</h1><p>" + FIRST + "</p></article></body></html>"));
        assertThat(source.title()).isEqualTo("Chile and Peru, partners again");
        assertThat(source.blocks()).extracting(Block::kind).containsExactly(Kind.HEADING, Kind.PARAGRAPH);
    }

    @Test
    void aPageSaysWhoWroteAndWhoPublishesIt() throws IOException {
        String body = "</head><body><article><p>" + FIRST + "</p></article></body></html>";
        SourceText linked = read(write(
                "linked.html",
                "<html><head><meta name=author content=someone><script type=\"application/ld+json\">"
                        + "{\"@type\": \"NewsArticle\", \"author\": [{\"@id\": \"#p\"}, {\"name\": \"Ana Soto\"},"
                        + " {\"name\": \"Li Wei\"}], \"publisher\": {\"name\": \"Andean Review\"}}</script>"
                        + body));
        assertThat(linked.signature())
                .isEqualTo(new Signature(Optional.of("Ana Soto, Li Wei"), Optional.of("Andean Review")));
        SourceText metas = read(write(
                "metas.html",
                "<html><head><meta property=\"article:author\" content=\"https://example.org/soto\">"
                        + "<meta name=dc.creator content=\"Ana Soto\"><meta property=og:site_name content=Review>"
                        + body));
        assertThat(metas.signature()).isEqualTo(new Signature(Optional.of("Ana Soto"), Optional.of("Review")));
        assertThat(read(write("none.html", "<html><head>" + body)).signature()).isEqualTo(Signature.NONE);
        SourceText markdown = read(write("text.md", "---\nauthor: \"Ana Soto\"\n---\n\n" + FIRST));
        assertThat(markdown.signature().author()).contains("Ana Soto");
        assertThat(markdown.signature().publisher()).isEmpty();
    }

    @Test
    void aDateInTheTextIsTaken() throws IOException {
        SourceText source = read(write("text.txt", "LIMA, 3 May 2024 (Reuters) - " + FIRST));
        assertThat(source.published()).contains(LocalDate.of(2024, 5, 3));
        assertThat(source.dateFrom()).isEqualTo("text");
    }

    @Test
    void whatIsNotThereIsMissing() {
        refused(
                () -> TextReader.read(folder.resolve("none.txt").toString(), ReadOptions.standard()),
                ExitCode.NO_ANSWER,
                "no_such_file");
    }

    @Test
    void aFolderIsNoText() {
        refused(() -> TextReader.read(folder.toString(), ReadOptions.standard()), ExitCode.INPUT_REFUSED, "not_a_file");
    }

    @ParameterizedTest
    @CsvSource({
        "'', empty",
        "'   ', empty",
        "'... --- 12', empty",
        "'{\\rtf1 text}', format_not_read",
        "'a\u0000b\u0001\u0002cdefgh', not_a_text"
    })
    void whatIsNoTextIsRefused(String content, String type) throws IOException {
        Path file = write("text.txt", content.getBytes(StandardCharsets.UTF_8));
        refused(() -> read(file), ExitCode.INPUT_REFUSED, type);
    }

    @Test
    void anArchiveAndAPictureAreRefused() throws IOException {
        Path zip = write("text.txt", new byte[] {'P', 'K', 3, 4, 0, 0});
        refused(() -> read(zip), ExitCode.INPUT_REFUSED, "not_a_text");
        Path picture = write("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        refused(() -> read(picture), ExitCode.INPUT_REFUSED, "format_not_read");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        ReadingLimits limits = new ReadingLimits(
                100, 100, 100, 1, 1000, ReadingLimits.standard().time());
        Path file = write("text.txt", FIRST.repeat(2).getBytes(StandardCharsets.UTF_8));
        refused(
                () -> TextReader.read(file.toString(), ReadOptions.standard().withLimits(limits)),
                ExitCode.INPUT_REFUSED,
                "too_large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Les relations entre la France et le Maroc se sont détériorées depuis 2020, selon le ministère des affaires étrangères. | French",
                "Отношения между Азербайджаном и Сербией вышли на новый уровень, заявил президент в Белграде. | Russian",
                "Azərbaycan və Serbiya arasında münasibətlər strateji tərəfdaşlıq səviyyəsinə yüksəlib, prezident bildirib. | Azerbaijani",
                "De betrekkingen tussen Servië en Azerbeidzjan zijn hechter geworden, zei de minister gisteren in Belgrado. | Dutch"
            })
    void anotherLanguageIsRefusedByName(String words, String language) throws IOException {
        Path file = write("text.txt", words.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> read(file)).hasMessageContaining(language);
        refused(() -> read(file), ExitCode.INPUT_REFUSED, "not_english");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ilham Aliyev, Aleksandar Vučić, Recep Tayyip Erdoğan, Nikol Pashinyan and Shavkat Mirziyoyev met in Baku.",
                "Azerbaijan and Serbia vote alike at the United Nations General Assembly.",
                "President Aliyev met President Vučić in Belgrade on Sunday morning and said that they will vote alike."
            })
    void englishFullOfForeignNamesIsEnglish(String words) throws IOException {
        Path file = write("text.txt", words.getBytes(StandardCharsets.UTF_8));
        assertThat(TextReader.read(file.toString(), ReadOptions.standard()).notices())
                .isEmpty();
    }

    @Test
    void fewWordsAreTakenAsEnglishAndAParagraphInAnotherLanguageIsTold() throws IOException {
        Path few = write("few.txt", "Belgrade votes.".getBytes(StandardCharsets.UTF_8));
        assertThat(codes(few)).containsExactly("language_assumed");
        Path names = write("names.txt", "President Aliyev met President Vučić in Belgrade on Sunday morning.");
        assertThat(codes(names)).containsExactly("language_assumed");
        Path mixed = write(
                "mixed.txt",
                (FIRST + "\n\n" + FIRST + "\n\n" + FIRST + "\n\n"
                                + "Отношения между Азербайджаном и Сербией вышли на новый уровень, заявил президент в Белграде во время своего визита, сообщает агентство.")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(codes(mixed)).containsExactly("passages_not_english");
    }

    private static List<String> codes(Path file) {
        return TextReader.read(file.toString(), ReadOptions.standard()).notices().stream()
                .map(Notice::code)
                .toList();
    }

    static void refused(ThrowingCallable call, ExitCode exit, String type) {
        assertThatThrownBy(call).isInstanceOfSatisfying(CommandFailed.class, failed -> {
            assertThat(failed.failure().type()).isEqualTo(type);
            assertThat(failed.failure().exit()).isEqualTo(exit);
            assertThat(failed.failure().remedy()).isNotBlank();
        });
    }

    private static SourceText read(Path file) {
        return TextReader.read(file.toString(), ReadOptions.standard()).source();
    }

    private static String text(Path file) {
        return read(file).blocks().get(0).text();
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
