package org.entente.claim.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.entente.cases.CaseRegistry;
import org.entente.cases.DatedRecord;
import org.entente.construct.Evidence;
import org.entente.record.BuiltInRecord;
import org.entente.record.TieRecord;
import org.entente.state.StateRegistry;

/** Texts in a resource, a line each, the last cell what is meant, the one before it the text. */
final class ReadTexts {
    private static final double SHARE = 0.9;

    private ReadTexts() {}

    /**
     * Nine texts in ten are read as meant.
     *
     * @param reading what is found in the text of a line, given its cells
     */
    static void mostAsMeant(String resource, BiFunction<Extractor, String[], String> reading) {
        Extractor extractor = Extractor.of(new Evidence(
                BuiltInRecord.load(),
                List.of(),
                StateRegistry.builtIn(),
                CaseRegistry.builtIn(),
                DatedRecord.builtIn(),
                TieRecord.builtIn(),
                null,
                label -> {}));
        List<String> rows = WordLists.lines(resource);
        List<String> wrong = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            String meant = cells[cells.length - 1];
            String found = reading.apply(extractor, cells);
            if (!found.equals(meant)) {
                wrong.add(cells[cells.length - 2] + "\n    " + found + " for " + meant);
            }
        }
        assertThat((double) (rows.size() - wrong.size()) / rows.size())
                .as("share of %d texts read as meant; the others:%n%s", rows.size(), String.join("\n", wrong))
                .isGreaterThanOrEqualTo(SHARE);
    }
}
