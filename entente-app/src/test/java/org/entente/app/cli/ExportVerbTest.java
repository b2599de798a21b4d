package org.entente.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportVerbTest {
    private static final String DYADS = "from,to,ccode1,ccode2,n,identical,agreement,s_abs,s_sq,pi_nom,pi_abs,pi_sq,"
            + "kappa_nom,kappa_abs,kappa_sq,tau_b,n_yy,n_ya,n_yn,n_ay,n_aa,n_an,n_ny,n_na,n_nn,"
            + "relative_affinity,alignment_index,agreement_pct,relative_affinity_pct";

    @TempDir
    private Path home;

    private List<String> lines(String command) {
        CommandRun run = CommandRun.home(home, command.split(" ", -1));
        assertThat(run.code()).as(run.err()).isZero();
        return run.out().lines().toList();
    }

    private static Map<String, Double> row(List<String> lines, String start) {
        String[] names = lines.get(0).split(",", -1);
        String[] cells = lines.stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        Map<String, Double> row = new HashMap<>();
        for (int i = 2; i < names.length; i++) {
            row.put(names[i], cells[i].isEmpty() ? Double.NaN : Double.parseDouble(cells[i]));
        }
        return row;
    }

    /** Expected figures: stated by the project for this pair and slice of the built-in record. */
    @Test
    void dyadsOfASliceAreThoseThatWereStated() {
        List<String> lines = lines("export dyads --from 2013 --to 2019 --by slice");
        assertThat(lines.get(0)).isEqualTo(DYADS);
        Map<String, Double> row = row(lines, "2013-01-01,2019-12-31,345,373,");
        assertThat(row.get("n")).isEqualTo(600);
        assertThat(row.get("identical")).isCloseTo(0.658, within(5e-4));
        assertThat(row.get("agreement")).isCloseTo(0.789, within(5e-4));
        assertThat(row.get("relative_affinity")).isCloseTo(-0.063, within(5e-4));
        assertThat(row.get("agreement_pct")).isCloseTo(43.8, within(0.05));
        assertThat(row.get("relative_affinity_pct")).isCloseTo(32.8, within(0.05));
        assertThat(row).containsEntry("n_yy", 394.0).containsEntry("n_aa", 0.0).containsEntry("n_nn", 1.0);
    }

    @Test
    void dyadsByYearBeginWithTheYearAndKeepPairsWithoutJointVotes() {
        List<String> lines = lines("export dyads --year 2024 --final-only");
        assertThat(lines.get(0)).startsWith("year,ccode1,ccode2,n,");
        assertThat(lines.get(1)).startsWith("2024,2,20,");
        assertThat(lines).hasSizeGreaterThan(17_000);
    }

    @Test
    void intervalsOfOneMeasureAddItsFourColumns() {
        List<String> lines = lines("export dyads --session 62 --issue nu --by session --intervals --measure agreement");
        assertThat(lines.get(0)).endsWith(",agreement_lo,agreement_hi,agreement_pct_lo,agreement_pct_hi");
        assertThat(Arrays.asList(lines.get(1).split(",", -1)))
                .hasSize(lines.get(0).split(",", -1).length);
    }

    /** Neighbours that vote alike, and two states on either side of most divisions of that year. */
    @Test
    void columnsAskedForByNameComeLast() {
        List<String> lines = lines("export dyads --year 2019 --final-only --intervals --measure agreement "
                + "--with same_found_bloc,ideal_point_distance");
        assertThat(lines.get(0))
                .endsWith(",agreement_pct_lo,agreement_pct_hi,ideal_point_distance,ideal_point_distance_lo,"
                        + "ideal_point_distance_hi,same_found_bloc,same_found_bloc_share");
        Map<String, Double> alike = row(lines, "2019,220,255,");
        Map<String, Double> apart = row(lines, "2019,2,40,");
        assertThat(alike).containsEntry("same_found_bloc", 1.0);
        assertThat(apart).containsEntry("same_found_bloc", 0.0);
        assertThat(alike.get("same_found_bloc_share")).isGreaterThan(0.95);
        assertThat(apart.get("same_found_bloc_share")).isLessThan(0.05);
        assertThat(alike.get("ideal_point_distance")).isLessThan(apart.get("ideal_point_distance_lo"));
        assertThat(alike.get("ideal_point_distance"))
                .isBetween(alike.get("ideal_point_distance_lo"), alike.get("ideal_point_distance_hi"));
    }

    /** 1946 has too few families of texts; a figure of three years more says so in its row. */
    @Test
    void residualAffinityHasTheVotesAndYearsItRestsOnBesideIt() {
        CommandRun run = CommandRun.home(
                home, "export", "dyads", "--year", "1946", "--final-only", "--with", "residual_affinity");
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0))
                .endsWith(",residual_affinity,residual_affinity_pct,residual_affinity_n,residual_affinity_from,"
                        + "residual_affinity_to");
        Map<String, Double> row = row(lines, "1946,2,365,");
        assertThat(row.get("n")).isLessThan(row.get("residual_affinity_n"));
        assertThat(row).containsEntry("residual_affinity_from", 1946.0).containsEntry("residual_affinity_to", 1949.0);
        assertThat(run.err()).contains("1946", "(1946–1949)");
    }

    @Test
    void furtherColumnsGoWithDyadsAlone() {
        assertThat(CommandRun.home(home, "export", "states", "--with", "same_found_bloc")
                        .code())
                .isEqualTo(2);
        assertThat(CommandRun.home(home, "export", "dyads", "--year", "2019", "--with", "nearness")
                        .code())
                .isEqualTo(2);
    }

    /** A file under one policy has no column that was computed under another. */
    @Test
    void columnsThatRestOnModelsAreRefusedWhereTheModelKnowsNoSuchAbsences() {
        for (List<String> refused : List.of(
                List.of("residual_affinity", "abstain"),
                List.of("residual_affinity", "category"),
                List.of("ideal_point_distance", "category"),
                List.of("same_found_bloc", "category"))) {
            CommandRun run = CommandRun.home(
                    home, "export", "dyads", "--year", "2019", "--with", refused.get(0), "--absence", refused.get(1));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.complaint()).contains(refused.get(0), "Leave out --absence");
        }
    }

    @Test
    void statesGoWithConstructsAloneAndLayersWithTies() {
        for (String table : List.of("ties", "states", "dyads")) {
            CommandRun states = CommandRun.of("export", table, "AZE", "SRB");
            assertThat(states.code()).isEqualTo(2);
            assertThat(states.err()).contains("states go with constructs");
        }
        CommandRun layer = CommandRun.of("export", "constructs", "AZE", "SRB", "--layer", "trade");
        assertThat(layer.code()).isEqualTo(2);
        assertThat(layer.err()).contains("--layer goes with ties");
    }

    @Test
    void votesHaveARowForEveryCell() {
        List<String> lines = lines("export votes --case AZE_NK");
        assertThat(lines.get(0)).isEqualTo("rollcall,symbol,date,ccode,choice");
        assertThat(lines).contains("voeten:4828,A/RES/62/243,2008-03-14,373,yes");
    }

    @Test
    void besideTheFileLieCodebookReferencesAndTerms() throws IOException {
        Path file = home.resolve("out.csv");
        CommandRun run = CommandRun.home(home, "export", "rollcalls", "--year", "2008", "--out", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllLines(file).get(0)).startsWith("rollcall,symbol,date,");
        assertThat(home.resolve("out.bib")).content().contains("@misc{voeten_unga");
        assertThat(home.resolve("out.README.md")).content().contains("CC0");
        assertThat(home.resolve("out.codebook.csv")).content().startsWith("column,type,meaning\nrollcall,text,");
        try (var files = Files.list(home)) {
            assertThat(files.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    @Test
    void parquetIsWrittenAndNeedsAFile() {
        Path file = home.resolve("out.parquet");
        assertThat(CommandRun.home(home, "export", "states", "--out", file.toString())
                        .code())
                .isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(CommandRun.home(home, "export", "states", "--format", "parquet")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void failureLeavesWhatWasThere() throws IOException {
        Path file = home.resolve("kept.csv");
        Files.writeString(file, "precious");
        CommandRun run = CommandRun.home(home, "export", "rollcalls", "--year", "1800", "--out", file.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(file).hasContent("precious");
        assertThat(CommandRun.home(
                                home,
                                "export",
                                "states",
                                "--out",
                                home.resolve("no/such/folder.csv").toString())
                        .code())
                .isEqualTo(2);
    }
}
