package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.duckdb.DuckDBDriver;
import org.entente.tie.TieFilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** An import killed with SIGKILL at any moment leaves the store with all of it or nothing, and the temp directory empty. */
@EnabledOnOs(OS.LINUX)
class KilledImportTest {
    private static final int KILLS = 10;

    @TempDir
    Path directory;

    private Path store = Path.of("");
    private Path temporary = Path.of("");
    private String classPath = "";

    @BeforeEach
    void prepare() throws Exception {
        store = Files.createDirectory(directory.resolve("store")).resolve("store.duckdb");
        temporary = Files.createDirectory(directory.resolve("tmp"));
        classPath = String.join(
                ":", location(StoreWriter.class), location(ImportProcess.class), driverWithItsLibraryBeside());
        try (StoreWriter writer = StoreWriter.open(store, Duration.ofSeconds(1))) {
            writer.write(Fixtures.reading(Fixtures.sourceRecord("made-up", 50, 20, 1), "1"));
            writer.commit();
        }
    }

    @Test
    void leavesAllOrNothing() throws Exception {
        long whole = runToTheEnd();
        assertThat(forgetKilled()).isTrue();
        Random random = new Random(20_261_125);
        int complete = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(random.nextLong(whole));
            assertAllOrNothing();
            complete += forgetKilled() ? 1 : 0;
            assertThat(names(directory.resolve("store")))
                    .containsExactlyInAnyOrder("store.duckdb", "store.duckdb.lock");
        }
        assertThat(names(temporary)).isEmpty();
        assertThat(complete).as("imports that ended before they were killed").isLessThan(KILLS);
    }

    private void assertAllOrNothing() {
        try (StoreReader reader = StoreReader.open(store)) {
            assertThat(reader.current("made-up")).isPresent();
            assertThat(StoreCheck.run(reader)).isEmpty();
            Optional<StoredSnapshot> killed = reader.current("killed");
            killed.ifPresent(snapshot -> {
                assertThat(snapshot.cellsSha256())
                        .isEqualTo(CellHash.of(ImportProcess.reading().record()));
                assertThat(reader.ties(reader.layers().get(0), TieFilter.ALL).list())
                        .isEqualTo(ImportProcess.reading().ties().get(0).list());
            });
        }
    }

    private boolean forgetKilled() {
        try (StoreWriter writer = StoreWriter.open(store, Duration.ofSeconds(5))) {
            boolean found = writer.forget(ImportProcess.reading().snapshot().id());
            writer.commit();
            return found;
        }
    }

    private long runToTheEnd() throws Exception {
        Process process = start();
        long begin = System.nanoTime();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return System.nanoTime() - begin;
    }

    private void killAfter(long nanoseconds) throws Exception {
        Process process = start();
        TimeUnit.NANOSECONDS.sleep(nanoseconds);
        process.destroyForcibly().waitFor();
    }

    /** Starts the process and waits until it is about to import. */
    private Process start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        classPath,
                        ImportProcess.class.getName(),
                        store.toString())
                .redirectError(directory.resolve("stderr").toFile())
                .start();
        int length = ImportProcess.READY.length() + 1;
        assertThat(process.getInputStream().readNBytes(length))
                .as(() -> "stderr: " + text(directory.resolve("stderr")))
                .hasSize(length);
        return process;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The product has the library beside the driver's jar: there it loads in place and nothing is unpacked. */
    private String driverWithItsLibraryBeside() throws Exception {
        Path jar = Files.createDirectory(directory.resolve("lib")).resolve("duckdb.jar");
        String library =
                "libduckdb_java.so_linux_" + System.getProperty("os.arch").replace("aarch64", "arm64");
        try (JarFile original = new JarFile(location(DuckDBDriver.class));
                JarOutputStream stripped = new JarOutputStream(Files.newOutputStream(jar))) {
            for (ZipEntry entry : original.stream().toList()) {
                boolean isLibrary = entry.getName().startsWith("libduckdb_java");
                if (!isLibrary || entry.getName().equals(library)) {
                    copy(original, entry, isLibrary ? null : stripped, jar.resolveSibling(library));
                }
            }
        }
        return jar.toString();
    }

    private static void copy(JarFile from, ZipEntry entry, @Nullable JarOutputStream jar, Path library)
            throws IOException {
        try (InputStream in = from.getInputStream(entry)) {
            if (jar == null) {
                Files.copy(in, library);
            } else {
                jar.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(jar);
                jar.closeEntry();
            }
        }
    }

    private static String location(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
