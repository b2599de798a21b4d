package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.measure.FigureOptions;
import org.entente.measure.Slice;
import org.entente.record.BuiltInRecord;
import org.entente.record.Records;
import org.entente.record.TieRecord;
import org.entente.state.StateRegistry;
import org.entente.vote.VoteRecord;
import org.junit.jupiter.api.Test;

/** A whole dossier, letter for letter, so that a change shows what it adds and drops. */
class GoldenDossierTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/entente/dossier/aze-srb-2013-2019.md");
    private static final String REWRITE = "mvn -pl entente-core test -Dtest=GoldenDossierTest -Dentente.golden=write";

    @Test
    void azerbaijanAndSerbiaOverSevenYearsIsAsBefore() throws IOException {
        String markdown = markdown();
        if ("write".equals(System.getProperty("entente.golden"))) {
            Files.createDirectories(GOLDEN.toAbsolutePath().getParent());
            Files.writeString(GOLDEN, markdown);
        }
        String golden = Files.readString(GOLDEN);
        assertThat(difference(golden, markdown))
                .as("lines dropped (-) and added (+); where that is meant, run%n  %s%nand read git diff", REWRITE)
                .isEmpty();
        assertThat(markdown).as("the same lines in another order").isEqualTo(golden);
    }

    private static List<String> difference(String before, String after) {
        List<String> difference = new ArrayList<>();
        before.lines()
                .filter(line -> after.lines().noneMatch(line::equals))
                .forEach(line -> difference.add("- " + line));
        after.lines()
                .filter(line -> before.lines().noneMatch(line::equals))
                .forEach(line -> difference.add("+ " + line));
        return difference;
    }

    private static String markdown() {
        VoteRecord record = BuiltInRecord.load();
        StateRegistry states = StateRegistry.builtIn();
        Slice slice = Slice.everything().withYears(2013, 2019).withTexts(Slice.Texts.ALL_VOTES);
        DossierQuestion question = new DossierQuestion(
                states.get(373),
                states.get(345),
                slice,
                true,
                List.of(),
                "entente dossier AZE SRB --from 2013 --to 2019 --all-votes");
        DossierLayers layers = new DossierLayers(
                record,
                List.of(Records.builtInOrigin(record)),
                List.of(),
                states,
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.builtIn());
        Dossier dossier =
                DossierMaker.make(question, layers, FigureOptions.of(slice.absence()), Kept.STORE, label -> {});
        return MarkdownDossier.write(dossier);
    }
}
