package org.entente.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.entente.app.cli.CommandFailed;
import org.entente.app.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFolderTest {
    private static final String WORDS = "Chile and Peru have voted alike since the year 2001, they said.";
    private static final Map<String, String> TEXTS = new TreeMap<>(Map.of(
            "a.txt",
            WORDS + " A.",
            "b/c.md",
            "# A title\n\n" + WORDS + " B.",
            "b/d.html",
            "<html><body><p>" + WORDS + " C.</p></body></html>",
            ".hidden.txt",
            WORDS,
            "__MACOSX/a.txt",
            WORDS,
            "picture.png",
            "no text"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFolderGivesItsTextsInOrder() throws IOException {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            Path file = texts.resolve(text.getKey());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, text.getValue());
        }
        Path outside = Files.writeString(folder.resolve("outside.txt"), "The secret words of somebody else.");
        Files.createSymbolicLink(texts.resolve("link.txt"), outside);
        assertThat(TextFolder.is(texts.toString())).isTrue();
        assertAllRead(texts);
    }

    @Test
    void aZipArchiveDoesTheSame() throws IOException {
        assertAllRead(zip("texts.zip", TEXTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts.tar.gz", "texts.tgz"})
    void aTarArchiveDoesTheSame(String name) throws IOException {
        assertAllRead(tar(name, TEXTS));
    }

    @Test
    void aTextThatIsRefusedStopsNoOther() throws IOException {
        Path zip = zip("texts.zip", new TreeMap<>(Map.of("a.txt", "", "b.txt", WORDS)));
        List<String> said = new ArrayList<>();
        TextFolder.open(zip.toString(), ReadOptions.standard()).each((name, text) -> {
            try {
                said.add(name + " " + text.get().source().blocks().size());
            } catch (CommandFailed refused) {
                said.add(name + " " + refused.failure().type());
            }
        });
        assertThat(said).containsExactly("a.txt empty", "b.txt 1");
    }

    @Test
    void anEntryThatUnpacksToTooMuchIsRefused() throws IOException {
        Path zip = zip("texts.zip", Map.of("bomb.txt", "x".repeat(30_000_000)));
        TextFolder.open(zip.toString(), ReadOptions.standard())
                .each((name, text) -> TextReaderTest.refused(text::get, ExitCode.INPUT_REFUSED, "too_large"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.txt", "a/../../evil.txt", "/etc/evil.txt", "C:/evil.txt", "a\\..\\evil.txt", "a\nb.txt"
            })
    void namesThatLeadElsewhereAreRefused(String name) throws IOException {
        Path zip = zip("texts.zip", Map.of(name, WORDS));
        TextReaderTest.refused(
                () -> TextFolder.open(zip.toString(), ReadOptions.standard()),
                ExitCode.INPUT_REFUSED,
                "archive_refused");
    }

    @Test
    void emptyDamagedAndMissingOnesAreRefused() throws IOException {
        Path none = zip("none.zip", Map.of("a.png", "x"));
        TextReaderTest.refused(
                () -> TextFolder.open(none.toString(), ReadOptions.standard()), ExitCode.INPUT_REFUSED, "empty");
        Path damaged = Files.writeString(folder.resolve("damaged.zip"), "no archive");
        TextReaderTest.refused(
                () -> TextFolder.open(damaged.toString(), ReadOptions.standard()), ExitCode.INPUT_REFUSED, "damaged");
        Path broken = Files.writeString(folder.resolve("broken.tar.gz"), "no archive");
        TextReaderTest.refused(
                () -> TextFolder.open(broken.toString(), ReadOptions.standard()), ExitCode.INPUT_REFUSED, "damaged");
        String missing = folder.resolve("missing.zip").toString();
        TextReaderTest.refused(
                () -> TextFolder.open(missing, ReadOptions.standard()), ExitCode.NO_ANSWER, "no_such_file");
    }

    @Test
    void aFileAnAddressAndStandardInputAreNoFolder() {
        assertThat(TextFolder.is("a.txt")).isFalse();
        assertThat(TextFolder.is("https://example.org/a.zip")).isFalse();
        assertThat(TextFolder.is("-")).isFalse();
    }

    private static void assertAllRead(Path place) {
        TextFolder texts = TextFolder.open(place.toString(), ReadOptions.standard());
        List<String> names = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        texts.each((name, text) -> {
            names.add(name);
            String words = text.get().source().blocks().stream()
                    .reduce((a, b) -> b)
                    .orElseThrow()
                    .text();
            ends.add(words.substring(words.length() - 2));
        });
        assertThat(names).containsExactly("a.txt", "b/c.md", "b/d.html").isEqualTo(texts.names());
        assertThat(ends).containsExactly("A.", "B.", "C.");
    }

    private Path zip(String name, Map<String, String> texts) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private Path tar(String name, Map<String, String> texts) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out))) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                byte[] bytes = text.getValue().getBytes(StandardCharsets.UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry(text.getKey());
                entry.setSize(bytes.length);
                tar.putArchiveEntry(entry);
                tar.write(bytes);
                tar.closeArchiveEntry();
            }
            TarArchiveEntry link = new TarArchiveEntry("link.txt", TarArchiveEntry.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        return file;
    }
}
