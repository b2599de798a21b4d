package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers as pages of their own: structure, links inside, what stands where nothing was found. */
class AnswerPagesTest {
    private static final Pattern ID = Pattern.compile(" id=\"?([^\" >]*)");
    private static final Pattern LINK = Pattern.compile(" href=\"?#([^\" >]*)");

    /** One for all tests: what concerns all pairs is computed once. */
    @TempDir
    private static Path home;

    private String page(String command, String ending) throws IOException {
        Path file = home.resolve("page." + ending);
        String[] words = (command + " --out " + file).split(" ", -1);
        CommandRun run = CommandRun.home(home, words);
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(file);
    }

    private String html(String command) throws IOException {
        return page(command, "html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rollcall A/RES/62/243",
                "rollcall A/RES/217(III)A",
                "rollcalls nuclear --year 2008",
                "rollcalls --pair AZE SRB --from 2013 --to 2019",
                "rollcalls zebra unicorn",
                "case",
                "case CUB_EMBARGO",
                "consistency SRB",
                "consistency",
                "state VAT",
                "state SRB@1910 --year 1947",
                "profile AZE SRB --from 2018 --to 2019",
                "profile VAT ITA --from 2018 --to 2019",
                "compose AZE SRB --weights relative_affinity=2,regime_distance=1,capital_distance=1 --runs 100",
                "compose AZE XKX --weights agreement,capital_distance",
                "forecast AZE SRB",
                "forecast --backtest",
                "similar AZE --year 2024",
                "blocs --from 1984 --to 1988",
                "blocs --year 1951",
                "blocs --session 40 --by session",
                "speeches AZE SRB",
                "multivector SRB --from 2015 --to 2019"
            })
    void everyLinkLeadsToOneAnchorAndNoAnchorStandsTwice(String command) throws IOException {
        String page = html(command);
        assertThat(page).contains("<h1>").doesNotContain("<script", "onclick", "class=terminal");
        Set<String> ids = new TreeSet<>();
        Matcher id = ID.matcher(page);
        while (id.find()) {
            assertThat(ids.add(id.group(1))).as(id.group(1)).isTrue();
        }
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            assertThat(ids).contains(link.group(1));
        }
    }

    @Test
    void aRollCallSaysItsOutcomeOnceWithEveryMemberInTheField() throws IOException {
        String page = html("rollcall A/RES/62/243");
        assertThat(page)
                .contains("Adopted by 39 votes to 7, with 100 abstentions; 46 of the 192 members did not vote.")
                .contains("26 of the 27 members of the European Union then abstained, 1 voted no.")
                .contains("The records differ on Pakistan")
                .contains("By either count more voted yes than no.")
                .contains("no recorded vote")
                .doesNotContain("adopted without a vote");
        assertThat(page.split("class=\"?member", -1)).hasSize(1 + 192 + 20);
    }

    /** Drafts that fell or motions: yes above no, and not adopted. The counts alone do not tell which majority it took. */
    @ParameterizedTest
    @CsvSource({
        "R/25/2642B, '51 voted yes, 49 no, 25 abstained; 2 of the 127 members did not vote.'",
        "R/26/2758B, '61 voted yes, 53 no, 15 abstained; 3 of the 132 members did not vote.'",
        "ESS/5/77, '53 voted yes, 46 no, 20 abstained; 3 of the 122 members did not vote.'"
    })
    void whereNoAdoptionIsOnRecordThePageHasNoWordForTheOutcome(String symbol, String counts) throws IOException {
        assertThat(html("rollcall " + symbol))
                .contains(counts, "The outcome is not on record; some questions needed two thirds.")
                .contains("Counted as a whole text")
                .doesNotContainIgnoringCase("adopted")
                .doesNotContainIgnoringCase("carried");
        assertThat(CommandRun.home(home, "rollcall", symbol).out())
                .contains("outcome not on record")
                .doesNotContainIgnoringCase("adopted")
                .doesNotContainIgnoringCase("carried");
    }

    @Test
    void aTextWhoseVotesAreMissingIsNotAdoptedByNone() throws IOException {
        assertThat(html("rollcall A/RES/39/28A"))
                .contains("Adopted; how the members voted is not on record.")
                .doesNotContain("by 0 votes");
        assertThat(CommandRun.home(home, "rollcall", "A/RES/39/28A").out())
                .contains("adopted, votes not on record")
                .doesNotContain("0–0–0");
    }

    @Test
    void whereNothingMatchesThePageSaysWhatToAskNext() throws IOException {
        assertThat(html("rollcalls zebra unicorn"))
                .contains("No roll call on record is like this", "What to ask next", "entente rollcalls");
        assertThat(html("rollcalls nuclear --pair USA RUS --opposed --year 1947"))
                .contains("The same in all years", "entente rollcalls nuclear --pair USA SUN --opposed", "asked")
                .doesNotContain("--all-votes");
    }

    @Test
    void whatWasTypedIsEscaped() throws IOException {
        assertThat(html("rollcalls <b>&amp;")).contains("&lt;b&gt;&amp;amp;").doesNotContain("<b>&amp;amp;");
    }

    @Test
    void aStateWithoutASeatSaysSoAndHasNoBars() throws IOException {
        assertThat(html("state VAT"))
                .contains("No vote in the General Assembly", "no seat and no vote")
                .doesNotContain("chart-votes");
    }

    @Test
    void anEarlierNameSaysWhatTheLineageWasCalledLater() throws IOException {
        assertThat(html("state SRB@1910")).contains("; later Yugoslavia, then Serbia and");
    }

    @Test
    void markdownHasTablesInsteadOfTheTerminalsWords() throws IOException {
        assertThat(page("rollcall A/RES/62/243", "md"))
                .startsWith("# Azerbaijan: occupied territories")
                .contains("| Asia-Pacific | 54 |", "## From a terminal")
                .doesNotContain("```text");
    }

    @Test
    void aGroupIsNoState() {
        CommandRun run = CommandRun.home(home, "state", "EU");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.complaint()).contains("“EU” is a group of states", "entente state DEU");
    }

    @Test
    void withoutAnAnswerNoFileIsWritten() {
        Path file = home.resolve("none.html");
        assertThat(CommandRun.home(home, "rollcall", "A/RES/1/9999", "--out", file.toString())
                        .code())
                .isEqualTo(3);
        assertThat(file).doesNotExist();
    }
}
