package org.entente.source.undl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entente.source.SmallWorld.count;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.notice.Notice;
import org.entente.source.Excerpt;
import org.entente.source.Finding;
import org.entente.source.InputRefused;
import org.entente.source.SmallWorld;
import org.entente.source.SourceReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to files that are not sound: every kind that users bring. */
class UngaUndlFaultsTest {
    @TempDir
    Path folder;

    private final List<String> lines = UndlSample.lines();

    private SourceReading read(List<String> changed) throws Exception {
        return new UngaUndl().read(List.of(SmallWorld.write(folder, "v.csv", changed)), SmallWorld.context());
    }

    private InputRefused refused(byte[] bytes) {
        return refused(SmallWorld.write(folder, "v.csv", bytes));
    }

    private InputRefused refused(Path file) {
        InputRefused refused = catchThrowableOfType(
                InputRefused.class, () -> new UngaUndl().read(List.of(file), SmallWorld.context()));
        assertThat(refused).isNotNull();
        assertThat(refused.remedy()).endsWith(".");
        return refused;
    }

    private byte[] bytes() {
        return bytes(StandardCharsets.UTF_8);
    }

    private byte[] bytes(Charset charset) {
        return (String.join("\n", lines) + "\n").getBytes(charset);
    }

    private static Excerpt excerpt(Finding finding) {
        return Objects.requireNonNull(finding.excerpt(), "an excerpt");
    }

    private static Finding reason(InputRefused refused, String code) {
        assertThat(refused.because()).hasSize(1);
        assertThat(refused.because().get(0).code()).isEqualTo(code);
        return refused.because().get(0);
    }

    @Test
    void countsABadVoteCodeWithItsLine() throws Exception {
        lines.set(11, lines.get(11).replace(",N,2008", ",Q,2008"));
        SourceReading reading = read(lines);
        Notice notice = reading.notices().get(0);
        assertThat(notice.code()).isEqualTo("bad_vote_code");
        assertThat(notice.message()).isEqualTo("vote is “Q”; expected Y, N, A, X or NV");
        assertThat(notice.line()).isEqualTo(12);
        assertThat(notice.file()).isEqualTo("v.csv");
        assertThat(reading.record().cells()[1]).containsExactly(1, 1, 1, 1, 2, 0, 1, 8, 1, 1);
        assertThat(count(reading, "tally_differs")).isEqualTo(1);
    }

    @Test
    void refusesWhenMoreThanOneRowInAHundredIsMalformed() {
        for (int i = 1; i <= 3; i++) {
            lines.set(i * 50, lines.get(i * 50).replaceFirst(",(Y|N|A|X),2008", ",7,2008"));
        }
        InputRefused refused = refused(bytes());
        assertThat(reason(refused, "malformed_rows").message())
                .isEqualTo("3 of 200 rows are malformed; at most 1 in 100 may be");
        assertThat(refused.alsoFound()).extracting(Finding::line).containsExactly(51L, 101L, 151L);
        Excerpt excerpt = excerpt(refused.alsoFound().get(0));
        assertThat(excerpt.text().substring(excerpt.column())).startsWith("7,2008-03");
    }

    @Test
    void keepsTheFirstTwentyOfAKindAndCountsTheRest() {
        for (int i = 1; i <= 60; i++) {
            lines.set(i, lines.get(i).replaceFirst(",(Y|N|A|X),2008", ",7,2008"));
        }
        InputRefused refused = refused(bytes());
        assertThat(refused.alsoFound()).hasSize(20);
        assertThat(refused.alsoFoundCount()).isEqualTo(60);
    }

    @Test
    void leavesOutUnknownStatesAndCountsThem() throws Exception {
        lines.replaceAll(line -> line.startsWith("1004,BEL") ? line.replace("BEL", "QQQ") : line);
        SourceReading reading = read(lines);
        assertThat(count(reading, "unknown_state")).isEqualTo(1);
        assertThat(reading.notices().get(0).message())
                .isEqualTo("no state has the code or name QQQ NAME OF QQQ; row left out");
        assertThat(reading.record().ccodes()).hasSize(10);
    }

    @Test
    void refusesAFileOfUnknownStates() {
        lines.replaceAll(line -> line.replace(",BEL,", ",QQQ,"));
        assertThat(reason(refused(bytes()), "unknown_states").message())
                .isEqualTo("20 of 200 rows are of unknown states; at most 1 in 20 may be");
    }

