package org.entente.source.ungd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.source.ImportContext;
import org.entente.source.InputRefused;
import org.entente.source.Progress;
import org.entente.source.SourceReading;
import org.entente.testkit.SharedFiles;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The shared archive of sessions 60 to 79, and the built-in counts beside it. The expected hits are those of a script of
 * its own, run once (Python 3; F is a frame's alternatives, {@code *} as {@code \w*}, gaps as {@code [\s-]+}):
 *
 * <pre>
 * python3 -c 'import re,sys,tarfile; F=re.compile(r"\b(?:sovereign\w*|territorial[\s-]+integrity|inviolab\w*|non[\s-]+interference|internal[\s-]+affairs|statehood)\b",re.I)
 * t=tarfile.open("ungd_s60_s79.tar.gz"); print(sum(len(F.findall(t.extractfile(m).read().decode())) for m in t if m.isfile()))'
 * </pre>
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeechesSharedTest {
    /** Twenty states, those of the first pairs and the permanent five among them. */
    private static final Set<Integer> FOCUS =
            Set.of(2, 200, 220, 255, 345, 365, 369, 371, 372, 373, 310, 640, 630, 666, 710, 750, 770, 140, 705, 339);

    private SourceReading reading;

    @BeforeAll
    void read() throws InputRefused {
        reading = new UnGeneralDebate()
                .read(
                        List.of(
                                SharedFiles.require("data/ungd_s60_s79.tar.gz"),
                                SharedFiles.require("data/ungd_speakers.csv")),
                        ImportContext.of(Progress.NONE, Instant.EPOCH));
    }

    private double sum(String kind) {
        return speeches().list().stream()
                .filter(tie -> tie.kind().equals(kind))
                .mapToDouble(Tie::value)
                .sum();
    }

    private TieTable speeches() {
        return reading.ties().get(0);
    }

    @Test
    void everySpeechIsAccountedFor() {
        var account = reading.snapshot().files().get(0).account();
        assertThat(account.rows()).as("files in the archive: tar tzf … | wc -l").isEqualTo(3857);
        assertThat(account.unmapped()).as("the EU's").isEqualTo(14);
        assertThat(account.kept()).isEqualTo(3843);
        assertThat(speeches().size()).isEqualTo(3843 * 11);
    }

    @Test
    void twentyStatesAndMostOthersHaveAllSessions() {
        TreeMap<Integer, Set<String>> sessions = new TreeMap<>();
        speeches()
                .list()
                .forEach(tie -> sessions.computeIfAbsent(tie.a(), key -> new TreeSet<>())
                        .add(tie.name()));
        assertThat(FOCUS).allSatisfy(state -> assertThat(sessions.get(state)).hasSize(20));
        // 171 codes have twenty files each, and Serbia has nineteen beside that of YUG
        assertThat(sessions.values()).filteredOn(all -> all.size() == 20).hasSize(172);
        assertThat(sessions.get(345)).as("YUG in session 60").contains("60");
    }

    /** By the script above, the EU's hits taken off; {@code len(s.split())} of all speeches is 7,654,425. */
    @Test
    void hitsAreThoseOfAnotherCount() {
        assertThat(sum("tokens")).isBetween(7_600_000.0, 7_654_425.0);
        assertThat(sum("rights")).as("24,074 and “démocratie” here and there").isEqualTo(24085);
        assertThat(sum("sovereignty")).isEqualTo(5884);
        assertThat(sum("occupation")).isEqualTo(4439);
        assertThat(sum("self_determination")).isEqualTo(1883);
        assertThat(sum("pressure")).isEqualTo(4184);
        assertThat(sum("security")).isEqualTo(22682);
        assertThat(sum("law")).isEqualTo(10050);
        assertThat(sum("development")).isEqualTo(54699);
        assertThat(sum("connectivity")).isEqualTo(5563);
    }

    /** {@code re.findall(r"\bArmenia\w*", s)} and the like, in the file of that speech. */
    @Test
    void mentionsAreThoseOfAnotherCount() {
        assertThat(mentions(373, 371, 2020)).as("Armenia in AZE_75_2020").isEqualTo(73);
        assertThat(own(373, 2020)).as("Azerbaijan(i|is)? in AZE_75_2020").isEqualTo(83);
        assertThat(own(345, 2024)).as("Serbia in SRB_79_2024").isEqualTo(32);
        assertThat(mentions(345, 347, 2024)).as("Kosovo in SRB_79_2024").isEqualTo(8);
        assertThat(mentions(345, 373, 2024)).isZero();
    }

    private double mentions(int speaker, int named, int year) {
        return reading.ties().get(1).of(speaker, named).stream()
                .filter(tie -> tie.in(year))
                .mapToDouble(Tie::value)
                .sum();
    }

    private double own(int speaker, int year) {
        return speeches().of(speaker).stream()
                .filter(tie -> tie.in(year) && tie.kind().equals(CountedSpeech.OWN))
                .mapToDouble(Tie::value)
                .sum();
    }

    @Test
    void theBuiltInFilesAreBuiltAgainByteForByte() throws IOException, InputRefused {
        assertThat(DebateFilesBuilder.speeches(SharedFiles.require("data/ungd_s60_s79.tar.gz")))
                .isEqualTo(resource(SpeechFile.RESOURCE));
        assertThat(DebateFilesBuilder.speakers(SharedFiles.require("data/ungd_speakers.csv")))
                .isEqualTo(resource(SpeakerFile.RESOURCE));
    }

    @Test
    void theBuiltInTablesAreThoseOfAnImport() {
        List<TieTable> builtIn = new Speeches().tables();
        assertThat(builtIn.get(0).list()).isEqualTo(speeches().list());
        assertThat(builtIn.get(1).list()).isEqualTo(reading.ties().get(1).list());
        assertThat(builtIn.get(2).list())
                .isEqualTo(reading.ties().get(2).list().stream()
                        .filter(tie -> tie.from() >= 20050000)
                        .toList());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Speeches.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
