package org.entente.app.construct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages of {@code docs/constructs} are those that the cards make. */
class ConstructManualTest {
    private static final Path FOLDER =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("docs/constructs");
    private static final String STALE = "a page of docs/constructs is not what its card makes: "
            + "mvn -pl entente-core,entente-app test -Dtest=ConstructManualTest -Dentente.golden=write "
            + "-Dsurefire.failIfNoSpecifiedTests=false";

    @BeforeAll
    static void write() throws IOException {
        if ("write".equals(System.getProperty("entente.golden"))) {
            Files.createDirectories(FOLDER);
            try (Stream<Path> old = Files.list(FOLDER)) {
                for (Path page : old.toList()) {
                    Files.delete(page);
                }
            }
            for (Map.Entry<String, String> page : ConstructManual.pages().entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsWhatItsCardMakes() {
        return ConstructManual.pages().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getKey(),
                        () -> assertThat(FOLDER.resolve(page.getKey()))
                                .as(STALE)
                                .exists()
                                .hasContent(page.getValue())));
    }

    @Test
    void noPageIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(
                            file -> Objects.requireNonNull(file.getFileName()).toString()))
                    .as(STALE)
                    .containsExactlyInAnyOrderElementsOf(ConstructManual.pages().keySet());
        }
    }
}
