package org.entente.source.vdem;

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
import org.entente.source.Finding;
import org.entente.source.InputRefused;
import org.entente.source.RowAccount;
import org.entente.source.SmallWorld;
import org.entente.source.SourceReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to files that are not sound: every kind that users bring. */
class VdemFaultsTest {
    @TempDir
    private Path folder;

    private final List<String> lines = VdemSample.lines();

    private SourceReading read(List<String> changed) throws Exception {
        return new Vdem().read(List.of(SmallWorld.write(folder, "v.csv", changed)), SmallWorld.context());
    }

    private static RowAccount account(SourceReading reading) {
        RowAccount account = reading.snapshot().files().get(0).account();
        assertThat(account.rows()).isEqualTo(reading.snapshot().rows());
        return account;
    }

    private InputRefused refused(byte[] bytes) {
        return refused(SmallWorld.write(folder, "v.csv", bytes));
    }

    private static InputRefused refused(Path file) {
        InputRefused refused =
                catchThrowableOfType(InputRefused.class, () -> new Vdem().read(List.of(file), SmallWorld.context()));
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

    private static Finding reason(InputRefused refused, String code) {
        assertThat(refused.because()).hasSize(1);
        assertThat(refused.because().get(0).code()).isEqualTo(code);
        return refused.because().get(0);
    }

    @Test
    void countsAFigureThatIsNoNumberWithItsLine() throws Exception {
        lines.set(11, lines.get(11).replaceFirst(",0\\.02,", ",high,"));
        SourceReading reading = read(lines);
        assertThat(reading.notices().get(0).code()).isEqualTo("bad_number");
        assertThat(reading.notices().get(0).message()).isEqualTo("“high” is no number");
        assertThat(reading.notices().get(0).line()).isEqualTo(12);
        assertThat(account(reading)).isEqualTo(new RowAccount(179, 179, 0, 1, 0));
    }

    @Test
    void countsAFigureThatCannotBe() throws Exception {
        lines.set(11, lines.get(11).replaceFirst("0\\.320", "3.2"));
        SourceReading reading = read(lines);
        assertThat(reading.notices().get(0).message()).isEqualTo("v2x_polyarchy or its bounds lie where they cannot");
        assertThat(account(reading)).isEqualTo(new RowAccount(179, 179, 0, 1, 0));
    }

    @Test
    void countsAYearThatIsNone() throws Exception {
        lines.set(11, lines.get(11).replace(",1964,", ",64,"));
        assertThat(count(read(lines), "bad_year")).isEqualTo(1);
    }

    @Test
    void refusesWhenMoreThanOneRowInAHundredIsMalformed() {
        for (int i = 1; i <= 3; i++) {
            lines.set(i * 50, lines.get(i * 50).replaceFirst(",0\\.02,", ",x,"));
        }
        InputRefused refused = refused(bytes());
        assertThat(reason(refused, "malformed_rows").message())
                .isEqualTo("3 of 180 rows are malformed; at most 1 in 100 may be");
        assertThat(refused.alsoFound()).extracting(Finding::line).containsExactly(51L, 101L, 151L);
    }

    @Test
    void countsRowsThatStandTwice() throws Exception {
        lines.add(lines.get(17));
        SourceReading reading = read(lines);
        assertThat(count(reading, "duplicate_row")).isPositive();
        assertThat(account(reading)).isEqualTo(new RowAccount(180, 180, 0, 0, 1));
    }

    @Test
    void usesNeitherOfTwoRowsThatContradictEachOther() throws Exception {
        lines.add(lines.get(17).replaceFirst("0\\.330,", "0.331,"));
        SourceReading reading = read(lines);
        assertThat(count(reading, "conflicting_rows")).isEqualTo(2);
        assertThat(reading.ties().get(0).of(2).stream()
                        .filter(tie -> tie.in(1966) && tie.kind().equals("polyarchy")))
                .isEmpty();
    }

    @Test
    void countsARowWithAColumnTooFew() throws Exception {
        lines.set(30, lines.get(30).replace("-12-31,", "-12-31"));
        SourceReading reading = read(lines);
        assertThat(count(reading, "column_count")).isEqualTo(1);
        assertThat(reading.notices().get(0).message()).isEqualTo("the row has 18 columns of 19");
        assertThat(account(reading)).isEqualTo(new RowAccount(179, 179, 0, 1, 0));
    }

    @Test
    void passesOverEmptyLines() throws Exception {
        lines.add(30, "");
        SourceReading reading = read(lines);
        assertThat(reading.notices()).isEmpty();
        assertThat(account(reading).rows()).isEqualTo(180);
    }

    @Test
    void refusesAMissingColumn() {
        lines.set(0, lines.get(0).replace("country_id", "country"));
        assertThat(reason(refused(bytes()), "missing_column").message()).contains("V-Dem");
    }

    @Test
    void refusesAnotherDelimiter() {
        byte[] bars = String.join("\n", lines).replace(',', '|').getBytes(StandardCharsets.UTF_8);
        assertThat(refused(bars).because().get(0).line()).isEqualTo(1);
    }

    @Test
    void readsWindows1252AndSaysWhere() throws Exception {
        lines.set(3, lines.get(3).replace("Ivory Coast", "Côte d’Ivoire"));
        Path file = SmallWorld.write(folder, "v.csv", lines, Charset.forName("windows-1252"));
        SourceReading reading = new Vdem().read(List.of(file), SmallWorld.context());
        assertThat(count(reading, "not_utf8")).isEqualTo(1);
        assertThat(account(reading)).isEqualTo(new RowAccount(180, 180, 0, 0, 0));
    }

    @Test
    void refusesUtf16WithoutItsMark() {
        assertThat(reason(refused(bytes(StandardCharsets.UTF_16LE)), "binary").message())
                .contains("UTF-16");
    }

    @Test
    void refusesATruncatedGzip() {
        byte[] packed = SmallWorld.gzip(bytes());
        reason(refused(Arrays.copyOf(packed, packed.length - 100)), "truncated");
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
        int end = text.lastIndexOf("-12-31");
        InputRefused refused = refused(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
        assertThat(reason(refused, "truncated").line()).isEqualTo(181);
        assertThat(refused.rowsRead()).isEqualTo(179);
    }

    @Test
    void refusesAnOpenQuotationMark() {
        lines.set(60, lines.get(60).replace("the\"", "the"));
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
        byte[] page = "<!DOCTYPE html><html><body>Fill in the form</body></html>".getBytes(StandardCharsets.UTF_8);
        reason(refused(page), "web_page");
    }

    @Test
    void refusesARowOfOverAMegabyte() {
        lines.set(10, lines.get(10).replaceFirst("[A-Za-z]+", "T".repeat(1 << 20)));
        assertThat(reason(refused(bytes()), "row_too_long").line()).isEqualTo(11);
    }

    @Test
    void refusesAZipUnlessItHoldsOneTable() {
        reason(refused(SmallWorld.zip(Map.of("a.csv", bytes(), "b.csv", bytes()))), "zip_entries");
        reason(refused(SmallWorld.zip(Map.of("[Content_Types].xml", bytes()))), "workbook");
    }

    @Test
    void refusesWhatIsNoFile() throws Exception {
        reason(refused(folder.resolve("nowhere.csv")), "no_such_file");
        reason(refused(Files.createDirectory(folder.resolve("folder"))), "folder");
        InputRefused none =
                catchThrowableOfType(InputRefused.class, () -> new Vdem().read(List.of(), SmallWorld.context()));
        reason(none, "file_count");
    }
}
