package org.entente.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entente.source.SourceCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private static final byte[] VOTES = SampleVotes.csv(150, 1);
    private static final Limits QUICK = new Limits(
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            Duration.ofMillis(400),
            Duration.ofHours(1),
            3,
            Duration.ofMillis(1),
            1 << 22,
            1 << 20,
            5);

    @TempDir
    private Path folder;

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

    private Fetcher fetcher() throws FetchFailed {
        return new Fetcher(
                SourceCatalogue.card("unga-voeten").orElseThrow(), dataverse.address(), "entente/test", folder, QUICK);
    }

    private Arrived download() throws FetchFailed {
        Fetcher fetcher = fetcher();
        List<Arrived> files = fetcher.download(fetcher.newest(), (file, bytes, size) -> {});
        assertThat(files).hasSize(1);
        return files.get(0);
    }

    private FetchFailed failure() {
        return catchThrowableOfType(FetchFailed.class, this::download);
    }

    private Path target() {
        return folder.resolve("downloads/unga-voeten/7.0/UNVotes.csv");
    }

    private Path part() {
        return folder.resolve("downloads/unga-voeten/7.0/UNVotes.csv.part");
    }

    private void partHolds(byte[] bytes) throws IOException {
        Files.createDirectories(part().getParent());
        Files.write(part(), bytes);
    }

    @Test
    void a01_bringsTheOriginalOfATableThroughTheRedirect() throws Exception {
        Arrived arrived = download();
        assertThat(arrived.path()).isEqualTo(target()).hasBinaryContent(VOTES);
        assertThat(arrived.transferred()).isEqualTo(VOTES.length);
        assertThat(part()).doesNotExist();
        assertThat(dataverse.requests())
                .containsExactly(
                        "GET /api/datasets/:persistentId/?persistentId=doi:10.7910/DVN/LEJUQZ",
                        "GET /api/access/datafile/11?format=original",
                        "GET /storage/11");
    }

    @Test
    void a02_asksForAFileAsUploadedWithoutAFormat() throws Exception {
        dataverse.clear().publish(ListedVersion.of(7, "2024-09-18", ListedFile.plain(12, "UNVotes.csv", VOTES)));
        assertThat(download().path()).hasBinaryContent(VOTES);
        assertThat(dataverse.requests())
                .contains("GET /api/access/datafile/12")
                .noneMatch(line -> line.contains("format"));
    }

    @Test
    void a03_asksAgainWithoutTheFormatWhereThereIsNoOriginal() throws Exception {
        ListedFile file = ListedFile.plain(12, "UNVotes.csv", VOTES);
        String claimed = file.json().replace("\"filesize\"", "\"originalFileFormat\":\"text/csv\",\"filesize\"");
        dataverse.clear().publish(ListedVersion.of(7, "2024-09-18", file));
        dataverse.listInstead = "{\"data\":{\"latestVersion\":"
                + ListedVersion.of(7, "2024-09-18", file).json().replace(file.json(), claimed) + "}}";
        assertThat(download().path()).hasBinaryContent(VOTES);
        assertThat(dataverse.requests())
                .containsSubsequence("GET /api/access/datafile/12?format=original", "GET /api/access/datafile/12");
    }

    @Test
    void a04_neverTransfersTwiceWhatIsThere() throws Exception {
        download();
        Arrived again = download();
        assertThat(again.transferred()).isZero();
        assertThat(dataverse.transfers()).isOne();
        Files.write(target(), new byte[] {1}, StandardOpenOption.APPEND);
        assertThat(download().path()).hasBinaryContent(VOTES);
        assertThat(dataverse.transfers()).isEqualTo(2);
    }

    @Test
    void b01_goesOnWhereATransferBrokeOff() throws Exception {
        dataverse.cut(2, 40_000);
        Arrived arrived = download();
        assertThat(arrived.path()).hasBinaryContent(VOTES);
        assertThat(arrived.transferred()).isEqualTo(VOTES.length);
        assertThat(dataverse.requests())
                .contains("GET /storage/11", "GET /storage/11 bytes=40000-", "GET /storage/11 bytes=80000-");
    }

    @Test
    void b02_keepsWhatCameForTheNextTime() throws Exception {
        dataverse.cut(3, 20_000);
        FetchFailed failed = failure();
        assertThat(failed.code()).isEqualTo("broken_off");
        assertThat(failed.title()).contains("after 60.0 kB of");
        assertThat(part()).hasSize(60_000);
        assertThat(target()).doesNotExist();

        Arrived arrived = download();
        assertThat(arrived.path()).hasBinaryContent(VOTES);
        assertThat(arrived.transferred()).isEqualTo(VOTES.length - 60_000);
    }

    @ParameterizedTest
    @EnumSource(LocalDataverse.Ranges.class)
    void b03_resumesFromAnyServer(LocalDataverse.Ranges ranges) throws Exception {
        partHolds(Arrays.copyOf(VOTES, 50_000));
        dataverse.ranges = ranges;
        Arrived arrived = download();
        assertThat(arrived.path()).hasBinaryContent(VOTES);
        boolean resumed = ranges == LocalDataverse.Ranges.HONOURED;
        assertThat(arrived.transferred()).isEqualTo(resumed ? VOTES.length - 50_000 : VOTES.length);
    }

    @Test
    void b04_startsAgainWhenThePartWasOfAnotherFile() throws Exception {
        partHolds(Arrays.copyOf(SampleVotes.csv(150, 2), 50_000));
        assertThat(download().path()).hasBinaryContent(VOTES);
        assertThat(dataverse.requests()).containsSubsequence("GET /storage/11 bytes=50000-", "GET /storage/11");
    }

    @Test
    void b05_aPartThatIsLongerThanTheFileIsNotUsed() throws Exception {
        partHolds(new byte[VOTES.length + 1]);
        assertThat(download().path()).hasBinaryContent(VOTES);
    }

    @Test
    void b06_givesUpOnASilentTransfer() {
        dataverse.hangAfter(10_000);
        FetchFailed failed = failure();
        assertThat(failed.code()).isEqualTo("broken_off");
        assertThat(failed.title()).contains("nothing came");
        assertThat(part()).hasSize(30_000);
    }

    @Test
    void b07_twoFetchesDoNotShareAPart() throws Exception {
        partHolds(new byte[0]);
        try (FileChannel other = FileChannel.open(part(), StandardOpenOption.WRITE);
                var lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(failure().code()).isEqualTo("being_fetched");
        }
    }

    @Test
    void c01_deletesWhatIsNotWhatThePublisherLists() {
        String wrong = "0".repeat(32);
        dataverse
                .clear()
                .publish(ListedVersion.of(
                        7,
                        "2024-09-18",
                        ListedFile.table(11, "UNVotes.csv", VOTES).withMd5(wrong)));
        FetchFailed failed = failure();
        assertThat(failed.code()).isEqualTo("checksum_differs");
        assertThat(failed.detail()).contains("stated: md5 " + wrong, "came: md5 " + ListedFile.md5(VOTES));
        assertThat(target()).doesNotExist();
        assertThat(part()).doesNotExist();
    }

    @Test
    void c02_takesNoMoreThanWasStated() {
        ListedFile file = ListedFile.plain(12, "UNVotes.csv", VOTES);
        dataverse.clear().publish(ListedVersion.of(7, "2024-09-18", file));
        dataverse.listInstead = "{\"data\":{\"latestVersion\":"
                + ListedVersion.of(7, "2024-09-18", file)
                        .json()
                        .replace("\"filesize\":" + VOTES.length, "\"filesize\":1000")
                + "}}";
        assertThat(failure().code()).isEqualTo("too_large");
        assertThat(part()).doesNotExist();
    }

    @Test
    void c03_neverStartsOnAFileBeyondTheLimit() {
        dataverse.listInstead = "{\"data\":{\"latestVersion\":"
                + ListedVersion.of(7, "2024-09-18", ListedFile.plain(12, "UNVotes.csv", VOTES))
                        .json()
                        .replace("\"filesize\":" + VOTES.length, "\"filesize\":4194305")
                + "}}";
        assertThat(failure().code()).isEqualTo("too_large");
        assertThat(dataverse.transfers()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://publisher.example/file",
                "ftp://publisher.example/file",
                "file:///etc/hostname",
                "http://127.0.0.1@publisher.example/",
                "no address at all"
            })
    void c04_followsNoRedirectThatIsNotHttps(String address) {
        dataverse.sendOnTo = address;
        assertThat(failure().code()).isIn("redirect_refused", "address_refused");
        assertThat(target()).doesNotExist();
    }

    @Test
    void c05_followsNoCircle() {
        dataverse.sendOnTo = "/api/access/datafile/11?format=original";
        assertThat(failure().code()).isEqualTo("redirect_refused");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void d01_saysThatThePublisherRefused(int status) {
        dataverse.fileStatus = status;
        assertThat(failure().code()).isEqualTo("refused_by_publisher");
        assertThat(part()).doesNotExist();
        dataverse.listStatus = status;
        assertThat(failure().code()).isEqualTo("refused_by_publisher");
    }

    @Test
    void d02_triesAgainWhenTheServerIsInTrouble() {
        dataverse.fileStatus = 503;
        assertThat(failure().code()).isEqualTo("broken_off");
        assertThat(dataverse.requests())
                .filteredOn(line -> line.contains("datafile"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>are you a robot?</html>", "{}", "{\"data\":{\"latestVersion\":{}}}", "[1", "\"\""})
    void d03_saysWhenTheListIsNone(String answer) {
        dataverse.listInstead = answer;
        assertThat(failure().code()).isEqualTo("unexpected_answer");
    }

    @Test
    void d04_saysWhenNobodyAnswers() {
        dataverse.close();
        FetchFailed failed = failure();
        assertThat(failed.code()).isEqualTo("unreachable");
        assertThat(failed.title()).contains("the connection was refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"license\":{\"name\":\"CC BY-NC 4.0\",\"uri\":\"http://creativecommons.org/licenses/by-nc/4.0\"}",
                "\"license\":\"NONE\",\"termsOfUse\":\"Ask the authors.\"",
                "\"termsOfUse\":\"Ask the authors.\"",
                "\"license\":null"
            })
    void e01_stopsWhenTheTermsHaveChanged(String licence) {
        dataverse
                .clear()
                .publish(ListedVersion.of(8, "2025-01-01", ListedFile.table(11, "UNVotes.csv", VOTES))
                        .withLicence(licence));
        FetchFailed failed = failure();
        assertThat(failed.code()).isEqualTo("licence_changed");
        assertThat(failed.detail()).contains("CC0 1.0", "version 8.0 of 2025-01-01");
        assertThat(dataverse.transfers()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"license\":\"CC0\",\"termsOfUse\":\"CC0 Waiver\"",
                "\"termsOfUse\":\"CC0 Waiver\"",
                "\"license\":{\"name\":\"Public domain\",\"uri\":\"https://creativecommons.org/publicdomain/zero/1.0/\"}"
            })
    void e02_knowsTheSameLicenceInOlderLists(String licence) throws Exception {
        dataverse
                .clear()
                .publish(ListedVersion.of(7, "2019-01-01", ListedFile.table(11, "UNVotes.csv", VOTES))
                        .withLicence(licence));
        assertThat(download().path()).hasBinaryContent(VOTES);
    }

    @Test
    void f01_listsWhatThereIsWhenTheFileIsMissing() {
        dataverse
                .clear()
                .publish(ListedVersion.of(
                        8,
                        "2025-01-01",
                        ListedFile.plain(1, "Codebook.pdf", VOTES),
                        ListedFile.plain(2, "UNVotes.RData", VOTES)));
        FetchFailed failed = failure();
        assertThat(failed.code()).isEqualTo("files_changed");
        assertThat(failed.title()).contains("UNVotes.csv", "8.0");
        assertThat(failed.detail()).contains("Codebook.pdf", "UNVotes.RData");
    }

    @Test
    void f02_doesNotGuessAmongSeveral() {
        dataverse
                .clear()
                .publish(ListedVersion.of(
                        8,
                        "2025-01-01",
                        ListedFile.plain(1, "UNVotes2021.csv", VOTES),
                        ListedFile.plain(2, "UNVotes_2024.csv", VOTES)));
        assertThat(failure().title()).contains("2 files");
        dataverse
                .clear()
                .publish(ListedVersion.of(
                        8,
                        "2025-01-01",
                        ListedFile.plain(1, "UNVotes2021.csv", VOTES),
                        ListedFile.table(2, "unvotes.csv", VOTES)));
        assertThat(failure()).isNull();
    }

    @Test
    void f03_saysWhenTheFileIsForSomeOnly() {
        dataverse
                .clear()
                .publish(ListedVersion.of(
                        8,
                        "2025-01-01",
                        ListedFile.plain(1, "UNVotes.csv", VOTES).withMore(",\"restricted\":true")));
        assertThat(failure().code()).isEqualTo("restricted");
    }

    @Test
    void f04_aFileWithoutChecksumIsNotTaken() {
        dataverse
                .clear()
                .publish(ListedVersion.of(
                        8,
                        "2025-01-01",
                        ListedFile.plain(1, "UNVotes.csv", VOTES).withMd5("")));
        assertThat(failure().code()).isEqualTo("unexpected_answer");
    }

    @Test
    void f06_whatAListSaysCannotWriteOnTheTerminal() {
        String evil = "\\u001b[2J\\u0007\\r\\n";
        dataverse.clear().publish(ListedVersion.of(8, "2025-01-01", ListedFile.plain(1, evil + "Code.pdf", VOTES)));
        assertThat(failure().detail()).contains("[2J Code.pdf").doesNotContain("\u001b", "\r");
        dataverse
                .clear()
                .publish(ListedVersion.of(8, "2025-01-01", ListedFile.plain(1, "UNVotes.csv", VOTES))
                        .withLicence("\"license\":\"Ask" + evil + "\""));
        assertThat(failure().detail()).contains("now: Ask [2J").doesNotContain("\u001b", "\r");
    }

    @Test
    void f05_aVersionThatWasWithdrawnIsNotTaken() {
        dataverse.publish(ListedVersion.of(8, "2025-01-01").withState("DEACCESSIONED"));
        assertThat(failure().code()).isEqualTo("withdrawn");
    }

    @Test
    void g01_findsTheNewestOfADay() throws Exception {
        dataverse
                .publish(ListedVersion.of(8, "2025-03-01", ListedFile.table(21, "UNVotes.csv", VOTES)))
                .publish(ListedVersion.of(9, "2025-06-01", ListedFile.table(31, "UNVotes.csv", VOTES))
                        .withState("DEACCESSIONED"))
                .publish(ListedVersion.of(10, "2025-09-01", ListedFile.table(41, "UNVotes.csv", VOTES)));
        assertThat(number("2025-09-01")).isEqualTo("10.0");
        assertThat(number("2025-08-31")).isEqualTo("8.0");
        assertThat(number("2024-09-18")).isEqualTo("7.0");
        assertThat(fetcher().asOf(LocalDate.parse("2024-09-17"))).isEmpty();
        assertThat(fetcher().asOf(LocalDate.parse("2025-01-01")).orElseThrow().superseded())
                .isTrue();
        assertThat(fetcher().newest().superseded()).isFalse();
    }

    private String number(String day) throws FetchFailed {
        return fetcher().asOf(LocalDate.parse(day)).orElseThrow().release().number();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://publisher.example",
                "https://publisher.example",
                "https://127.0.0.1:99999",
                "ftp://127.0.0.1",
                "",
                "://",
                "file:///tmp"
            })
    void h01_asksNobodyInTheClear(String address) {
        FetchFailed failed = catchThrowableOfType(
                FetchFailed.class,
                () -> new Fetcher(
                        SourceCatalogue.card("unga-voeten").orElseThrow(), address, "entente/test", folder, QUICK));
        assertThat(failed.code()).isEqualTo("address_refused");
    }

    @Test
    void h02_namesOfFilesLeadNowhereElse() throws Exception {
        String name = "UNVotes-2024.csv";
        dataverse.clear().publish(ListedVersion.of(7, "2024-09-18", ListedFile.plain(12, name, VOTES)));
        assertThat(download().path()).isEqualTo(folder.resolve("downloads/unga-voeten/7.0/" + name));
    }
}
