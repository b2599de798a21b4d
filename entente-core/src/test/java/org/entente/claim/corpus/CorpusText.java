package org.entente.claim.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A text of the corpus with its table: genre, date, words, and every sentence in order. */
public record CorpusText(String name, String genre, String date, String text, List<ExpectedSentence> sentences) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private record Table(String genre, String date, String note, List<ExpectedSentence> sentences) {}

    /** The texts of one half of the corpus by name, none if the half is not there. */
    public static List<CorpusText> half(String folder) throws IOException {
        URL url = CorpusText.class.getResource(folder);
        if (url == null) {
            return List.of();
        }
        return in(path(url));
    }

    /** The texts of a folder by name. */
    static List<CorpusText> in(Path folder) throws IOException {
        List<CorpusText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> tables = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            for (Path table : tables) {
                texts.add(read(table));
            }
        }
        return List.copyOf(texts);
    }

    private static Path path(URL url) {
        try {
            URI uri = url.toURI();
            return Path.of(uri);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static CorpusText read(Path file) throws IOException {
        Table table = MAPPER.readValue(Files.readString(file), Table.class);
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        String text = Files.readString(file.resolveSibling(name + ".txt"));
        return new CorpusText(name, table.genre(), table.date(), text, table.sentences());
    }

    /** The name alone, so that no report of a test spreads the words of a half that nobody should tune on. */
    @Override
    public String toString() {
        return name;
    }

    /** All claims expected in the text. */
    public List<ExpectedClaim> claims() {
        return sentences.stream()
                .flatMap(sentence -> sentence.claims().stream())
                .toList();
    }
}
