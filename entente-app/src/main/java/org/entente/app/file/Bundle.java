package org.entente.app.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.source.Origin;
import org.entente.source.SourceCard;
import org.entente.source.SourceCatalogue;

/**
 * A file of data with what a reader needs to use it: codebook, references, and the terms of every source.
 *
 * @param what what a row is, one sentence
 * @param command the command that makes the file again
 * @param columns the data
 * @param origins what it rests on
 * @param notes further sentences for the README
 */
public record Bundle(String what, String command, List<Column> columns, List<Origin> origins, List<String> notes) {

    /** Writes {@code STEM.codebook.csv}, {@code STEM.bib} and {@code STEM.README.md} beside the file. */
    public void writeBeside(Path file) throws IOException {
        String stem = stem(file);
        text(file, stem + ".bib", bibtex(origins));
        text(file, stem + ".README.md", readme(file.getFileName().toString(), stem));
        OutputFile.write(sibling(file, stem + ".codebook.csv"), out -> CsvWriter.write(codebook(), out));
    }

    private static void text(Path file, String name, String text) throws IOException {
        OutputFile.write(sibling(file, name), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Path sibling(Path file, String name) {
        return file.toAbsolutePath().resolveSibling(name);
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private List<Column> codebook() {
        return List.of(
                new Column.Text("column", "", columns.stream().map(Column::name).toArray(String[]::new)),
                new Column.Text("type", "", columns.stream().map(Column::type).toArray(String[]::new)),
                new Column.Text(
                        "meaning", "", columns.stream().map(Column::meaning).toArray(String[]::new)));
    }

    /** BibTeX of every source of these origins, each entry once. */
    public static String bibtex(List<Origin> origins) {
        Set<String> entries = new LinkedHashSet<>();
        cards(origins).forEach(card -> card.citations().forEach(citation -> entries.add(citation.bibtex())));
        return String.join("\n", entries);
    }

    /** Cards of the sources of these origins, each once. */
    public static Set<SourceCard> cards(List<Origin> origins) {
        Set<SourceCard> cards = new LinkedHashSet<>();
        for (Origin origin : origins) {
            Optional<SourceCard> card = SourceCatalogue.card(origin.source());
            card.ifPresent(cards::add);
        }
        return cards;
    }

    private String readme(String fileName, String stem) {
        StringBuilder text = new StringBuilder("# " + fileName + "\n\n" + what + "\n\n");
        text.append("Made by `")
                .append(command)
                .append("`. Columns: `")
                .append(stem)
                .append(".codebook.csv`; ");
        text.append("references: `").append(stem).append(".bib`. ");
        text.append("Empty means missing or undefined, never zero.\n");
        notes.forEach(note -> text.append('\n').append(note).append('\n'));
        text.append("\n## Sources and terms\n");
        for (SourceCard card : cards(origins)) {
            text.append("\n### ")
                    .append(card.title())
                    .append("\n\n")
                    .append(card.citation())
                    .append("\n\n");
            text.append(card.licence()).append(". ").append(card.termsNote()).append('\n');
        }
        text.append("\n## What was read\n\n");
        for (Origin origin : origins) {
            text.append("- ").append(origin.id()).append(": ").append(origin.version());
            boolean said = origin.recordEnd() == null || origin.version().contains(String.valueOf(origin.recordEnd()));
            text.append(said ? "" : ", to " + origin.recordEnd());
            text.append(origin.sha256() == null ? "" : ", SHA-256 " + origin.sha256())
                    .append('\n');
        }
        return text.toString();
    }
}
