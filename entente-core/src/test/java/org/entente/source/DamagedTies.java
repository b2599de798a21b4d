package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to files of ties that are not sound: the kinds that users bring, the same for every source. */
public abstract class DamagedTies {
    private static final int ROWS = 200;

    @TempDir
    private Path folder;

    private final List<String> lines = new ArrayList<>();

    /** The source under test. */
    protected abstract DataSource source();

    /** A header that the source recognises. */
    protected abstract String header();

    /** A sound row, another one for each number below {@value #ROWS}. */
    protected abstract String row(int number);

    /** The last number in a row, for rows that are to hold something else there. */
    protected abstract String withLast(String row, String value);

    /** What separates the columns. */
    protected abstract String delimiter();

    @BeforeEach
    void writeSoundRows() {
        lines.add(header());
        for (int i = 0; i < ROWS; i++) {
            lines.add(row(i));
        }
    }

    private byte[] bytes() {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private SourceReading read(byte[] bytes) throws InputRefused {
        return source().read(List.of(SmallWorld.write(folder, "t.csv", bytes)), SmallWorld.context());
    }

    private Finding refused(byte[] bytes, String code) {
        return refused(List.of(SmallWorld.write(folder, "t.csv", bytes)), code);
    }

    private Finding refused(List<Path> files, String code) {
        InputRefused refused =
                catchThrowableOfType(InputRefused.class, () -> source().read(files, SmallWorld.context()));
        assertThat(refused).as(code).isNotNull();
        assertThat(refused.remedy()).endsWith(".");
        assertThat(refused.because()).extracting(Finding::code).containsExactly(code);
        return refused.because().get(0);
    }

    @Test
    void soundRowsAreKept() throws InputRefused {
        SourceReading reading = read(bytes());
        assertThat(TieReadings.account(reading).kept()).isEqualTo(ROWS);
        assertThat(TieReadings.addsUp(reading)).isTrue();
    }

    @Test
    void aBadNumberIsCountedWithItsLine() throws InputRefused {
        lines.set(11, withLast(lines.get(11), "many"));
        SourceReading reading = read(bytes());
        assertThat(SmallWorld.count(reading, "bad_number")).isEqualTo(1);
        assertThat(reading.notices())
                .anyMatch(notice -> notice.line() == 12 && notice.message().contains("“many”"));
        assertThat(TieReadings.account(reading).malformed()).isEqualTo(1);
        assertThat(TieReadings.addsUp(reading)).isTrue();
    }

    @Test
    void moreThanOneMalformedRowInAHundredRefuses() {
        for (int i = 1; i <= 3; i++) {
            lines.set(i * 50, withLast(lines.get(i * 50), "x"));
        }
        assertThat(refused(bytes(), "malformed_rows").message()).startsWith("3 of 200 rows are malformed");
    }

    @Test
    void aRowWithAColumnTooFewIsCounted() throws InputRefused {
        lines.set(30, lines.get(30).substring(0, lines.get(30).lastIndexOf(delimiter())));
        SourceReading reading = read(bytes());
        assertThat(SmallWorld.count(reading, "column_count")).isEqualTo(1);
        assertThat(TieReadings.account(reading).kept()).isEqualTo(ROWS - 1);
        assertThat(TieReadings.addsUp(reading)).isTrue();
    }

    @Test
    void rowsThatStandTwiceCountOnce() throws InputRefused {
        lines.add(lines.get(17));
        lines.add(lines.get(17));
        SourceReading reading = read(bytes());
        assertThat(SmallWorld.count(reading, "duplicate_row")).isEqualTo(2);
        assertThat(TieReadings.account(reading).kept()).isEqualTo(ROWS);
        assertThat(TieReadings.addsUp(reading)).isTrue();
    }

    @Test
    void rowsThatContradictEachOtherAreNotUsed() throws InputRefused {
        lines.add(withLast(lines.get(17), "987654"));
        SourceReading reading = read(bytes());
        assertThat(SmallWorld.count(reading, "conflicting_rows")).isEqualTo(2);
        assertThat(TieReadings.account(reading).kept()).isEqualTo(ROWS - 1);
        assertThat(TieReadings.addsUp(reading)).isTrue();
    }

    @Test
    void bytesThatAreNotUtf8AreToldWithTheirLine() throws Exception {
        lines.set(0, lines.get(0) + delimiter() + "señal");
        lines.replaceAll(line -> line.startsWith(header()) ? line : line + delimiter() + "ñ");
        Path file = SmallWorld.write(folder, "t.csv", lines, Charset.forName("windows-1252"));
        SourceReading reading = source().read(List.of(file), SmallWorld.context());
        assertThat(SmallWorld.count(reading, "not_utf8")).isEqualTo(ROWS + 1);
        assertThat(TieReadings.account(reading).kept()).isEqualTo(ROWS);
    }

    @Test
    void refusesWithoutItsColumns() {
        lines.set(0, lines.get(0).replaceFirst("(?i)year", "when"));
        refused(bytes(), "missing_column");
    }

    @Test
    void refusesAnotherDelimiter() {
        refused(String.join("\n", lines).replace(delimiter(), "|").getBytes(StandardCharsets.UTF_8), "missing_column");
    }

    @Test
    void refusesUtf16WithoutItsMark() {
        refused(String.join("\n", lines).getBytes(StandardCharsets.UTF_16LE), "binary");
    }

    @Test
    void readsUtf16WithItsMark() throws InputRefused {
        SourceReading reading = read(("\uFEFF" + String.join("\n", lines)).getBytes(StandardCharsets.UTF_16LE));
        assertThat(TieReadings.account(reading).kept()).isEqualTo(ROWS);
    }

    @Test
    void refusesATruncatedOrBrokenGzip() {
        byte[] packed = SmallWorld.gzip(bytes());
        refused(Arrays.copyOf(packed, packed.length - 100), "truncated");
        Arrays.fill(packed, packed.length / 2, packed.length / 2 + 40, (byte) 0x55);
        InputRefused broken = catchThrowableOfType(InputRefused.class, () -> read(packed));
        assertThat(broken.headline()).isEqualTo("is damaged");
    }

    @Test
    void refusesATruncatedText() {
        String text = String.join("\n", lines);
        byte[] cut = text.substring(0, text.lastIndexOf(delimiter())).getBytes(StandardCharsets.UTF_8);
        assertThat(refused(cut, "truncated").line()).isEqualTo(ROWS + 1);
    }

    @Test
    void refusesAnOpenQuotationMark() {
        lines.set(60, "\"" + lines.get(60));
        refused(bytes(), "open_quotation");
    }

    @Test
    void refusesAnEmptyFileHoweverPacked() {
        refused(new byte[0], "empty_file");
        refused(SmallWorld.gzip(new byte[0]), "empty_file");
        refused((header() + "\n").getBytes(StandardCharsets.UTF_8), "no_rows");
    }

    @Test
    void refusesAWebPage() {
        byte[] page = "<!DOCTYPE html><html><body>Log in</body></html>".getBytes(StandardCharsets.UTF_8);
        refused(page, "web_page");
        refused(SmallWorld.gzip(page), "web_page");
    }

    @Test
    void refusesARowOfOverAMegabyte() {
        lines.set(10, lines.get(10) + "x".repeat(1 << 20));
        refused(bytes(), "row_too_long");
    }

    @Test
    void refusesAZipUnlessItHoldsOneTable() throws InputRefused {
        refused(SmallWorld.zip(Map.of("a.csv", bytes(), "b.csv", bytes())), "zip_entries");
        refused(SmallWorld.zip(Map.of("[Content_Types].xml", bytes())), "workbook");
        byte[] whole = SmallWorld.zip(Map.of("a.csv", bytes()));
        refused(Arrays.copyOf(whole, whole.length / 2), "truncated");
        assertThat(TieReadings.account(read(whole)).kept()).isEqualTo(ROWS);
    }

    @Test
    void refusesWhatIsNoFile() throws Exception {
        refused(List.of(folder.resolve("nowhere.csv")), "no_such_file");
        refused(List.of(Files.createDirectory(folder.resolve("folder"))), "folder");
        refused(List.of(), "file_count");
    }
}
