package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.app.cli.VerbCatalogue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the manual says is there. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
    private static final Pattern COMMAND = Pattern.compile("`(?:\\./)?entente ([a-z-]+)[^`]*`");

    private static final Path CHECKOUT =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() throws IOException {
        return manual().stream()
                .map(page -> DynamicTest.dynamicTest(
                        CHECKOUT.relativize(page).toString(),
                        () -> assertThat(links(page))
                                .allSatisfy(link ->
                                        assertThat(folderOf(page).resolve(link)).exists())));
    }

    @Test
    void everyVerbHasARowInTheReadme() throws IOException {
        assertThat(VerbCatalogue.list())
                .extracting(VerbCatalogue.Entry::name)
                .allSatisfy(verb -> assertThat(verbsNamed())
                        .as("add a row to the tour of README.md")
                        .contains(verb));
    }

    @Test
    void everyDecisionIsListed() throws IOException {
        Path decisions = CHECKOUT.resolve("docs/decisions");
        String list = Files.readString(decisions.resolve("README.md"));
        try (Stream<Path> files = Files.list(decisions)) {
            assertThat(files.map(file -> decisions.relativize(file).toString())
                            .filter(name -> !name.equals("README.md")))
                    .allSatisfy(name -> assertThat(list)
                            .as("add a line to docs/decisions/README.md")
                            .contains("(" + name + ")"));
        }
    }

    private static List<String> verbsNamed() throws IOException {
        return COMMAND.matcher(Files.readString(CHECKOUT.resolve("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(match -> match.group(1))
                .filter(link -> !link.startsWith("http"))
                .toList();
    }

    private static List<Path> manual() throws IOException {
        try (Stream<Path> top = Files.list(CHECKOUT);
                Stream<Path> docs = Files.walk(CHECKOUT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static Path folderOf(Path page) {
        return Objects.requireNonNull(page.getParent());
    }
}
