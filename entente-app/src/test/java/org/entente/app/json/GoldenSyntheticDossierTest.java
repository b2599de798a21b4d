package org.entente.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.dossier.Dossier;
import org.entente.dossier.DossierLayers;
import org.entente.dossier.DossierMaker;
import org.entente.dossier.DossierQuestion;
import org.entente.dossier.JsonDossier;
import org.entente.dossier.MarkdownDossier;
import org.entente.measure.FigureOptions;
import org.entente.measure.Slice;
import org.entente.record.TieRecord;
import org.entente.source.Origin;
import org.entente.state.StateRegistry;
import org.entente.synthetic.SyntheticWorld;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/**
 * Whole dossiers of an invented world, as JSON and as Markdown, letter for letter: no publisher's correction moves them,
 * so that a difference is the product's own and shows what a change adds and drops.
 */
class GoldenSyntheticDossierTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/entente/app/json");
    private static final String REWRITE =
            "mvn -pl entente-core,entente-app test -Dtest=GoldenSyntheticDossierTest -Dentente.golden=write";

    /** A pole of each kind, two states of one region, some of others. */
    private static final int[] CCODES = {2, 20, 70, 140, 200, 220, 255, 345, 365, 373, 640, 651, 710, 740, 750, 840};

    private static final Origin ORIGIN = new Origin(
            "synthetic", "synthetic", "1", null, "CC0 1.0", null, null, "2012-12-31", "Entente, An invented world.");

    private final VoteRecord record = SyntheticWorld.withDefaults(1)
            .withYears(2004, 9)
            .withTextsPerYear(40)
            .record(CCODES);

    @Test
    void azerbaijanAndSerbiaOfAnInventedWorld() throws IOException {
        isAsBefore("aze-srb", dossier(373, 345, Slice.everything()));
    }

    @Test
    void aPairOfWhichOneNeverVoted() throws IOException {
        isAsBefore("aze-alb", dossier(373, 339, Slice.everything().withYears(2005, 2006)));
    }

    private Dossier dossier(int first, int second, Slice years) {
        StateRegistry states = StateRegistry.builtIn();
        Slice slice = years.withTexts(Slice.Texts.ALL_VOTES);
        DossierQuestion question = new DossierQuestion(
                states.get(first), states.get(second), slice, !slice.allTime(), List.of(), "entente dossier A B");
        DossierLayers layers = new DossierLayers(
                record,
                List.of(ORIGIN),
                List.of(),
                states,
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.ofTables(Map.of()));
        return DossierMaker.make(question, layers, FigureOptions.of(slice.absence()), null, label -> {});
    }

    private static void isAsBefore(String name, Dossier dossier) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        JsonWriter.write(JsonDossier.data(dossier, LocalDate.of(2012, 12, 31)), json);
        same(FOLDER.resolve("synthetic-" + name + ".json"), json.toString(StandardCharsets.UTF_8));
        same(FOLDER.resolve("synthetic-" + name + ".md"), MarkdownDossier.write(dossier));
    }

    private static void same(Path file, String text) throws IOException {
        if ("write".equals(System.getProperty("entente.golden"))) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        }
        assertThat(text)
                .as("%s differs; where that is meant, run%n  %s%nand read git diff", file.getFileName(), REWRITE)
                .isEqualTo(Files.readString(file));
    }
}
