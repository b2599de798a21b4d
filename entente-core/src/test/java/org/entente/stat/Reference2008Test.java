package org.entente.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.entente.testkit.SharedFiles;
import org.junit.jupiter.api.Test;

/** Every measure of every pair of 2008 against an independent R implementation; its {@code agree} is identical here. */
class Reference2008Test {
    private static final TableMeasure[] COLUMNS = {
        TableMeasure.IDENTICAL,
        TableMeasure.S_ABS,
        TableMeasure.S_SQ,
        TableMeasure.PI_SQ,
        TableMeasure.PI_ABS,
        TableMeasure.PI_NOM,
        TableMeasure.KAPPA_SQ,
        TableMeasure.KAPPA_ABS,
        TableMeasure.KAPPA_NOM,
        TableMeasure.TAU_B
    };

    @Test
    void everyRowAndColumnIsEqual() {
        Path reference = SharedFiles.require("data/reference_fpsim_2008.csv.gz");
        SharedVotes votes = SharedVotes.read();
        long[] mask = votes.maskOfYears(2008, 2008);
        int[] states = Participation.voters(votes.planes(), mask);
        PairCells cells = PairCells.of(votes.planes(), states, mask, AbsencePolicy.EXCLUDE);
        double[][] values = TableMeasure.all(cells);
        int[] present = Arrays.stream(states).map(s -> votes.ccodes()[s]).toArray();
        int[] rows = {0};
        SharedVotes.lines(reference, line -> {
            String[] fields = line.split(",", -1);
            int pair = PairIndex.of(
                    Arrays.binarySearch(present, Integer.parseInt(fields[1])),
                    Arrays.binarySearch(present, Integer.parseInt(fields[2])),
                    states.length);
            assertThat(cells.n(pair)).as(line).isEqualTo(Integer.parseInt(fields[3]));
            for (int c = 0; c < COLUMNS.length; c++) {
                check(line, fields[4 + c], values[COLUMNS[c].ordinal()][pair]);
            }
            for (int cell = 0; cell < 9; cell++) {
                assertThat(cells.cell(cell)[pair]).as(line).isEqualTo(Integer.parseInt(fields[14 + cell]));
            }
            rows[0]++;
        });
        assertThat(rows[0]).isEqualTo(cells.pairs());
    }

    private static void check(String line, String expected, double value) {
        if (expected.isEmpty()) {
            assertThat(value).as(line).isNaN();
        } else if (!(Math.abs(value - Double.parseDouble(expected)) <= 1e-9)) {
            assertThat(value).as(line).isEqualTo(Double.parseDouble(expected));
        }
    }
}
