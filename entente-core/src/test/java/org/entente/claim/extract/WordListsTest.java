package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No list of words and no table of wordings lies about that nobody reads. */
class WordListsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/entente/claim/extract");
    private static final Path WORDINGS = Path.of("src/main/resources/org/entente/claim/extract/wording");

    private static final Set<String> NAMES = WordLists.lines("words.tsv").stream()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .collect(Collectors.toCollection(TreeSet::new));

    private static final List<String> TYPES =
            TypeShape.all().stream().map(TypeShape::id).toList();

    /** Lists that are found by their kind: "layers" names "layer_trade". */
    private static final Set<String> KINDS = Set.of("layer", "issue", "indicator", "sense", "choice", "case");

    /** Kinds that {@link TopicFinder} looks for in claims of some types: those of "layer_types". */
    private static final Set<String> OF_TYPES = Set.of("layer", "issue", "indicator", "sense");

    @Test
    void everyListIsNamedByAWordingOrAClass() throws IOException {
        String code = all(SOURCES, ".java");
        String wordings = all(WORDINGS, ".tsv");
        Set<String> unused = new TreeSet<>();
        for (String name : NAMES) {
            boolean named = code.contains('"' + name + '"')
                    || Pattern.compile("[@:]" + name + "\\b").matcher(wordings).find();
            if (!named && !ofKind(name)) {
                unused.add(name);
            }
        }
        assertThat(unused).isEmpty();
    }

    private static boolean ofKind(String name) {
        for (String kind : KINDS) {
            boolean entry = name.startsWith(kind + "_")
                    && WordLists.shipped().has(kind + "s", name.substring(kind.length() + 1));
            if (entry || name.equals(kind + "s") || (OF_TYPES.contains(kind) && name.equals(kind + "_types"))) {
                return true;
            }
        }
        return TYPES.stream().anyMatch(type -> name.equals("hint_" + type));
    }

    @Test
    void everyEntryOfAKindHasItsWords() {
        for (String kind : KINDS) {
            for (String entry : WordLists.shipped().list(kind + "s")) {
                assertThat(WordLists.shipped().list(kind + "_" + entry)).isNotEmpty();
            }
        }
    }

    @Test
    void everyTypeHasItsHints() {
        for (String type : TYPES) {
            assertThat(NAMES).contains("hint_" + type);
        }
    }

    @Test
    void noListHasAnEmptyWord() {
        for (String name : NAMES) {
            assertThat(WordLists.shipped().list(name)).as(name).isNotEmpty().doesNotContain("");
        }
    }

    @Test
    void everyTableOfWordingsIsOfAType() throws IOException {
        try (Stream<Path> files = Files.list(WORDINGS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".tsv"))
                            .map(name -> name.replace(".tsv", "")))
                    .containsExactlyInAnyOrderElementsOf(TYPES);
        }
    }

    private static String all(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(WordListsTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("(?m)^#.*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
