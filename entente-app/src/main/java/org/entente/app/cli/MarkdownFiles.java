package org.entente.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.app.file.OutputFile;
import org.entente.chart.Chart;
import org.entente.chart.Svg;
import org.entente.dossier.Dossier;
import org.entente.dossier.MarkdownDossier;
import org.entente.dossier.Section;
import org.entente.page.Page;

/** A dossier as Markdown with its charts in a directory beside it, {@code D.charts} for {@code D.md}: all or nothing. */
final class MarkdownFiles {
    private MarkdownFiles() {}

    static void write(Path file, Dossier dossier) {
        Path directory = file.toAbsolutePath().resolveSibling(stem(file) + ".charts");
        Map<Path, OutputFile.Content> files = new LinkedHashMap<>();
        for (Section section : dossier.sections()) {
            for (Chart chart : section.charts()) {
                files.put(directory.resolve(chart.id() + ".svg"), text(Svg.file(chart, Page.drawingStylesheet())));
            }
        }
        String pictures = files.isEmpty() ? "" : directory.getFileName().toString();
        files.put(file.toAbsolutePath(), text(MarkdownDossier.write(dossier, pictures)));
        write(file, directory, files);
    }

    private static void write(Path file, Path directory, Map<Path, OutputFile.Content> files) {
        boolean made = false;
        try {
            if (files.size() > 1 && !Files.isDirectory(directory)) {
                Files.createDirectory(directory);
                made = true;
            }
            OutputFile.write(files);
        } catch (IOException e) {
            if (made) {
                removeIfEmpty(directory);
            }
            throw AnswerFile.unwritable(file, e).thrown();
        }
    }

    private static void removeIfEmpty(Path directory) {
        try {
            Files.deleteIfExists(directory);
        } catch (IOException e) {
            // It holds something by now; the failure that is reported is the first one.
        }
    }

    private static OutputFile.Content text(String text) {
        return stream -> stream.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
