package org.entente.source.leaders;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.entente.state.StateRegistry;
import org.entente.testkit.SharedFiles;
import org.entente.tie.Confidence;
import org.entente.tie.Tie;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The rows that begin after 2015 against the list of speakers of the general debate: above low stand those, and only those,
 * whose person spoke there at the head of the state or of its government while the row lasts.
 */
class SpeakersTest {
    private static final int AFTER_ARCHIGOS = 20160101;

    private static List<NamedCsvRecord> speeches = List.of();

    @BeforeAll
    static void read() throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(SharedFiles.require("data/ungd_speakers.csv"))) {
            speeches = reader.stream()
                    .filter(row -> Integer.parseInt(row.getField("year")) >= 2016)
                    .toList();
        }
    }

    @Test
    void onlyWhoWasNotSeenAtTheHeadIsLow() {
        List<Tie> later = LeaderTable.read().rows().stream()
                .filter(row -> row.from() >= AFTER_ARCHIGOS)
                .toList();
        assertThat(later).hasSizeGreaterThan(100);
        for (Tie row : later) {
            assertThat(row.confidence() == Confidence.LOW)
                    .as("%s is low", row)
                    .isEqualTo(speeches.stream().noneMatch(speech -> shows(speech, row)));
        }
    }

    @Test
    void earlierRowsRestOnArchigosAndAreNeverLow() {
        assertThat(LeaderTable.read().rows())
                .filteredOn(row -> row.from() < AFTER_ARCHIGOS)
                .hasSizeGreaterThan(300)
                .noneMatch(row -> row.confidence() == Confidence.LOW);
    }

    private static boolean shows(NamedCsvRecord speech, Tie row) {
        int year = Integer.parseInt(speech.getField("year"));
        String code = StateRegistry.builtIn().get(row.a()).iso3(LocalDate.of(year, 9, 20));
        return speech.getField("iso3").equals(code)
                && inOfficeDuringTheDebate(row, year)
                && PersonName.same(row.name(), speech.getField("speaker"))
                && isHead(speech.getField("post"), row.kind());
    }

    /** The general debate of 2016 to 2024 fell between 19 September and 1 October. */
    private static boolean inOfficeDuringTheDebate(Tie row, int year) {
        return !Reach.from(row).latest().isAfter(LocalDate.of(year, 9, 19))
                && !Reach.to(row).earliest().isBefore(LocalDate.of(year, 10, 1));
    }

    /** Whether the speaker's post is the row's; the list has mistakes of typing, and one word for chancellors. */
    private static boolean isHead(String spokeAs, String post) {
        String title = spokeAs.toLowerCase(Locale.ROOT).replace("cairman", "chairman");
        if (post.contains("prime minister") || post.contains("chancellor")) {
            return title.matches("p?rime minister.*|head of government|president of (the council of ministers"
                    + "|the government|government)");
        }
        if (post.equals("chair of the Presidency")) {
            return title.equals("president") || title.equals("chairman of the presidency");
        }
        return title.matches("president|king.*");
    }
}
