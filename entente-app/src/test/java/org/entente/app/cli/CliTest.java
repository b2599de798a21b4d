package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CliTest {
    @Test
    void versionIsOneLine() {
        assertThat(CommandRun.of("--version").out()).matches("entente \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void noArgumentsShowWhatItIsAndWhereToBegin() {
        CommandRun run = CommandRun.of();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("how closely two states align");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void mistypedVerbNamesTheNearest() {
        CommandRun run = CommandRun.of("compeltion");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaint()).contains("“compeltion”").contains("entente completion");
    }

    @Test
    void mistypedOptionNamesTheNearest() {
        CommandRun run = CommandRun.of("completion", "bash", "--quite");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.complaint()).contains("“--quite”").contains("--quiet");
    }

    @Test
    void usageErrorsSpeakOfWordsNotOfTheParser() {
        assertThat(CommandRun.of("dossier", "AZE").complaint()).contains("B is missing: the other state");
        assertThat(CommandRun.of("export", "foo").complaint())
                .contains("“foo” is no TABLE: dyads, votes, rollcalls, states, ties or constructs");
        assertThat(CommandRun.of("rollcalls", "--pair", "AZE").complaint()).contains("--pair takes two values: STATE");
    }

    @Test
    void quotedPhraseIsReadAsItsWords() {
        String apart =
                CommandRun.of("rollcalls", "cuba", "embargo", "--limit", "3").out();
        assertThat(apart).contains("A/RES/80/4");
        assertThat(CommandRun.of("rollcalls", "cuba embargo", "--limit", "3").out())
                .isEqualTo(apart);
    }

    @Test
    void errorsAreObjectsWhenJsonIsAsked() {
        CommandRun run = CommandRun.of("nonsense", "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("{").contains("\"type\"", "\"title\"", "\"status\" : 400", "\"candidates\"");
    }

    @Test
    void globalOptionsStandBeforeOrAfterTheVerb() {
        String script = CommandRun.of("completion", "bash").out();
        assertThat(CommandRun.of("--store", "x", "--wait", "3", "completion", "bash")
                        .out())
                .isEqualTo(script);
        assertThat(CommandRun.of("completion", "bash", "--store", "x", "--json").out())
                .isEqualTo(script);
    }

    @Test
    void readerThatGoesAwayIsNoFailure() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(Cli.run(new String[] {"completion", "bash"}, Map.of(), gone, OutputStream.nullOutputStream()))
                .isZero();
    }

    @Test
    void fullDiskIsToldAsSuch() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(Cli.run(new String[] {"completion", "bash"}, Map.of(), full, OutputStream.nullOutputStream()))
                .isEqualTo(1);
    }
}
