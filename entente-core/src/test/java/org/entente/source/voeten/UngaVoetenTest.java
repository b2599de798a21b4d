package org.entente.source.voeten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entente.source.SmallWorld.count;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.source.InputRefused;
import org.entente.source.SmallWorld;
import org.entente.source.SnapshotFile;
import org.entente.source.SourceReading;
import org.entente.source.SourceRollCall;
import org.entente.vote.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both layouts, and what happens to files that are not sound. */
class UngaVoetenTest {
    @TempDir
    Path folder;

    private final List<String> single = VoetenSample.single();
    private final List<String> votes = VoetenSample.votes();
    private final List<String> rollCalls = VoetenSample.rollCalls();

    private Path file(String name, List<String> lines) {
        return SmallWorld.write(folder, name, lines);
    }

    private SourceReading read(Path... files) throws Exception {
        return new UngaVoeten().read(List.of(files), SmallWorld.context());
    }

    private InputRefused refused(String code, Path... files) {
        InputRefused refused = catchThrowableOfType(InputRefused.class, () -> read(files));
        assertThat(refused).isNotNull();
        assertThat(refused.because().get(0).code()).isEqualTo(code);
        assertThat(refused.remedy()).endsWith(".");
        return refused;
    }

    @Test
    void readsTheSingleFileOfTheDataverse() throws Exception {
        SourceReading reading = read(file("UNVotes.csv", single));
        assertThat(reading.notices()).isEmpty();
        assertThat(reading.record().ccodes()).containsExactly(2, 20, 155, 211, 305, 339, 345, 373, 390, 651);
        assertThat(reading.record().cells()[19]).containsExactly(1, 1, 1, 1, 2, 3, 1, 8, 1, 1);
        assertThat(reading.record().rollCalls()).hasSize(20);
        assertThat(reading.record().rollCalls().get(0))
                .isEqualTo(new SourceRollCall(
                        "4000",
                        "R/62/200",
                        LocalDate.of(2008, 3, 10),
                        "62",
                        null,
                        null,
                        "SHORT",
                        "To adopt it",
                        null,
                        null,
                        null,
                        false,
                        null,
                        Issue.ME.bit() | Issue.HR.bit()));
        assertThat(reading.snapshot().version()).isEqualTo("to 2008-03-29");
    }

    @Test
    void readsTheSplitPairToTheSameRecordInAnyOrder() throws Exception {
        SourceReading whole = read(file("UNVotes.csv", single));
        Path votesFile = file("votes.csv", votes);
        Path rollCallsFile = file("rollcalls.csv", rollCalls);
        Path matchesFile = file("matches.csv", VoetenSample.matches());
        for (Path[] files : List.of(
                new Path[] {votesFile, rollCallsFile, matchesFile},
                new Path[] {matchesFile, rollCallsFile, votesFile})) {
            SourceReading pair = read(files);
            assertThat(pair.notices()).isEmpty();
            assertThat(pair.record().rollCalls()).isEqualTo(whole.record().rollCalls());
            assertThat(pair.record().cells()).isDeepEqualTo(whole.record().cells());
            assertThat(pair.record().matches())
                    .containsExactly(new String[] {"4000", "4007"}, new String[] {"4001", "4008"});
            assertThat(pair.snapshot().files())
                    .extracting(SnapshotFile::role)
                    .containsExactly("VOTES", "ROLLCALLS", "MATCHES");
            assertThat(pair.snapshot().files()).extracting(SnapshotFile::rows).containsExactly(200L, 20L, 2L);
        }
    }

    @Test
    void readsItGzippedOrZippedOrWithARowNumberInFront() throws Exception {
        byte[][] expected = read(file("UNVotes.csv", single)).record().cells();
        byte[] plain = String.join("\r\n", single).getBytes(StandardCharsets.UTF_8);
        Path gzip = SmallWorld.write(folder, "UNVotes.csv.gz", SmallWorld.gzip(plain));
        byte[] zipped = SmallWorld.zip(Map.of("dataverse/UNVotes.csv", plain, "MANIFEST.TXT", new byte[] {65}));
        Path zip = SmallWorld.write(folder, "dataverse_files.zip", zipped);
        List<String> numbered = new ArrayList<>();
        single.forEach(
                line -> numbered.add((numbered.isEmpty() ? "\"\"" : "\"" + numbered.size() + "\"") + "," + line));
        for (Path file : List.of(gzip, zip, file("numbered.csv", numbered))) {
            assertThat(read(file).record().cells()).isDeepEqualTo(expected);
        }
    }

