package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.app.fetch.ListedFile;
import org.entente.app.fetch.ListedVersion;
import org.entente.app.fetch.LocalDataverse;
import org.entente.app.fetch.SampleVotes;
import org.entente.store.StoreReader;
import org.entente.store.StoreWriter;
import org.entente.store.StoredSnapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole verb against a server on this machine: what is shown, what is kept, what the store holds afterwards. */
class FetchVerbTest {
    private static final byte[] VOTES = SampleVotes.csv(60, 1);
    private static final byte[] LATER_VOTES = SampleVotes.csv(61, 1);

    @TempDir
    private Path home;

    private LocalDataverse dataverse;

    @BeforeEach
    void start() throws IOException {
        dataverse = new LocalDataverse()
                .publish(ListedVersion.of(7, "2024-09-18", ListedFile.table(11, "UNVotes.csv", VOTES)));
    }

    @AfterEach
    void stop() {
        dataverse.close();
    }

    private CommandRun run(String... words) {
        return CommandRun.in(environment(), words);
    }

    private Map<String, String> environment() {
        return new HashMap<>(
                Map.of("COLUMNS", "100", "HOME", home.toString(), FetchRun.SERVER_VARIABLE, dataverse.address()));
    }

    private Path store() {
        return home.resolve(".local/share/entente/entente.duckdb");
    }

    private List<StoredSnapshot> snapshots() {
        try (StoreReader reader = StoreReader.open(store())) {
            return reader.snapshots();
        }
    }

    private Path download() {
        return home.resolve(".cache/entente/downloads/unga-voeten/7.0/UNVotes.csv");
    }

