package org.entente.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.app.cli.Cli;

/** The pages that are looked at, each made by the command a reader would type. */
enum Sample {
    DOSSIER("dossier AZE SRB", 6),
    CHECK("check article.txt --date 2024-05-01", 6),
    DEGENERATE_DOSSIER("dossier VAT ITA", 6),
    ROLL_CALL("rollcall A/RES/62/243", 6),
    CASE("case AZE_NK", 6),
    STATE("state AZE", 6),
    PROFILE("profile AZE SRB", 8),
    COMPOSE("compose AZE SRB --weights relative_affinity=2,regime_distance=1,capital_distance=1", 3),
    FORECAST("forecast AZE SRB", 6),
    SIMILAR("similar AZE --year 2024", 6),
    BLOCS("blocs", 6),
    BEYOND_BLOCS("beyond-blocs AZE SRB", 6),
    BEYOND_LIST("beyond-blocs --top 30", 6),
    WORLD("consistency", 12),
    MULTIVECTOR("multivector SRB", 6),
    SPEECHES("speeches AZE SRB", 6),
    SOURCES("sources", 6);

    private static final String ARTICLE = "article.txt";

    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"), "pages");

    private final String command;
    private final int sheets;

    Sample(String command, int sheets) {
        this.command = command;
        this.sheets = sheets;
    }

    /** How many sheets of paper it may take. */
    int sheets() {
        return sheets;
    }

    /** A name for files about it. */
    String fileName() {
        return command.replaceAll("[^A-Za-z0-9_]+", "-");
    }

    /** The page, made anew. */
    Path make() {
        Path file = FOLDER.resolve(fileName() + ".html");
        ByteArrayOutputStream complaint = new ByteArrayOutputStream();
        String[] arguments = Stream.concat(
                        Stream.of(command.split(" ", -1)).map(Sample::placed), Stream.of("--out", file.toString()))
                .toArray(String[]::new);
        try (InputStream article = Sample.class.getResourceAsStream(ARTICLE)) {
            Files.createDirectories(FOLDER);
            Files.write(
                    Path.of(placed(ARTICLE)), Objects.requireNonNull(article).readAllBytes());
            int code = Cli.run(arguments, environment(), new ByteArrayOutputStream(), complaint);
            if (code != 0 || !Files.isRegularFile(file)) {
                throw new IllegalStateException("entente " + command + " ends with " + code + ": "
                        + complaint.toString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** A word of the command line, a text as the file it lies in. */
    private static String placed(String word) {
        return word.equals(ARTICLE) ? FOLDER.resolve(ARTICLE).toString() : word;
    }

    private static Map<String, String> environment() {
        return Map.of("HOME", FOLDER.resolveSibling("home").toString(), "COLUMNS", "100");
    }

    /** All of them. */
    static List<Sample> list() {
        return List.of(values());
    }

    @Override
    public String toString() {
        return command;
    }
}