    @Test
    void countsRowsThatStandTwice() throws Exception {
        lines.add(lines.get(17));
        lines.add(lines.get(17));
        SourceReading reading = read(lines);
        assertThat(count(reading, "duplicate_row")).isEqualTo(2);
        assertThat(reading.notices().get(0).line()).isEqualTo(202);
        assertThat(reading.record().cells()[1]).containsExactly(1, 1, 1, 1, 2, 3, 1, 8, 1, 1);
    }

    @Test
    void usesNeitherOfTwoRowsThatContradictEachOther() throws Exception {
        lines.add(lines.get(20).replace(",Y,2008", ",N,2008"));
        SourceReading reading = read(lines);
        assertThat(count(reading, "conflicting_rows")).isEqualTo(1);
        assertThat(reading.record().cells()[1]).containsExactly(0, 1, 1, 1, 2, 3, 1, 8, 1, 1);
    }

    @Test
    void keepsTheFirstRowsDateWhenALaterOneDiffers() throws Exception {
        lines.set(12, lines.get(12).replace("2008-03-11", "2008-04-11"));
        SourceReading reading = read(lines);
        assertThat(count(reading, "roll_call_differs")).isEqualTo(1);
        assertThat(reading.record().rollCalls().get(1).date()).isEqualTo("2008-03-11");
    }

    @Test
    void refusesWhenTheRollCallCannotBeDated() {
        lines.replaceAll(line -> line.startsWith("1004") ? line.replace("2008-03-14", "14/03/2008") : line);
        assertThat(reason(refused(bytes()), "malformed_rows").message()).startsWith("10 of 200 rows");
    }

    @Test
    void countsARowWithAColumnTooFew() throws Exception {
        lines.set(30, lines.get(30).replace(",62,", ","));
        SourceReading reading = read(lines);
        assertThat(count(reading, "column_count")).isEqualTo(1);
        assertThat(reading.notices().get(0).message()).isEqualTo("the row has 18 columns of 19");
        assertThat(reading.notices().get(0).line()).isEqualTo(31);
    }

    @Test
    void passesOverEmptyLines() throws Exception {
        lines.add(30, "");
        SourceReading reading = read(lines);
        assertThat(reading.notices()).isEmpty();
        assertThat(reading.snapshot().rows()).isEqualTo(200);
    }

    @Test
    void refusesAnotherDelimiter() {
        for (Map.Entry<String, String> delimiter :
                Map.of(";", "semicolons", "\t", "tabs").entrySet()) {
            byte[] other =
                    String.join("\n", lines).replace(",", delimiter.getKey()).getBytes(StandardCharsets.UTF_8);
            Finding finding = reason(refused(other), "wrong_delimiter");
            assertThat(finding.message())
                    .isEqualTo("columns are separated by " + delimiter.getValue() + ", not by commas");
            assertThat(finding.line()).isEqualTo(1);
        }
    }

    @Test
    void refusesAMissingColumn() {
        lines.set(0, lines.get(0).replace("ms_vote", "ballot"));
        assertThat(reason(refused(bytes()), "missing_column").message())
                .isEqualTo(
                        "no column ms_vote in the header; expected the UN Digital Library’s voting data (ga_voting.csv)");
    }

    @Test
    void readsWindows1252AndSaysWhere() throws Exception {
        lines.set(40, lines.get(40).replace("Title, with", "Señor, “with”"));
        lines.set(50, lines.get(50).replace("NAME OF", "CÔTE"));
        Path file = SmallWorld.write(folder, "v.csv", lines, Charset.forName("windows-1252"));
        SourceReading reading = new UngaUndl().read(List.of(file), SmallWorld.context());
        assertThat(reading.notices()).extracting(Notice::code).containsOnly("not_utf8");
        assertThat(reading.notices()).extracting(Notice::line).containsExactly(41L, 51L);
        lines.set(31, lines.get(31).replace("Title, with", "Señor, “with”"));
        Path first = SmallWorld.write(folder, "w.csv", lines, Charset.forName("windows-1252"));
        assertThat(new UngaUndl()
                        .read(List.of(first), SmallWorld.context())
                        .record()
                        .rollCalls()
                        .get(3)
                        .title())
                .isEqualTo("Señor, “with” a comma : resolution / adopted");
    }

