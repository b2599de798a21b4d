package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.measure.Slice;
import org.entente.stat.AbsencePolicy;
import org.entente.vote.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class SliceOptionsTest {
    @Command
    private static final class Holder {
        @Mixin
        private final SliceOptions options = new SliceOptions();
    }

    private static Slice slice(String words) {
        Holder holder = new Holder();
        new CommandLine(holder).parseArgs(words.isEmpty() ? new String[0] : words.split(" ", -1));
        return holder.options.slice();
    }

    @Test
    void nothingSaidIsEverything() {
        assertThat(slice("")).isEqualTo(Slice.everything());
    }

    @Test
    void yearsAndDatesAreInclusive() {
        assertThat(slice("--year 2008").from()).isEqualTo(LocalDate.of(2008, 1, 1));
        assertThat(slice("--year 2008").to()).isEqualTo(LocalDate.of(2008, 12, 31));
        assertThat(slice("--from 2013 --to 2019-06-30").to()).isEqualTo(LocalDate.of(2019, 6, 30));
        assertThat(slice("--as-of 2020").asOf()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({"62, 62", "062, 62", "es-10, ES-10", "ES10, ES-10", "s-9, S-9"})
    void sessionsAreWrittenAsTheRegisterDoes(String typed, String session) {
        assertThat(slice("--session " + typed).session()).isEqualTo(session);
    }

    @Test
    void textsAdoptedWithoutAVoteNeedAListOfThem() {
        assertThat(slice("--without-vote 0")).isEqualTo(Slice.everything());
        assertThatThrownBy(() -> slice("--without-vote 1")).isInstanceOf(CommandFailed.class);
        assertThatThrownBy(() -> slice("--without-vote 2")).isInstanceOf(CommandFailed.class);
    }

    @Test
    void issuesAreMasks() {
        Slice slice = slice("--issue nu,DI --not-issue me");
        assertThat(slice.issues()).isEqualTo(Issue.NU.bit() | Issue.DI.bit());
        assertThat(slice.notIssues()).isEqualTo(Issue.ME.bit());
    }

    @Test
    void theOtherWords() {
        Slice slice = slice("--important --contested --final-only --absence category --case aze_nk --record BUILTIN");
        assertThat(slice.important()).isTrue();
        assertThat(slice.contested()).isTrue();
        assertThat(slice.texts()).isEqualTo(Slice.Texts.FINAL_ONLY);
        assertThat(slice.absence()).isEqualTo(AbsencePolicy.OWN_CATEGORY);
        assertThat(slice.caseId()).isEqualTo("AZE_NK");
        assertThat(slice.record()).isEqualTo("builtin");
    }

    @Test
    void symbolsComeFromAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("symbols.txt");
        Files.writeString(file, "symbol,date\nA/RES/62/243,2008-03-14\n# a remark\n63/3\n\n");
        assertThat(slice("--symbols " + file).symbols()).containsExactlyInAnyOrder("A/RES/62/243", "63/3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--year 08",
                "--from yesterday",
                "--from 2019 --to 2013",
                "--year 2008 --to 2010",
                "--session XL",
                "--session 62 --from-session 60",
                "--issue xx",
                "--absence maybe",
                "--final-only --all-votes",
                "--record nonsense"
            })
    void whatCannotBeUnderstoodIsUsage(String words) {
        assertThatThrownBy(() -> slice(words))
                .isInstanceOfSatisfying(
                        CommandFailed.class,
                        failed -> assertThat(failed.failure().exit()).isEqualTo(ExitCode.USAGE));
    }
}
