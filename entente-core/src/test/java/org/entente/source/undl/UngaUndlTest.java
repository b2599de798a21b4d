package org.entente.source.undl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.source.Digests;
import org.entente.source.ImportContext;
import org.entente.source.Progress;
import org.entente.source.SmallWorld;
import org.entente.source.SourceReading;
import org.entente.source.SourceRollCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from a sound file, in each layout and packing. */
class UngaUndlTest {
    @TempDir
    Path folder;

    private final UngaUndl source = new UngaUndl();

    private SourceReading read(Path file) throws Exception {
        return source.read(List.of(file), SmallWorld.context());
    }

    @ParameterizedTest
    @CsvSource({"2024,NV", "2025,X", "2026,X"})
    void readsTheLayoutOfEachYear(String year, String nonVoting) throws Exception {
        String header = switch (year) {
            case "2024" -> UndlSample.HEADER_2024;
            case "2025" -> UndlSample.HEADER_2025;
            default -> UndlSample.HEADER_2026;
        };
        Path file = SmallWorld.write(folder, year + "_05_06_ga_voting.csv", UndlSample.lines(header, nonVoting));
        SourceReading reading = read(file);
        assertThat(reading.notices()).isEmpty();
        assertThat(reading.record().ccodes()).containsExactly(2, 20, 155, 211, 305, 339, 345, 373, 390, 651);
        assertThat(reading.record().cells()[0]).containsExactly(1, 1, 1, 1, 2, 3, 1, 8, 1, 1);
        assertThat(reading.snapshot().version()).isEqualTo(year + "-05-06");
        assertThat(reading.snapshot().rows()).isEqualTo(200);
    }

    @Test
    void keepsWhatTheRecordSaysOfARollCall() throws Exception {
        SourceReading reading = read(SmallWorld.write(folder, "v.csv", UndlSample.lines()));
        assertThat(reading.record().rollCalls()).hasSize(20);
        assertThat(reading.record().rollCalls().get(3))
                .isEqualTo(new SourceRollCall(
                        "1003",
                        "A/RES/62/203",
                        LocalDate.of(2008, 3, 13),
                        "62",
                        "A/62/PV.3",
                        "Title, with a comma : resolution / adopted",
                        null,
                        null,
                        "Item one|Item two",
                        "PEACE|LAW",
                        null,
                        null,
                        null,
                        -1));
        assertThat(reading.snapshot().version()).isEqualTo("to 2008-03-29");
        assertThat(reading.snapshot().recordEnd()).isEqualTo("2008-03-29");
    }

    @Test
    void readsEveryPackingToTheSameRecord() throws Exception {
        byte[] plain = String.join("\n", UndlSample.lines()).getBytes(StandardCharsets.UTF_8);
        byte[] marked = ("\ufeff" + String.join("\r\n", UndlSample.lines())).getBytes(StandardCharsets.UTF_8);
        byte[] wide = String.join("\n", UndlSample.lines()).getBytes(StandardCharsets.UTF_16);
        byte[] zip = SmallWorld.zip(Map.of("ga_voting.csv", plain, "README.txt", new byte[] {65}));
        Map<String, byte[]> files = Map.of(
                "plain.csv",
                plain,
                "crlf.csv",
                marked,
                "wide.csv",
                wide,
                "a.csv.gz",
                SmallWorld.gzip(plain),
                "a.zip",
                zip,
                "misnamed.csv",
                SmallWorld.gzip(plain));
        byte[][] expected =
                read(SmallWorld.write(folder, "v.csv", plain)).record().cells();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            SourceReading reading = read(SmallWorld.write(folder, file.getKey(), file.getValue()));
            assertThat(reading.record().cells()).as(file.getKey()).isDeepEqualTo(expected);
            assertThat(reading.notices()).as(file.getKey()).isEmpty();
            assertThat(reading.snapshot().sha256()).isEqualTo(Digests.sha256(file.getValue()));
        }
    }

    @Test
    void doesNotNeedTheRowsOfARollCallTogether() throws Exception {
        List<String> lines = UndlSample.lines();
        List<String> shuffled = new ArrayList<>(lines.subList(1, lines.size()));
        Collections.shuffle(shuffled, new Random(1));
        shuffled.add(0, lines.get(0));
        SourceReading reading = read(SmallWorld.write(folder, "v.csv", shuffled));
        assertThat(reading.record().rollCalls()).hasSize(20);
        assertThat(reading.notices()).isEmpty();
        for (byte[] row : reading.record().cells()) {
            assertThat(row).containsExactly(1, 1, 1, 1, 2, 3, 1, 8, 1, 1);
        }
    }

    @Test
    void takesLowerCaseVotesAndTotalsWithDecimals() throws Exception {
        List<String> lines = UndlSample.lines();
        lines.replaceAll(line -> line.replace(",Y,2008", ",y,2008").replace(",7,1,1,1,10,", ",7.0,1.0,1.0,1.0,10.0,"));
        SourceReading reading = read(SmallWorld.write(folder, "v.csv", lines));
        assertThat(reading.notices()).isEmpty();
        assertThat(reading.record().cells()[0]).containsExactly(1, 1, 1, 1, 2, 3, 1, 8, 1, 1);
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        List<String> told = new ArrayList<>();
        Progress progress = (file, rows, share) -> told.add(file + " " + rows + " " + share);
        Path file = SmallWorld.write(folder, "v.csv", UndlSample.lines());
        source.read(List.of(file), new ImportContext(new SmallWorld(), progress, Instant.EPOCH));
        assertThat(told).last().isEqualTo("v.csv 200 1.0");
    }
}
