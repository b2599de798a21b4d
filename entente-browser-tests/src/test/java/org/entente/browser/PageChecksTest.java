package org.entente.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check of a whole page finds the fault it is for, and nothing in a page without it. */
@ExtendWith(WithBrowser.class)
class PageChecksTest {
    private static final String WELL = """
            <!doctype html><html lang="en"><head>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Well</title><style>:root{--ink:#000;--bg:#fff}
            @media(prefers-color-scheme:dark){:root:not(:has(#theme-light:checked)){--ink:#fff;--bg:#000}}
            :root:has(#theme-dark:checked){--ink:#fff;--bg:#000}
            html{background:var(--bg);color:var(--ink)}
            a{color:inherit}@media print{html{color:#000!important}}</style></head><body>
            <p><input type="radio" name="theme" id="theme-auto" checked><label for="theme-auto">as the system</label>
            <input type="radio" name="theme" id="theme-light"><label for="theme-light">light</label>
            <input type="radio" name="theme" id="theme-dark"><label for="theme-dark">dark</label></p>
            <p><a href="#x">Rows</a> <a href="https://docs.un.org/en/A/RES/62/243">text</a></p>
            <details><summary>Rows</summary><p id="x">row</p></details></body></html>
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("faults")
    void findsTheFault(PageCheck check, String well, String fault, String told, Browsing browsing) throws IOException {
        assertThat(WELL).contains(well);
        assertThat(findings(check, WELL.replace(well, fault), browsing))
                .anySatisfy(finding -> assertThat(finding).contains(told));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void findsNothingWhereAllIsWell(PageCheck check, Browsing browsing) throws IOException {
        assertThat(findings(check, WELL, browsing)).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments(new LinksCheck(), "#x", "#y", "leads to #y, which is not there"),
                arguments(new LinksCheck(), "<details>", "<details id='x'>", "the id x stands 2 times"),
                arguments(new LinksCheck(), "https://docs.un.org", "https//docs.un.org", "no well-formed address"),
                arguments(Delivery.FILE, "<details>", "<script>1</script><details>", "policy: script-src"),
                arguments(Delivery.FILE, "html{background:var(--bg);", "html{", "ground is not there"),
                arguments(Delivery.INLINE, "<details>", "<img src='/x.png'><details>", "img-src"),
                arguments(Delivery.APART, "<p id=", "<p style=\"top:0\" id=", "a style attribute"),
                arguments(Delivery.APART, "<p id=", "<p style=\"top:0\" id=", "policy: style-src"),
                arguments(new ThemeSwitchCheck(), "id=\"theme-auto\"", "", "no switch of three"),
                arguments(new ThemeSwitchCheck(), ":has(#theme-dark:checked)", ".none", "“dark” is not dark"),
                arguments(new ThemeSwitchCheck(), "@media print", "@media tty", "chosen dark, printed"),
                arguments(
                        new PaperCheck(),
                        "</body>",
                        "<p>two<p style='break-before:page;break-after:page'>&nbsp;<p>three</body>",
                        "A4: sheet 2 is blank"),
                arguments(
                        new PaperCheck(),
                        "</body>",
                        "<p style='break-before:page'>next".repeat(6) + "</body>",
                        "Letter: 7 sheets, 6 at most"));
    }

    static List<PageCheck> checks() {
        return PageCheck.list();
    }

    private List<String> findings(PageCheck check, String html, Browsing browsing) throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), html);
        return check.findings(new Subject(Sample.DOSSIER, file, browsing));
    }
}
