package org.entente.source.undl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.entente.notice.Notice;
import org.entente.source.ImportContext;
import org.entente.source.Progress;
import org.entente.source.RegistryCodes;
import org.entente.source.SourceReading;
import org.entente.source.SourceRecord;
import org.entente.source.StateCodes;
import org.entente.source.UndlMemberNames;
import org.entente.testkit.SharedFiles;
import org.entente.vote.Choice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The library's whole record, beside the shared file. */
class UngaUndlSharedTest {
    private static SourceReading reading;

    private static SourceReading read(StateCodes states) throws Exception {
        return new UngaUndl()
                .read(
                        List.of(SharedFiles.require("data/unga_votes_undl.csv.gz")),
                        new ImportContext(states, Progress.NONE, Instant.EPOCH));
    }

    @BeforeAll
    static void readOnce() throws Exception {
        reading = read(RegistryCodes.builtIn());
    }

    private static int rollCall(String symbol) {
        List<String> symbols = reading.record().rollCalls().stream()
                .map(rollCall -> String.valueOf(rollCall.symbol()))
                .toList();
        assertThat(symbols).contains(symbol);
        return symbols.indexOf(symbol);
    }

    private static Choice choice(String symbol, int ccode) {
        int column = Arrays.binarySearch(reading.record().ccodes(), ccode);
        return Choice.ofCode(reading.record().cells()[rollCall(symbol)][column]);
    }

    @Test
    void holdsEveryRowOfTheFile() {
        // rows, records and end as data/README.md beside the file states them
        assertThat(reading.snapshot().rows()).isEqualTo(917_380);
        assertThat(reading.record().rollCalls()).hasSize(5_539);
        assertThat(reading.snapshot().recordEnd()).isEqualTo("2025-10-29");
        assertThat(reading.notices()).extracting(Notice::code).isEmpty();
        long cells = Arrays.stream(reading.record().cells())
                .mapToLong(row ->
                        Arrays.stream(toInts(row)).filter(cell -> cell != 0).count())
                .sum();
        assertThat(cells).isEqualTo(917_380);
    }

    private static int[] toInts(byte[] row) {
        int[] ints = new int[row.length];
        for (int i = 0; i < row.length; i++) {
            ints[i] = row[i];
        }
        return ints;
    }

    // yes, no, abstentions as officially recorded; counted again in the file by Python's csv and gzip modules
    @ParameterizedTest
    @CsvSource({
        "A/RES/62/243,39,7,100", "A/RES/63/3,77,6,74", "A/RES/68/262,100,11,58", "A/RES/ES-11/1,141,5,35",
        "A/RES/ES-11/4,143,5,35", "A/RES/ES-10/21,120,14,45", "A/RES/78/282,84,19,68", "A/RES/ES-11/7,93,18,65",
    })
    void hasTheOfficialTally(String symbol, int yes, int no, int abstain) {
        int[] counts = new int[10];
        for (byte cell : reading.record().cells()[rollCall(symbol)]) {
            counts[cell]++;
        }
        assertThat(new int[] {counts[1], counts[3], counts[2]}).containsExactly(yes, no, abstain);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void hasTheVotesOfAzerbaijanAndSerbiaOnUkraine(int number) {
        String symbol = "A/RES/ES-11/" + number;
        assertThat(choice(symbol, 373)).isEqualTo(Choice.ABSENT);
        assertThat(choice(symbol, 345)).isEqualTo(number == 5 ? Choice.ABSTAIN : Choice.YES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A/RES/62/243", "A/RES/63/3"})
    void hasBothInFavourOnTheirOwnCases(String symbol) {
        assertThat(choice(symbol, 373)).isEqualTo(Choice.YES);
        assertThat(choice(symbol, 345)).isEqualTo(Choice.YES);
    }

    @Test
    void namesSessionsInOneForm() {
        TreeSet<String> special = new TreeSet<>();
        reading.record().rollCalls().stream()
                .map(rollCall -> rollCall.session())
                .filter(session -> session.contains("-"))
                .forEach(special::add);
        assertThat(special)
                .containsExactly(
                        "ES-1", "ES-10", "ES-11", "ES-2", "ES-4", "ES-5", "ES-6", "ES-7", "ES-8", "ES-9", "S-1", "S-14",
                        "S-2", "S-3", "S-4", "S-5", "S-6", "S-8", "S-9");
    }

    /** The registry against the codes derived with the file: unified Germany and Yemen differ, in session 45. */
    @Test
    void codesStatesAsTheSharedNamesDo() throws Exception {
        SourceRecord byNames = read(new UndlMemberNames()).record();
        SourceRecord byRegistry = reading.record();
        assertThat(byRegistry.ccodes()).isEqualTo(byNames.ccodes());
        TreeSet<Integer> differ = new TreeSet<>();
        TreeSet<String> sessions = new TreeSet<>();
        for (int r = 0; r < byNames.cells().length; r++) {
            for (int s = 0; s < byNames.ccodes().length; s++) {
                if (byNames.cells()[r][s] != byRegistry.cells()[r][s]) {
                    differ.add(byNames.ccodes()[s]);
                    sessions.add(byNames.rollCalls().get(r).session());
                }
            }
        }
        assertThat(differ).containsExactly(255, 260, 678, 679);
        assertThat(sessions).containsExactly("45");
    }
}