    @Test
    void a01_showsVersionAndLicenceThenImportsInOneGo() {
        CommandRun run = run("fetch", "unga-voeten");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).startsWith("Version 7.0 of 2024-09-18, CC0 1.0: UNVotes.csv, ");
        assertThat(run.out())
                .contains(
                        "Release   United Nations General Assembly Voting Data, version 7.0 of 2024-09-18",
                        "doi:10.7910/DVN/LEJUQZ; CC0 1.0, as its list says today",
                        "downloaded, md5 right",
                        "~/.cache/entente/downloads/unga-voeten/7.0",
                        "Imported",
                        "60 roll calls");
        assertThat(download()).hasBinaryContent(VOTES);
    }

    @Test
    void a02_theSnapshotSaysWhereItIsFrom() {
        run("fetch", "unga-voeten");
        StoredSnapshot stored = snapshots().get(0);
        assertThat(stored.snapshot().version()).isEqualTo("7.0 of 2024-09-18");
        assertThat(stored.snapshot().doi()).isEqualTo("10.7910/DVN/LEJUQZ");
        assertThat(stored.snapshot().licence()).isEqualTo("CC0 1.0");
        assertThat(stored.snapshot().origin().sha256()).hasSize(64);
        assertThat(stored.snapshot().origin().retrieved()).startsWith("20");
        assertThat(stored.snapshot().publisher()).isEqualTo(dataverse.address());
        assertThat(stored.snapshot().origin().citation())
                .endsWith(" Fetched from " + dataverse.address() + ", not from the publisher.");
        assertThat(run("sources", "unga-voeten").out()).contains(stored.id());
    }

    @Test
    void a03_theSameFileByHandIsTheSameSnapshot() {
        run("fetch", "unga-voeten");
        CommandRun byHand = run("import", "unga-voeten", download().toString());
        assertThat(byHand.out()).contains("holds these files already");
        assertThat(snapshots()).hasSize(1);
    }

    @Test
    void a04_whatTheStoreHoldsIsNotFetchedAgain() {
        run("fetch", "unga-voeten");
        long transfers = dataverse.transfers();
        CommandRun again = run("fetch", "unga-voeten");
        assertThat(again.code()).isZero();
        assertThat(again.out().replaceAll("\\s+", " "))
                .contains("version 7.0 of 2024-09-18, the newest", "holds these files already", "nothing was written");
        assertThat(dataverse.transfers()).isEqualTo(transfers);
    }

    @Test
    void a05_aLaterReleaseSupersedesTheEarlier() {
        run("fetch", "unga-voeten");
        dataverse.publish(ListedVersion.of(8, "2025-09-18", ListedFile.plain(21, "UNVotes.csv", LATER_VOTES)));
        CommandRun run = run("fetch", "unga-voeten");
        assertThat(run.out()).contains("version 8.0 of 2025-09-18", "61 roll calls", "superseded now");
        assertThat(snapshots()).extracting(StoredSnapshot::inUse).containsExactly(false, true);
    }

    @Test
    void a06_asOfTakesTheReleaseOfThatDayAndNamesTheNewer() {
        dataverse.publish(ListedVersion.of(8, "2025-09-18", ListedFile.plain(21, "UNVotes.csv", LATER_VOTES)));
        CommandRun run = run("fetch", "unga-voeten", "--as-of", "2024");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("version 7.0 of 2024-09-18");
        assertThat(run.err()).contains("Version 8.0 of 2025-09-18 is newer: entente fetch unga-voeten");
        assertThat(home.resolve(".cache/entente/downloads/unga-voeten/newest")).hasContent("8.0 of 2025-09-18");

        CommandRun before = run("fetch", "unga-voeten", "--as-of", "2024-09-17");
        assertThat(before.code()).isEqualTo(3);
        assertThat(before.complaint()).contains("nothing of unga-voeten was released on or before 2024-09-17");
        assertThat(run("fetch", "unga-voeten", "--as-of", "soon").code()).isEqualTo(2);
    }

    @Test
    void a07_answersMachines() {
        dataverse.publish(ListedVersion.of(8, "2025-09-18", ListedFile.plain(21, "UNVotes.csv", LATER_VOTES)));
        for (String[] words : List.of(
                new String[] {"fetch", "unga-voeten", "--json"},
                new String[] {"fetch", "unga-voeten", "--json"},
                new String[] {"fetch", "unga-voeten", "--as-of", "2024-12-31", "--json"},
                new String[] {"fetch", "unga-undl", "--json"})) {
            CommandRun run = run(words);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(AnswerSchemas.faults("fetch", run.out())).isEmpty();
        }
        assertThat(AnswerSchemas.faults("fetch", run("sources", "--json").out()))
                .isNotEmpty();
    }

    @Test
    void a08_fillsTheStoreThatWasNamed() {
        Path named = home.resolve("own/store.duckdb");
        CommandRun run = run("fetch", "unga-voeten", "--store", named.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(named).exists();
        assertThat(store()).doesNotExist();
    }

    @Test
    void b01_byHandItSaysWhereAndHowAndTouchesNothing() throws Exception {
        CommandRun run = run("fetch", "unga-undl");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("https://digitallibrary.un.org/record/4060887", "\n  entente import unga-undl FILE\n");
        assertThat(run("fetch", "unga-undl", "--store", "my.duckdb").out())
                .contains("entente --store my.duckdb import unga-undl FILE");
        assertThat(run("fetch", "unga-undl", "--as-of", "2020").err()).contains("--as-of does nothing here");
        assertThat(dataverse.requests()).isEmpty();
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void b02_anUnknownSourceNamesThoseThereAre() {
        CommandRun run = run("fetch", "unga-voten");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).contains("entente fetch unga-voeten", "entente fetch unga-undl");
        assertThat(run("fetch").code()).isEqualTo(2);
        assertThat(run("fetch", "unga-voeten", "unga-undl").code()).isEqualTo(2);
    }

    @Test
    void c01_aRefusalSaysHowToGoOnByHand() {
        dataverse
                .clear()
                .publish(ListedVersion.of(
                        7,
                        "2024-09-18",
                        ListedFile.plain(12, "UNVotes.csv", VOTES).withMore(",\"restricted\":true")));
        CommandRun run = run("fetch", "unga-voeten");
        failedWithoutATrace(run, "only to some");
        assertThat(run.complaint())
                .contains(
                        "download UNVotes.csv from https://doi.org/10.7910/DVN/LEJUQZ",
                        "entente import unga-voeten UNVotes.csv");
    }

    @Test
    void c02_aWrongChecksumLoadsNothing() {
        dataverse
                .clear()
                .publish(ListedVersion.of(
                        7,
                        "2024-09-18",
                        ListedFile.plain(12, "UNVotes.csv", VOTES).withMd5("0".repeat(32))));
        failedWithoutATrace(run("fetch", "unga-voeten"), "it was deleted and nothing was loaded");
    }

    @Test
    void c03_changedTermsAndChangedFilesLoadNothing() {
        dataverse
                .clear()
                .publish(ListedVersion.of(7, "2024-09-18", ListedFile.plain(12, "UNVotes.csv", VOTES))
                        .withLicence("\"license\":{\"name\":\"CC BY-ND 4.0\"}"));
        failedWithoutATrace(run("fetch", "unga-voeten"), "CC BY-ND 4.0, version 7.0");
        dataverse.clear().publish(ListedVersion.of(7, "2024-09-18", ListedFile.plain(12, "IdealPoints.csv", VOTES)));
        failedWithoutATrace(run("fetch", "unga-voeten"), "It holds IdealPoints.csv");
        assertThat(run("fetch", "unga-voeten").err()).contains("\n  entente import unga-voeten FILE\n");
    }

    @Test
    void c04_aBrokenTransferGoesOnTheNextTime() {
        dataverse.cut(3, 10_000);
        CommandRun broken = run("fetch", "unga-voeten");
        assertThat(broken.code()).isEqualTo(6);
        assertThat(broken.complaint()).contains("broke off after 30.0 kB", "The same command goes on from there");
        assertThat(store()).doesNotExist();
        CommandRun run = run("fetch", "unga-voeten");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("of it now, md5 right", "60 roll calls");
    }

    @Test
    void c05_failuresMeetTheirSchema() {
        dataverse.close();
        CommandRun run = run("fetch", "unga-voeten", "--json");
        assertThat(run.code()).isEqualTo(6);
        assertThat(run.out()).isEmpty();
        assertThat(AnswerSchemas.faults("error", run.err())).isEmpty();
        assertThat(run.err()).contains("\"status\" : 502", "\"type\" : \"unreachable\"");
    }

    @Test
    void c06_aFileThatCannotBeReadIsKeptAndTheStoreStaysAsItWas() {
        run("fetch", "unga-voeten");
        byte[] page = "<!DOCTYPE html><html><body>moved</body></html>\n".getBytes(StandardCharsets.UTF_8);
        dataverse.publish(ListedVersion.of(8, "2025-09-18", ListedFile.plain(21, "UNVotes.csv", page)));
        CommandRun run = run("fetch", "unga-voeten");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.complaint()).contains("the publisher’s own, its checksum is right", "8.0/UNVotes.csv");
        assertThat(snapshots()).hasSize(1).allMatch(StoredSnapshot::inUse);
    }

    @Test
    void c07_aDamagedStoreIsToldOfBeforeTheNetworkIsTouched() throws Exception {
        Path named = Files.writeString(home.resolve("no-store.duckdb"), "not a store");
        CommandRun run = run("fetch", "unga-voeten", "--store", named.toString());
        assertThat(run.code()).isEqualTo(5);
        assertThat(dataverse.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://publisher.example", "https://publisher.example"})
    void c08_theTestsAddressIsNotForOtherMachines(String server) {
        Map<String, String> environment = environment();
        environment.put(FetchRun.SERVER_VARIABLE, server);
        CommandRun run = CommandRun.in(environment, "fetch", "unga-voeten");
        assertThat(run.code()).isEqualTo(6);
        assertThat(run.complaint()).contains("“" + server + "” is no http or https address on this machine");
    }

    @Test
    void c09_aForbiddenFileSaysTheSame() {
        dataverse.forbidFiles();
        CommandRun run = run("fetch", "unga-voeten");
        failedWithoutATrace(run, "127.0.0.1 refused to give UNVotes.csv (403)");
        assertThat(run.complaint())
                .contains("By hand, download UNVotes.csv from https://doi.org/10.7910/DVN/LEJUQZ and type")
                .contains("entente import unga-voeten UNVotes.csv");
    }

    @Test
    void c10_aStoreThatIsBeingWrittenCostsNoSecondTransfer() {
        run("import", "unga-voeten", write(home.resolve("UNVotes.csv"), LATER_VOTES));
        try (StoreWriter other = StoreWriter.open(store(), Duration.ZERO)) {
            assertThat(other.snapshots()).hasSize(1);
            assertThat(run("fetch", "unga-voeten", "--wait", "0").code()).isEqualTo(5);
        }
        CommandRun again = run("fetch", "unga-voeten");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("there already, md5 right", "60 roll calls");
        assertThat(dataverse.transfers()).isOne();
    }

    @Test
    void c11_aCacheThatCannotBeWrittenIsNamed() {
        Map<String, String> environment = environment();
        environment.put("XDG_CACHE_HOME", "/dev/null");
        CommandRun run = CommandRun.in(environment, "fetch", "unga-voeten");
        assertThat(run.code()).isEqualTo(6);
        assertThat(run.complaint())
                .contains("/dev/null/entente/downloads/unga-voeten/7.0/UNVotes.csv cannot be written");
        assertThat(store()).doesNotExist();
    }

    @Test
    void d01_anInterruptKeepsThePartAndTheStore() throws Exception {
        dataverse.hangAfter(10_000);
        ProcessBuilder builder = new ProcessBuilder(hearingInterrupts(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.entente.app.Main",
                "fetch",
                "unga-voeten")));
        builder.environment().putAll(environment());
        builder.environment().remove("XDG_CACHE_HOME");
        builder.environment().remove("XDG_DATA_HOME");
        builder.environment().remove("ENTENTE_STORE");
        Process process = builder.redirectErrorStream(true).start();
        Path part = download().resolveSibling("UNVotes.csv.part");
        while (process.isAlive() && !(Files.exists(part) && Files.size(part) == 10_000)) {
            Thread.sleep(20);
        }
        assertThat(new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
        assertThat(process.waitFor()).isEqualTo(130);
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("interrupted; nothing was imported");
        assertThat(part).hasSize(10_000);
        assertThat(store()).doesNotExist();
    }

    /** The command so that it hears SIGINT even where a background shell, which ignores it, started these tests. */
    private static List<String> hearingInterrupts(List<String> command) {
        boolean linux = System.getProperty("os.name").equals("Linux");
        return linux
                ? Stream.concat(Stream.of("env", "--default-signal=INT"), command.stream())
                        .toList()
                : command;
    }

    private static String write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void failedWithoutATrace(CommandRun run, String words) {
        assertThat(run.code()).isEqualTo(6);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaint()).contains(words);
        assertThat(store()).doesNotExist();
        assertThat(download()).doesNotExist();
    }
}
