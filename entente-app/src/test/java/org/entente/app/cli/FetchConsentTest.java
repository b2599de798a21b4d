package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.app.fetch.ListedFile;
import org.entente.app.fetch.ListedVersion;
import org.entente.app.fetch.LocalDataverse;
import org.entente.app.fetch.SampleSpeeches;
import org.entente.store.Consent;
import org.entente.store.StoreReader;
import org.entente.store.StoreWriter;
import org.entente.store.StoredSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fetching beyond the votes: terms shown and asked for once, and sources whose files are nowhere to be fetched. */
class FetchConsentTest {
    private static final String ACCEPT = "entente fetch atop --accept-terms";

    @TempDir
    private Path home;

    private Path store() {
        return home.resolve(".local/share/entente/entente.duckdb");
    }

    private List<Consent> consents() {
        try (StoreReader reader = StoreReader.open(store())) {
            return reader.consents();
        }
    }

    @Test
    void termsThatAreRefusedLeaveNothing() {
        for (String typed : List.of("n\n", "\n", "", "yo\n")) {
            CommandRun run = CommandRun.typing(typed, home, "fetch", "atop");
            assertThat(run.code()).isEqualTo(6);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("Terms of atop", "Accept these terms? [y/N] ", "\n  " + ACCEPT);
        }
        assertThat(home.resolve(".local")).doesNotExist();
    }

    @Test
    void withoutATerminalNobodyIsAsked() {
        CommandRun run = CommandRun.home(home, "fetch", "atop");
        assertThat(run.code()).isEqualTo(6);
        assertThat(run.out()).isEmpty();
        assertThat(run.complaint())
                .contains("the terms of atop are not accepted", ACCEPT)
                .doesNotContain("[y/N]");
        assertThat(run.complaint()).as("the terms themselves").contains("Alliance Treaty Obligations");
        assertThat(home.resolve(".local")).doesNotExist();
        CommandRun json = CommandRun.home(home, "fetch", "atop", "--json");
        assertThat(json.code()).isEqualTo(6);
        assertThat(AnswerSchemas.faults("error", json.err())).isEmpty();
        assertThat(json.err()).contains("\"type\" : \"terms_not_accepted\"");
    }

    @Test
    void termsAcceptedOnceAreNotAskedForAgain() {
        CommandRun run = CommandRun.typing("Y\n", home, "fetch", "atop");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "Terms accepted on 20", "Where to get it", "\n  entente import atop DYADS MEMBERS ALLIANCES\n");
        assertThat(consents()).singleElement().satisfies(consent -> {
            assertThat(consent.source()).isEqualTo("atop");
            assertThat(consent.termsSha256()).hasSize(64);
        });
        CommandRun again = CommandRun.home(home, "fetch", "atop");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err()).isEmpty();
        assertThat(consents()).hasSize(1);
        assertThat(CommandRun.home(home, "sources", "atop").out()).contains("terms accepted on 20");
        assertThat(CommandRun.home(home, "sources", "sipri-arms").out()).doesNotContain("terms accepted");
    }

    @Test
    void scriptsAcceptByAnOptionAndReadTheAnswer() {
        CommandRun run = CommandRun.home(home, "fetch", "atop", "--accept-terms", "--json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("Terms of atop");
        assertThat(AnswerSchemas.faults("fetch", run.out())).isEmpty();
        assertThat(run.out()).contains("\"terms\" : \"consent\"").containsPattern("\"accepted_at\" : \"20");
        CommandRun sources = CommandRun.home(home, "sources", "--json");
        assertThat(AnswerSchemas.faults("sources", sources.out())).isEmpty();
        assertThat(sources.out())
                .contains("\"terms_sha256\" : \"" + consents().get(0).termsSha256());
    }

    @Test
    void otherTermsAreAskedForAnew() {
        Consent earlier = new Consent("atop", "0".repeat(64), Instant.parse("2026-01-02T03:04:05Z"));
        try (StoreWriter writer = StoreWriter.open(store(), Duration.ofSeconds(5))) {
            writer.accept(earlier);
            writer.commit();
        }
        assertThat(CommandRun.home(home, "fetch", "atop").code()).isEqualTo(6);
        assertThat(CommandRun.typing("yes\n", home, "fetch", "atop").code()).isZero();
        assertThat(consents()).hasSize(2).startsWith(earlier);
    }

    @Test
    void theAnswerIsNotedInTheStoreThatWasNamed() {
        String named = home.resolve("own/s.duckdb").toString();
        CommandRun run = CommandRun.home(home, "fetch", "atop", "--accept-terms", "--store", named);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains("entente --store " + named + " import atop");
        assertThat(Path.of(named)).exists();
        assertThat(store()).doesNotExist();
    }

    @Test
    void aDamagedStoreIsToldOfBeforeAnybodyIsAsked() throws IOException {
        Path named = Files.writeString(home.resolve("s.duckdb"), "no store");
        CommandRun run = CommandRun.typing("y\n", home, "fetch", "atop", "--store", named.toString());
        assertThat(run.code()).isEqualTo(5);
        assertThat(run.err()).doesNotContain("[y/N]");
    }

    @Test
    void anOpenSourceOnNoDataverseSaysWhereItIs() {
        CommandRun run = CommandRun.home(home, "fetch", "ucdp-prio");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("only from a Dataverse", "ucdp.uu.se", "\n  entente import ucdp-prio ");
        assertThat(home.resolve(".local")).doesNotExist();
        CommandRun json = CommandRun.home(home, "fetch", "ucdp-prio", "--json");
        assertThat(AnswerSchemas.faults("fetch", json.out())).isEmpty();
        assertThat(json.out()).contains("\"accepted_at\" : null");
    }

    @Test
    void speechesComeFromTheirDataverse() throws IOException {
        try (LocalDataverse dataverse = new LocalDataverse()
                .of("10.7910/DVN/0TJX8Y")
                .publish(ListedVersion.of(
                        13,
                        "2024-09-18",
                        ListedFile.plain(5, "Speakers_by_session.xlsx", new byte[] {1, 2, 3}),
                        ListedFile.plain(6, "UNGDC_1946-2023.tgz", SampleSpeeches.tgz("Azerbaijan thanks Serbia."))))) {
            CommandRun run = CommandRun.in(
                    Map.of("COLUMNS", "100", "HOME", home.toString(), FetchRun.SERVER_VARIABLE, dataverse.address()),
                    "fetch",
                    "ungd");
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out())
                    .contains(
                            "UNGDC_1946-2023.tgz",
                            "md5 right",
                            "Imported",
                            "2 rows = 2\u00a0kept",
                            "Mentions in speeches");
        }
        try (StoreReader reader = StoreReader.open(store())) {
            assertThat(reader.snapshots()).extracting(StoredSnapshot::source).containsExactly("ungd");
            assertThat(reader.snapshots().get(0).snapshot().version()).isEqualTo("13.0 of 2024-09-18");
        }
    }
}
