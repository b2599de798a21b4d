package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every JSON answer meets the schema that ships for its verb. */
class JsonAnswersTest {
    /** One for all tests: what concerns all pairs is computed once. */
    @TempDir
    private static Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rollcall A/RES/62/243",
                "rollcall voeten:4828",
                "rollcalls nuclear --year 2008",
                "rollcalls --pair AZE SRB --opposed --from 2013 --to 2019",
                "similar AZE --year 2024",
                "similar SRB --session 62 --measure kappa_nom",
                "similar HUN --layer regime --year 2024",
                "similar AZE --layer distance",
                "speeches AZE",
                "speeches AZE SRB --year 2015",
                "state SRB",
                "multivector SRB --from 2015 --to 2019",
                "multivector USA --year 2008",
                "state DEU@1985",
                "ideal-points --from 2018 --to 2019",
                "ideal-points AZE SRB --from-session 76",
                "ideal-points --items --year 2019 --compatible",
                "dossier AZE SRB --from 2018 --to 2019",
                "profile AZE SRB --from 2018 --to 2019",
                "profile VAT ITA --from 2018 --to 2019",
                "prepare --from 2018 --to 2019 --absence abstain",
                "compose AZE SRB --weights relative_affinity=2,regime_distance=1,capital_distance=1 --runs 100",
                "compose AZE XKX --weights agreement,capital_distance",
                "compose --list",
                "compose --list-runs",
                "forecast AZE SRB",
                "forecast USA ISR --to 1990",
                "forecast VAT ITA",
                "forecast --backtest",
                "blocs --from 1984 --to 1986",
                "blocs --year 1951",
                "blocs --from 2013 --to 2019 --issue hr --by slice",
                "case",
                "case AZE_NK",
                "consistency",
                "consistency SRB",
                "consistency VAT --to 1990",
                "cite",
                "sources",
                "fetch unga-undl",
                "doctor"
            })
    void answersMeetTheirSchema(String command) {
        String[] words = (command + " --json").split(" ", -1);
        CommandRun run = CommandRun.home(home, words);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(AnswerSchemas.faults(words[0], run.out())).isEmpty();
        assertThat(run.out()).startsWith("{\n  \"schema\" : \"entente/" + words[0] + "/1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rolcall 62/243",
                "rollcall 62/9999",
                "similar Korea",
                "similar Atlantis",
                "speeches AZE AZE",
                "state Yugoslavia",
                "case NOPE",
                "multivector SRB --poles us,nowhere",
                "multivector SRB --poles us",
                "rollcalls --year 1800",
                "similar AZE --measure nonsense",
                "compose AZE SRB",
                "compose AZE SRB --weights nonsense=1,agreement=2",
                "compose AZE SRB --weights agreement=x,capital_distance",
                "compose --run 123",
                "ideal-points --year 1800",
                "beyond-blocs AZE",
                "beyond-blocs AZE SRB --top 3",
                "beyond-blocs --top 3 --year 1800",
                "ideal-points --absence category",
                "ideal-points --method full --chains 0",
                "ideal-points --method slow",
                "profile AZE AZE",
                "forecast AZE",
                "forecast AZE AZE",
                "forecast AZE SRB --backtest",
                "similar AZE --layer nonsense",
                "similar AZE --layer regime --measure trade_share",
                "similar AZE --layer trade",
                "rollcalls --record unga-voeten",
                "--store /nonexistent/store rollcalls"
            })
    void failuresMeetTheirSchema(String command) {
        CommandRun run = CommandRun.home(home, (command + " --json").split(" ", -1));
        assertThat(run.code()).isIn(2, 3);
        assertThat(run.out()).isEmpty();
        assertThat(AnswerSchemas.faults("error", run.err())).isEmpty();
    }

    @Test
    void schemaRefusesWhatLacksAField() {
        assertThat(AnswerSchemas.faults("error", "{\"type\": \"x\"}")).isNotEmpty();
        assertThat(AnswerSchemas.faults("rollcall", "{\"schema\": \"entente/rollcall/1\"}"))
                .isNotEmpty();
    }
}