    @Test
    void hasTheSameSnapshotIdForTheSameBytes() throws Exception {
        Path votesFile = file("votes.csv", votes);
        Path rollCallsFile = file("rollcalls.csv", rollCalls);
        String id = read(votesFile, rollCallsFile).snapshot().id();
        assertThat(id).startsWith("unga-voeten:").hasSize("unga-voeten:".length() + 12);
        assertThat(read(rollCallsFile, votesFile).snapshot().id()).isEqualTo(id);
        rollCalls.add("4999,62,2008,2008-03-10,R/62/1,,0,S,D,1,0,0,0,0,0,0,7,1,1,0,62001");
        assertThat(read(votesFile, file("more.csv", rollCalls)).snapshot().id()).isNotEqualTo(id);
    }

    @Test
    void leavesOutARollCallWithoutVotes() throws Exception {
        rollCalls.add("4999,62,2008,2008-03-10,R/62/1,,0,S,D,1,0,0,0,0,0,0,7,1,1,0,62001");
        SourceReading reading = read(file("votes.csv", votes), file("rollcalls.csv", rollCalls));
        assertThat(reading.record().rollCalls()).hasSize(20);
        assertThat(count(reading, "roll_call_without_votes")).isEqualTo(1);
    }

    @Test
    void countsUnknownStatesAndRepeatedRows() throws Exception {
        single.replaceAll(line -> line.startsWith("4001,20,") ? line.replace("4001,20,", "4001,999,") : line);
        single.add(single.get(30));
        SourceReading reading = read(file("UNVotes.csv", single));
        assertThat(count(reading, "unknown_state")).isEqualTo(1);
        assertThat(count(reading, "duplicate_row")).isEqualTo(1);
        assertThat(reading.record().cells()[1]).containsExactly(1, 0, 1, 1, 2, 3, 1, 8, 1, 1);
    }

    @Test
    void saysWhatIsWrongWithAVote() throws Exception {
        single.set(15, single.get(15).replace(",1,1,\"CAN\"", ",1,7,\"CAN\""));
        SourceReading reading = read(file("UNVotes.csv", single));
        assertThat(reading.notices().get(0).message())
                .isEqualTo("vote is 7; expected 1 yes, 2 abstain, 3 no, 8 absent or 9 not a member");
        assertThat(reading.notices().get(0).line()).isEqualTo(16);
        assertThat(reading.record().cells()[1][1]).isZero();
    }

    @Test
    void refusesVotesOfRollCallsThatAreNotThere() {
        refused("malformed_rows", file("votes.csv", votes), file("rollcalls.csv", rollCalls.subList(0, 19)));
    }

    @Test
    void refusesHalfAPairAndTwoOfAKind() {
        Path votesFile = file("votes.csv", votes);
        Path rollCallsFile = file("rollcalls.csv", rollCalls);
        assertThat(refused("incomplete", votesFile)).hasMessage("unga-voeten lacks its roll calls");
        assertThat(refused("incomplete", rollCallsFile)).hasMessage("unga-voeten lacks its votes");
        refused("incomplete", file("UNVotes.csv", single), rollCallsFile);
        refused("same_kind", votesFile, file("again.csv", votes));
        refused("file_count");
    }

    @Test
    void refusesAFileOfAnotherKind() {
        assertThat(refused("missing_column", file("v.csv", List.of("a,b,c", "1,2,3")))
                        .because()
                        .get(0)
                        .message())
                .startsWith("no column rcid, ccode, vote, session, date in the header");
    }

    @Test
    void refusesAFileThatEndsInsideARow() {
        String text = String.join("\n", single);
        byte[] cut = text.substring(0, text.lastIndexOf(",2008-03")).getBytes(StandardCharsets.UTF_8);
        InputRefused refused = refused("truncated", SmallWorld.write(folder, "UNVotes.csv", cut));
        assertThat(refused.because().get(0).message()).isEqualTo("the file ends inside a row: 12 columns of 26");
        assertThat(refused.because().get(0).line()).isEqualTo(201);
        assertThat(refused.headline()).isEqualTo("is damaged");
    }

    @Test
    void refusesEverythingWhenOneFileOfThePairIsDamaged() {
        byte[] packed = SmallWorld.gzip(String.join("\n", votes).getBytes(StandardCharsets.UTF_8));
        Path cut = SmallWorld.write(folder, "votes.csv.gz", Arrays.copyOf(packed, packed.length - 20));
        refused("truncated", cut, file("rollcalls.csv", rollCalls));
    }
}
