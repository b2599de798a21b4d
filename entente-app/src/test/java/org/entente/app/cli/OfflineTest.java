package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Verbs in a process of their own that can open no socket and look up no name: they answer all the same, try neither, and leave
 * nothing but their cache and the file that was asked for.
 */
class OfflineTest {
    private static final String TEXT = """
            Serbia and Azerbaijan at the United Nations

            Serbia and Azerbaijan voted alike at the United Nations. Serbia joined the European Union in 2007. Their
            friendship is admirable.
            """;

    @TempDir
    private Path home;

    @Test
    void theVerbsAnswerWithoutANetworkAndWriteOnlyWhatWasAskedFor() throws Exception {
        Path article = Files.writeString(home.resolve("article.txt"), TEXT);
        Path report = home.resolve("report.json");
        Path dossier = home.resolve("dossier.html");
        Path profile = home.resolve("profile.json");
        List<List<String>> commands = List.of(
                List.of("check", article.toString(), "--date", "2024-05-01", "--out", report.toString()),
                List.of("dossier", "Serbia", "Azerbaijan", "--out", dossier.toString()),
                List.of("profile", "Serbia", "Azerbaijan", "--out", profile.toString()));
        for (List<String> command : commands) {
            Ended ended = run(command);
            assertThat(ended.words()).as(command.get(0)).doesNotContain(NoNetwork.MARK);
            assertThat(ended.code()).as(ended.words()).isZero();
        }
        assertThat(names(home))
                .containsExactly(
                        "article.txt", "dossier.html", "profile.json", "report.claimreview.json", "report.json", "tmp");
        assertThat(names(home.resolve("tmp")))
                .as("tests have the whole jar of ONNX Runtime, which unpacks its library; the product’s lies beside it")
                .allMatch(name -> name.startsWith("onnxruntime-java"));
    }

    @Test
    void whatForbidsSocketsIsSeenToForbidThem() throws Exception {
        Path article = Files.writeString(home.resolve("article.txt"), TEXT);
        Ended ended = run(List.of(
                "check", article.toString(), "--extractor", "http://127.0.0.1:9/v1", "--extractor-model", "any"));
        assertThat(ended.words()).contains(NoNetwork.MARK);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Ended run(List<String> command) throws Exception {
        Path temporary = Files.createDirectories(home.resolve("tmp"));
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                classPath(),
                NoNetwork.class.getName()));
        words.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).directory(home.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        builder.environment().putAll(Map.of("HOME", home.toString(), "XDG_CACHE_HOME", CommandRun.CACHE.toString()));
        Process process = builder.start();
        try (InputStream in = process.getInputStream()) {
            String said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            return new Ended(process.exitValue(), said);
        } finally {
            process.destroy();
        }
    }

    /** In full: the process starts elsewhere. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private record Ended(int code, String words) {}
}
