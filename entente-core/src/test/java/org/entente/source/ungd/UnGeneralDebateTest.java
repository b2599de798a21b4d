package org.entente.source.ungd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.entente.notice.Notice;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.Progress;
import org.entente.source.RowAccount;
import org.entente.source.SourceReading;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnGeneralDebateTest {
    private static final String AZERBAIJAN = "Azerbaijan thanks Serbia and Pakistan. Territorial integrity, Serbia!";

    @TempDir
    private Path folder;

    private Path archive() {
        return folder.resolve("UNGDC.tgz");
    }

    private static SourceReading read(Path... files) throws InputRefused {
        return new UnGeneralDebate()
                .read(Arrays.asList(files), ImportContext.of(Progress.NONE, Instant.parse("2026-01-01T00:00:00Z")));
    }

    private static double speech(SourceReading reading, int ccode, String kind) {
        return table(reading, 0).of(ccode).stream()
                .filter(tie -> tie.kind().equals(kind))
                .mapToDouble(Tie::value)
                .sum();
    }

    private static TieTable table(SourceReading reading, int number) {
        return reading.ties().get(number);
    }

    private static List<String> codes(SourceReading reading) {
        return reading.notices().stream().map(Notice::code).toList();
    }

    @Test
    void countsTheSpeechesOfAnArchiveInEitherLayout() throws IOException, InputRefused {
        try (Archives tar = new Archives(archive())) {
            tar.folder("TXT/Session 70 - 2015")
                    .add("TXT/Session 70 - 2015/AZE_70_2015.txt", AZERBAIJAN)
                    .add("TXT/Session 70 - 2015/._AZE_70_2015.txt", "residue")
                    .add(".DS_Store", "residue")
                    .add("Session 01 - 1946/ARG_01_1946.txt", "Peace.")
                    .add("Session 45 - 1990/DDR_45_1990.txt", "Deutschland.");
        }
        SourceReading reading = read(archive());
        assertThat(reading.ties()).extracting(TieTable::layer).isEqualTo(List.of(Layers.SPEECH, Layers.MENTION));
        assertThat(table(reading, 0).size())
                .as("9 frames, tokens and own mentions each")
                .isEqualTo(33);
        assertThat(speech(reading, 373, "tokens")).isEqualTo(8);
        assertThat(speech(reading, 373, "own_mentions")).isEqualTo(1);
        assertThat(speech(reading, 373, "sovereignty")).isEqualTo(1);
        assertThat(speech(reading, 265, "tokens")).as("the GDR, to October").isEqualTo(1);
        assertThat(table(reading, 1).of(373, 345))
                .containsExactly(Tie.number(373, 345, 20150000, 20150000, "", "70", 2));
        assertThat(table(reading, 1).of(373)).extracting(Tie::b).isEqualTo(List.of(345, 770));
        assertThat(table(reading, 0).coverage().from()).isEqualTo(1946);
        assertThat(table(reading, 0).coverage().complete()).isFalse();
        assertThat(codes(reading)).containsExactly("other_files");
        assertThat(reading.snapshot().files().get(0).account()).isEqualTo(new RowAccount(3, 3, 0, 0, 0));
        assertThat(reading.snapshot().version()).isEqualTo("to 2015");
    }

    @Test
    void saysWhoIsNoStateAndWhichCodesAreItsOwn() throws IOException, InputRefused {
        try (Archives tar = new Archives(archive())) {
            tar.add("YUG_60_2005.txt", "Serbia and Montenegro.")
                    .add("RUS_35_1980.txt", "Peace.")
                    .add("YDYE_35_1980.txt", "Peace.")
                    .add("EU_70_2015.txt", "Peace.")
                    .add("EU_71_2016.txt", "Peace.");
        }
        SourceReading reading = read(archive());
        assertThat(speech(reading, 345, "own_mentions")).isEqualTo(1);
        assertThat(speech(reading, 365, "tokens")).isEqualTo(1);
        assertThat(speech(reading, 680, "tokens")).isEqualTo(1);
        assertThat(reading.notices()).hasSize(1);
        assertThat(reading.notices().get(0).message()).contains("“EU”").contains("2015, 2016");
        assertThat(reading.snapshot().files().get(0).account()).isEqualTo(new RowAccount(3, 3, 2, 0, 0));
    }

    @Test
    void usesNeitherOfTwoSpeechesAndCountsEveryRow() throws IOException, InputRefused {
        try (Archives tar = new Archives(archive())) {
            tar.add("AZE_70_2015.txt", AZERBAIJAN)
                    .add("TXT/AZE_70_2015.txt", AZERBAIJAN)
                    .add("SRB_70_2015.txt", "One speech.")
                    .add("TXT/SRB_70_2015.txt", "Another speech of Serbia.")
                    .add("ARM_70_2015.txt", " \n ")
                    .add("ARM_70_1066.txt", "Peace.")
                    .add("FRA_70_2015.txt", "Le Sénégal".getBytes(Charset.forName("windows-1252")));
        }
        SourceReading reading = read(archive());
        assertThat(table(reading, 0).of(345)).isEmpty();
        assertThat(speech(reading, 373, "tokens")).isEqualTo(8);
        assertThat(speech(reading, 220, "tokens")).isEqualTo(2);
        assertThat(table(reading, 1).of(220, 433)).as("é read as é").hasSize(1);
        assertThat(codes(reading))
                .containsExactlyInAnyOrder(
                        "duplicate_speech", "conflicting_speeches", "empty_speech", "bad_year", "not_utf8");
        RowAccount account = reading.snapshot().files().get(0).account();
        assertThat(account).isEqualTo(new RowAccount(2, 2, 0, 2, 3));
        assertThat(account.rows()).isEqualTo(7);
    }

    @Test
    void namesOfEntriesLeadNowhere() throws IOException, InputRefused {
        try (Archives tar = new Archives(archive())) {
            tar.add("../../../escape/AZE_70_2015.txt", AZERBAIJAN).add("/AZE_71_2016.txt", AZERBAIJAN);
        }
        assertThat(speech(read(archive()), 373, "tokens")).isEqualTo(16);
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing is unpacked").containsExactly(archive());
        }
    }

    @Test
    void refusesWhatIsNoArchiveOfSpeeches() throws IOException {
        refused("no_such_file", folder.resolve("missing.tgz"));
        try (Archives tar = new Archives(archive())) {
            tar.add("README.txt", "no speech");
        }
        refused("no_speeches", archive());
        try (Archives tar = new Archives(archive())) {
            tar.add("AZE_70_2015.txt", new byte[SpeechArchive.LONGEST_SPEECH + 1]);
        }
        refused("speech_too_long", archive());
        Path text = Files.writeString(folder.resolve("text.tgz"), "rcid,ccode,vote\n1,2,3\n".repeat(100));
        refused("truncated", text);
        Files.write(archive(), new byte[0]);
        refused("empty_file", archive());
    }

    @Test
    void refusesAnArchiveCutAnywhere() throws IOException {
        try (Archives tar = new Archives(archive())) {
            for (int year = 1950; year < 2020; year++) {
                tar.add(
                        "ARG_" + (year - 1945) + "_" + year + ".txt",
                        "Argentina speaks in " + year + ". ".repeat(year));
            }
        }
        byte[] whole = Files.readAllBytes(archive());
        for (int length = 30; length < whole.length; length += whole.length / 13) {
            Files.write(archive(), Arrays.copyOf(whole, length));
            refused("truncated", archive());
        }
    }

    private static void refused(String code, Path file) {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> read(file))
                .satisfies(
                        refusal -> assertThat(refusal.because().get(0).code()).isEqualTo(code));
    }

    @Test
    void readsTheListOfSpeakersInEitherOrder() throws IOException, InputRefused {
        try (Archives tar = new Archives(archive())) {
            tar.add("AZE_70_2015.txt", AZERBAIJAN);
        }
        Path list = Files.writeString(folder.resolve("speakers.csv"), """
                year,session,iso3,country,speaker,post
                2015,70,AZE,Azerbaijan,"Mr. Elmar
                Mammadyarov",Minister for Foreign Affairs
                2005,60,YUG,Serbia and Montenegro,Vuk Drašković,Minister for Foregn Affairs
                2015,70,EU,European Union,Mr. Donald Tusk,President of the European Council
                2015,70,CMR,Cameroon,,
                2015,70,ITA,Italy,"Matteo Renzi,","President of the Council of Ministers"
                2015,70,ITA,Italy,Matteo Renzi,President of the Council of Ministers
                """);
        for (List<Path> order : List.of(List.of(archive(), list), List.of(list, archive()))) {
            SourceReading reading = read(order.toArray(new Path[0]));
            TieTable speakers = table(reading, 2);
            assertThat(speakers.layer()).isEqualTo(Layers.SPEAKER);
            assertThat(speakers.list())
                    .extracting(tie -> tie.a() + " " + tie.kind() + " " + tie.name() + " (" + tie.source() + ")")
                    .isEqualTo(List.of(
                            "325 head_of_government Matteo Renzi (President of the Council of Ministers)",
                            "345 foreign_minister Vuk Drašković (Minister for Foregn Affairs)",
                            "373 foreign_minister Elmar Mammadyarov (Minister for Foreign Affairs)"));
            assertThat(reading.snapshot().files().get(1).account()).isEqualTo(new RowAccount(3, 3, 1, 0, 2));
            assertThat(codes(reading)).containsExactlyInAnyOrder("unknown_state", "no_speaker", "duplicate_row");
        }
    }

    @Test
    void tellsItsFilesApartAndNeedsTheArchive() throws IOException {
        try (Archives tar = new Archives(archive())) {
            tar.add("AZE_70_2015.txt", AZERBAIJAN);
        }
        Path list = Files.writeString(folder.resolve("list.csv"), "year,iso3,speaker,post\n2015,AZE,A,President\n");
        Path other = Files.writeString(folder.resolve("other.csv"), "rcid,ccode,vote\n1,2,3\n");
        UnGeneralDebate source = new UnGeneralDebate();
        assertThat(source.recognise(archive())).contains(UnGeneralDebate.SPEECHES);
        assertThat(source.recognise(list)).contains(UnGeneralDebate.SPEAKERS);
        assertThat(source.recognise(other)).isEmpty();
        assertThat(source.recognise(folder.resolve("missing"))).isEmpty();
        refused("file_count", list);
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> read(archive(), archive()));
        assertThatExceptionOfType(InputRefused.class).isThrownBy(UnGeneralDebateTest::read);
    }
}
