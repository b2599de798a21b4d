package org.entente.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.entente.app.cli.CommandFailed;
import org.entente.claim.article.Article;
import org.entente.claim.article.ArticleCleaner;
import org.junit.jupiter.api.Test;

/** Whatever the bytes: a text, or a refusal that says what to do. Never a fault of ours. */
class AnyBytesTest {
    private static final String WORDS =
            "Chile and Peru have voted alike since 2001, they said, and both of them will do so again.";

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 400) byte[] bytes, @ForAll("endings") String ending) {
        readOrRefused("a" + ending, bytes);
    }

    @Property(tries = 200)
    void anyMarkupIsReadOrRefused(@ForAll("markup") String markup, @ForAll("endings") String ending) {
        readOrRefused("a" + ending, (WORDS + markup + WORDS).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 80)
    void aPdfWithAByteChangedIsReadOrRefused(@ForAll @IntRange(max = 100_000) int place, @ForAll byte with)
            throws IOException {
        try (Pdfs pdf = new Pdfs()) {
            byte[] bytes =
                    pdf.page().lines(72, Pdfs.TOP, Pdfs.broken(WORDS, 60)).bytes();
            bytes[5 + place % (bytes.length - 5)] = with;
            readOrRefused("a.pdf", bytes);
        }
    }

    @Property(tries = 80)
    void aDocxWithAByteChangedIsReadOrRefused(@ForAll @IntRange(max = 100_000) int place, @ForAll byte with)
            throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(WORDS);
            document.write(out);
            byte[] bytes = out.toByteArray();
            bytes[place % bytes.length] = with;
            readOrRefused("a.docx", bytes);
        }
    }

    @Test
    void aPageNestedOutOfAllMeasureIsReadOrRefused() {
        for (String tag :
                List.of("<div>", "<b>", "<table><tr><td>", "<blockquote>", "<ul><li>", "<p><span>", "<section>")) {
            readOrRefused("a.html", ("<html><body>" + tag.repeat(1_500) + WORDS).getBytes(StandardCharsets.UTF_8));
        }
        readOrRefused("a.md", (">".repeat(20_000) + WORDS).getBytes(StandardCharsets.UTF_8));
        readOrRefused("a.md", ("- ".repeat(20_000) + WORDS).getBytes(StandardCharsets.UTF_8));
        readOrRefused("a.md", ("[".repeat(50_000) + WORDS).getBytes(StandardCharsets.UTF_8));
        readOrRefused("a.txt", (" \n".repeat(300_000) + WORDS).getBytes(StandardCharsets.UTF_8));
        readOrRefused("a.html", ("<!--".repeat(50_000) + WORDS).getBytes(StandardCharsets.UTF_8));
    }

    private static void readOrRefused(String name, byte[] bytes) {
        try {
            ReadText text = TextReader.read(new RawText(name, bytes, ""), ReadingLimits.standard());
            Article article = new ArticleCleaner().clean(text.source());
            assertThat(article.passages()).isNotEmpty();
        } catch (CommandFailed refused) {
            assertThat(refused.failure().remedy()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> endings() {
        return Arbitraries.of(".txt", ".md", ".html", ".pdf", ".docx", "");
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<div class=\"related\">",
                        "</div>",
                        "<table>",
                        "<tr><td>",
                        "<h1>",
                        "<br><br>",
                        "<article>",
                        "<script>",
                        "<!--",
                        "&amp;",
                        "&#0;",
                        "\n\n",
                        "# ",
                        "> ",
                        "- ",
                        "| a | b |\n|---|---|\n",
                        "```\n",
                        "[a](b)",
                        "<time datetime=\"2024-13-45\">",
                        "<meta name=date content=x>",
                        "\u0000",
                        "<form>",
                        "---\n",
                        "<script type=\"application/ld+json\">{\"datePublished\":1}</script>")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join(" words of the text ", parts));
    }
}