    @Test
    void readsOnPastBrokenUtf8AndSaysWhere() throws Exception {
        byte[] bytes = bytes();
        int at = new String(bytes, StandardCharsets.UTF_8).indexOf("Title", 3000);
        bytes[at] = (byte) 0xC3;
        SourceReading reading =
                new UngaUndl().read(List.of(SmallWorld.write(folder, "v.csv", bytes)), SmallWorld.context());
        assertThat(count(reading, "not_utf8")).isEqualTo(1);
        assertThat(reading.snapshot().rows()).isEqualTo(200);
    }

    @Test
    void refusesUtf16WithoutItsMark() {
        assertThat(reason(refused(bytes(StandardCharsets.UTF_16LE)), "binary").message())
                .contains("UTF-16");
    }

    @Test
    void refusesATruncatedGzip() {
        byte[] packed = SmallWorld.gzip(bytes());
        Finding finding = reason(refused(Arrays.copyOf(packed, packed.length - 200)), "truncated");
        assertThat(finding.message()).isEqualTo("the compressed file ends too early");
    }

    @Test
    void refusesAGzipWithBrokenBytes() {
        byte[] packed = SmallWorld.gzip(bytes());
        Arrays.fill(packed, packed.length / 2, packed.length / 2 + 40, (byte) 0x55);
        assertThat(refused(packed).headline()).isEqualTo("is damaged");
    }

    @Test
    void refusesATruncatedTextAtItsLine() {
        String text = String.join("\n", lines);
        int end = text.lastIndexOf(",A/62/1|");
        InputRefused refused = refused(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
        Finding finding = reason(refused, "truncated");
        assertThat(finding.line()).isEqualTo(201);
        assertThat(finding.message()).isEqualTo("the file ends inside a row: 8 columns of 19");
        assertThat(excerpt(finding).caption()).isEqualTo("ends here");
        assertThat(excerpt(finding).column()).isEqualTo(excerpt(finding).text().length());
        assertThat(refused.rowsRead()).isEqualTo(199);
    }

    @Test
    void refusesAnOpenQuotationMark() {
        lines.set(60, lines.get(60).replace("adopted\"", "adopted"));
        assertThat(reason(refused(bytes()), "open_quotation").line()).isEqualTo(61);
    }

    @Test
    void refusesAnEmptyFileHoweverPacked() {
        reason(refused(new byte[0]), "empty_file");
        reason(refused(SmallWorld.gzip(new byte[0])), "empty_file");
        reason(refused((lines.get(0) + "\n").getBytes(StandardCharsets.UTF_8)), "no_rows");
    }

    @Test
    void refusesAWebPage() {
        byte[] page = "\n <!DOCTYPE html><html><body>Just a moment</body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(reason(refused(page), "web_page").file()).isEqualTo("v.csv");
        reason(refused(SmallWorld.gzip(page)), "web_page");
    }

    @Test
    void refusesARowOfOverAMegabyte() {
        lines.set(10, lines.get(10).replace("Title", "T".repeat(1 << 20)));
        assertThat(reason(refused(bytes()), "row_too_long").line()).isEqualTo(11);
        lines.set(10, UndlSample.lines().get(10) + ",x".repeat(1 << 20));
        assertThat(reason(refused(bytes()), "row_too_long").line()).isEqualTo(11);
    }

    @Test
    void refusesAZipUnlessItHoldsOneTable() {
        reason(refused(SmallWorld.zip(Map.of("a.csv", bytes(), "b.csv", bytes()))), "zip_entries");
        reason(refused(SmallWorld.zip(Map.of("a.txt", bytes()))), "zip_entries");
        reason(refused(SmallWorld.zip(Map.of("[Content_Types].xml", bytes()))), "workbook");
        byte[] whole = SmallWorld.zip(Map.of("a.csv", bytes()));
        reason(refused(Arrays.copyOf(whole, whole.length / 2)), "truncated");
    }

    @Test
    void refusesWhatIsNoFile() throws Exception {
        reason(refused(folder.resolve("nowhere.csv")), "no_such_file");
        reason(refused(Files.createDirectory(folder.resolve("folder"))), "folder");
        InputRefused none =
                catchThrowableOfType(InputRefused.class, () -> new UngaUndl().read(List.of(), SmallWorld.context()));
        assertThat(reason(none, "file_count").message()).isEqualTo("0 files named");
        assertThat(none.remedy()).isEqualTo("Name FILE.");
    }
}
