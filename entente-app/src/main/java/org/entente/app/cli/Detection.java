package org.entente.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.source.InputRefused;
import org.entente.source.Recognised;
import org.entente.source.SourceCatalogue;

/**
 * What files are: of which sources they could be, and in which role.
 *
 * @param matches by file in the order named, at least one each
 */
record Detection(Map<Path, List<Recognised>> matches) {
    /** Looks at the beginnings of files; a failure with the reason when one is of no source. */
    static Detection of(List<Path> files) {
        Map<Path, List<Recognised>> matches = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                matches.put(file, SourceCatalogue.detect(file));
            } catch (InputRefused e) {
                throw RefusedInput.of(e).thrown();
            }
        }
        return new Detection(matches);
    }

    Answer answer(Invocation invocation) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("detect", true);
        query.put("files", matches.keySet().stream().map(Path::toString).toList());
        List<Map<String, Object>> files = new ArrayList<>();
        matches.forEach((file, found) -> files.add(file(file, found, invocation)));
        return new Answer(
                "import", query, Map.of("files", files), List.of(), List.of(), terminal -> print(terminal, invocation));
    }

    private static Map<String, Object> file(Path file, List<Recognised> found, Invocation invocation) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file.toString());
        data.put(
                "matches",
                found.stream().map(match -> match(file, match, invocation)).toList());
        return data;
    }

    private static Map<String, Object> match(Path file, Recognised match, Invocation invocation) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("source", match.source().id());
        data.put("title", match.source().card().title());
        data.put("role", match.role().word());
        data.put("what", match.role().what());
        data.put("command", command(file, match, invocation));
        return data;
    }

    private void print(Terminal terminal, Invocation invocation) {
        matches.forEach((file, found) -> {
            terminal.print(Line.of(String.valueOf(file.getFileName()), Style.BOLD));
            if (found.size() > 1) {
                terminal.paragraph("  ", "  ", "It may be a file of several sources:", Style.PLAIN);
            }
            for (Recognised match : found) {
                String title = match.source().card().title();
                terminal.paragraph("  ", "  ", title + ", " + match.role().word(), Style.PLAIN);
                terminal.paragraph("  ", "  ", match.role().what(), Style.DIM);
                terminal.paragraph("  ", "    ", command(file, match, invocation), Style.PLAIN);
            }
        });
    }

    private static String command(Path file, Recognised match, Invocation invocation) {
        return SourceArgument.importLine(match.source(), List.of(file.toString()), invocation);
    }
}
