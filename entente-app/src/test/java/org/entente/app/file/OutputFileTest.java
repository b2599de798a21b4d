package org.entente.app.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files that belong together are there together or not at all. */
class OutputFileTest {
    @TempDir
    private Path directory;

    private static OutputFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void severalFilesAreWrittenTogether() throws IOException {
        Map<Path, OutputFile.Content> files = new LinkedHashMap<>();
        files.put(directory.resolve("a"), text("1"));
        files.put(directory.resolve("b"), text("2"));
        OutputFile.write(files);
        assertThat(directory.resolve("a")).hasContent("1");
        assertThat(directory.resolve("b")).hasContent("2");
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void whereOneFailsWhatWasThereStays() throws IOException {
        Files.writeString(directory.resolve("a"), "before");
        Map<Path, OutputFile.Content> files = new LinkedHashMap<>();
        files.put(directory.resolve("a"), text("after"));
        files.put(directory.resolve("b"), out -> {
            throw new IOException("full");
        });
        assertThatThrownBy(() -> OutputFile.write(files)).hasMessage("full");
        assertThat(directory.resolve("a")).hasContent("before");
        assertThat(directory.toFile().list()).containsExactly("a");
    }
}
