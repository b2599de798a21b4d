package org.entente.app.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.file.Column;
import org.entente.app.file.CsvWriter;
import org.entente.app.file.OutputFile;
import org.entente.app.json.JsonWriter;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Where many checked texts go, one after the other. What is written of a text is written at once and whole, so that a run
 * that is broken off leaves every text before complete.
 */
public sealed interface BatchOutput {
    /** Takes a text. */
    void take(String name, Checked checked) throws IOException;

    /** The output that a path means: claims as CSV or JSON lines by its ending, else a folder with a page a text. */
    static BatchOutput to(Path path) throws IOException {
        String name = path.getFileName().toString();
        if (name.endsWith(".csv")) {
            return new Csv(path);
        } else if (name.endsWith(".jsonl")) {
            return new JsonLines(path);
        }
        return new Folder(path);
    }

    /** All claims as CSV. */
    final class Csv implements BatchOutput {
        private final Path file;
        private boolean begun;

        private Csv(Path file) throws IOException {
            this.file = file;
            Files.write(file, new byte[0]);
        }

        @Override
        public void take(String name, Checked checked) throws IOException {
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            List<Column> columns = new ClaimColumns(checked.text()).columns();
            if (!begun) {
                CsvWriter.header(columns, rows);
                begun = true;
            }
            CsvWriter.rows(columns, rows);
            append(file, rows.toByteArray());
        }
    }

    /** All claims as JSON, one a line, each with the name of its text. */
    final class JsonLines implements BatchOutput {
        private final Path file;

        private JsonLines(Path file) throws IOException {
            this.file = file;
            Files.write(file, new byte[0]);
        }

        @Override
        public void take(String name, Checked checked) throws IOException {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            CheckedText text = checked.text();
            ClaimJson json = new ClaimJson(text.date());
            for (Claim claim : text.claims()) {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                fields.put("text", name);
                fields.put("text_date", text.date());
                fields.put("words", text.words(claim.said()));
                fields.putAll(json.claim(claim));
                JsonWriter.writeLine(fields, lines);
            }
            append(file, lines.toByteArray());
        }
    }

    /** A page a text. */
    final class Folder implements BatchOutput {
        private final Path folder;

        private Folder(Path folder) throws IOException {
            this.folder = folder;
            Files.createDirectories(folder);
        }

        @Override
        public void take(String name, Checked checked) throws IOException {
            Path file = folder.resolve(fileName(name));
            byte[] page = new CheckHtml(checked).write().getBytes(StandardCharsets.UTF_8);
            OutputFile.write(file, stream -> stream.write(page));
        }

        /** A name in one folder for a name in many: "2019/speech.txt" is "2019-speech.txt.html". */
        static String fileName(String name) {
            return name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+", "") + ".html";
        }
    }

    private static void append(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes, StandardOpenOption.APPEND);
    }
}
