package org.entente.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.json.JsonWriter;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Terminal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long anything takes is no matter here: that it is measured, and that the peers come to the same figures, is. */
class BenchTest {
    @TempDir
    static Path cache;

    private static final SmallBench BENCH = new SmallBench();

    @BeforeAll
    static void run() {
        BENCH.run(cache);
    }

    @Test
    void everythingIsMeasuredAndNothingIsLeft() throws Exception {
        assertThat(BENCH.findings.timings())
                .extracting(Timing::id)
                .containsExactly(
                        "dyad_years",
                        "relative_affinity",
                        "dyad_years_parquet",
                        "replicates",
                        "state_effects",
                        "speeches",
                        "ideal_points_fast",
                        "ideal_points_fast_compatible",
                        "ideal_points_sweep",
                        "ideal_points_held_out",
                        "latent_factors",
                        "beyond_blocs",
                        "dossier_first",
                        "dossier_kept");
        assertThat(BENCH.findings.timings()).allSatisfy(timing -> {
            assertThat(timing.first()).isPositive();
            assertThat(timing.later()).allSatisfy(seconds -> assertThat(seconds).isPositive());
        });
        assertThat(BENCH.findings.sizes()).extracting(Size::id).containsExactly("parquet_file", "dossier_page");
        assertThat(BENCH.steps).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        try (var left = Files.list(cache)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void theConstructsAreMeasuredWhenAskedFor(@TempDir Path own) throws Exception {
        SmallBench bench = new SmallBench();
        try (Scratch scratch = Scratch.in(own)) {
            ConstructRuns.run(bench.record, bench.question, scratch, bench.findings, bench.steps::add);
        }
        assertThat(bench.findings.timings())
                .extracting(Timing::id)
                .containsExactly("constructs_prepare", "profile_kept", "profiles_warm", "consistency_states");
        assertThat(bench.findings.timings()).allSatisfy(timing -> {
            assertThat(timing.first()).isPositive();
            assertThat(timing.n()).isPositive();
            assertThat(timing.hasTarget()).isTrue();
        });
    }

    @Test
    void theCheckingOfTextsIsMeasuredWhenAskedFor(@TempDir Path own) throws Exception {
        SmallBench bench = new SmallBench();
        try (Scratch scratch = Scratch.in(own)) {
            CheckRuns.run(bench.record, bench.question, scratch, 12, bench.findings, bench.steps::add);
        }
        assertThat(bench.findings.timings())
                .extracting(Timing::id)
                .containsExactly(
                        "check_first", "check_loaded", "check_warm", "check_again", "check_batch", "check_few");
        assertThat(bench.findings.timings())
                .allSatisfy(timing -> assertThat(timing.n()).as(timing.id()).isGreaterThan(5));
        assertThat(bench.findings.disagreeing()).isEmpty();
        Timing.Peer anew = bench.findings.timings().get(5).peers().get(0);
        assertThat(anew.compared()).as("claims of twelve texts").isGreaterThan(50);
        assertThat(bench.findings.heaps())
                .singleElement()
                .satisfies(heap -> assertThat(heap.bytes())
                        .hasSize(12)
                        .allSatisfy(bytes -> assertThat(bytes).isPositive()));
    }

    @Test
    void inventedArticlesAreTheSameForASeedAndHoldNoEmptySlot() {
        List<InventedArticles.Article> articles = InventedArticles.of(40, 300, 5, 3);
        assertThat(articles).isEqualTo(InventedArticles.of(40, 300, 5, 3)).doesNotHaveDuplicates();
        assertThat(articles).allSatisfy(article -> {
            assertThat(article.text()).doesNotContain("{", "}").startsWith("Published 202");
            assertThat(article.text().split("\\s+")).hasSizeBetween(300, 340);
        });
    }

    @Test
    void aHeapIsFlatIfItsSecondHalfIsNoLargerThanItsFirst() {
        assertThat(heap(100, 130, 90, 120).flat()).isTrue();
        assertThat(heap(100, 130, 160, 190).flat()).isFalse();
        assertThat(heap(100, 100, 100).flat()).as("too few to tell").isFalse();
    }

    private static Heap heap(long... bytes) {
        return new Heap("id", "what", 1, java.util.Arrays.stream(bytes).boxed().toList());
    }

    @Test
    void thePeersComeToTheSameFigures() {
        assertThat(BENCH.findings.disagreeing()).isEmpty();
        Timing years = BENCH.findings.timings().get(0);
        assertThat(years.peers()).extracting(Timing.Peer::id).containsExactly("plain_loop", "duckdb");
        // Nine years of 26 states, of which some are admitted later; twelve measures a pair.
        assertThat(years.n()).isBetween(9L * 20 * 19 / 2, 9L * 26 * 25 / 2);
        assertThat(years.peers().get(0).compared()).isEqualTo(12 * years.n());
        Timing replicates = BENCH.findings.timings().get(3);
        Timing speeches = BENCH.findings.timings().get(5);
        assertThat(speeches.peers()).extracting(Timing.Peer::id).containsExactly("regex");
        assertThat(speeches.peers().get(0).compared())
                .as("nine frames of 300 speeches")
                .isEqualTo(2700);
        assertThat(speeches.n()).isGreaterThan(600_000);
        Timing latent = BENCH.findings.timings().stream()
                .filter(timing -> timing.id().equals("latent_factors"))
                .findFirst()
                .orElseThrow();
        assertThat(latent.peers().get(0).compared()).isEqualTo(latent.n() * (latent.n() - 1) / 2);
        assertThat(replicates.peers())
                .allSatisfy(peer -> assertThat(peer.compared()).isEqualTo(replicates.n()));
    }

    @Test
    void theParquetFileHasARowForEveryPair() {
        assertThat(BENCH.findings.timings().get(2).n())
                .isEqualTo(BENCH.findings.timings().get(0).n());
    }

    @Test
    void thePageFitsWideAndNarrowTerminals() {
        for (int width : List.of(60, 100)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
            new BenchPage(Machine.here(), BENCH.question, BENCH.findings).print(new Terminal(out, width, false));
            String page = bytes.toString(StandardCharsets.UTF_8);
            assertThat(page.lines())
                    .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
            assertThat(page)
                    .contains("first", "target", "seed 1", "figures compared")
                    .doesNotContain("NaN", "null");
        }
    }

    @Test
    void theJsonHasSecondsAndPeers() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonWriter.write(BenchJson.of(Machine.here(), BENCH.record, BENCH.findings), bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("\"record\" : \"synthetic\"", "\"agrees\" : true", "\"id\" : \"dyad_years\"")
                .contains("\"cores\"", "\"target\" : 0.25", "\"largest_difference\"", "\"not_measured\"");
    }

    @Test
    void withoutAPlaceForFilesTheRestIsMeasured() {
        Findings findings = new SmallBench().run(null).findings;
        assertThat(findings.timings()).extracting(Timing::id).contains("dyad_years", "replicates", "state_effects");
        assertThat(findings.skipped()).extracting(Skipped::id).containsExactly("dyad_years_parquet", "dossier_first");
    }
}
