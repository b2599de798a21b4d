package org.entente.construct.principle;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.entente.construct.Figured;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.stat.FamilyDraws;
import org.entente.stat.LeastSquares;
import org.entente.stat.Quantile;
import org.entente.stat.StrataDraws;

/** The slope of support on affinity in one case alone. */
record CaseSlope(Setting setting, SlopeCells cells, int index) {
    Estimate estimate() {
        double[] affinity = cells.affinity()[index];
        int[] columns = IntStream.range(0, affinity.length)
                .filter(column -> !Double.isNaN(affinity[column]))
                .toArray();
        double[] x = Arrays.stream(columns).mapToDouble(c -> affinity[c]).toArray();
        double[] y = Arrays.stream(columns)
                .mapToDouble(c -> cells.support()[index][c])
                .toArray();
        double slope = LeastSquares.slope(x, y);
        String method = "least squares over the third states of the case";
        if (Double.isNaN(slope)) {
            return setting.undefined(method, "no variation");
        }
        int[][] times = StrataDraws.of(
                Regions.of(setting, columns),
                FamilyDraws.INTERVAL,
                setting.figures().options().seed());
        double[] draws = Arrays.stream(times)
                .mapToDouble(each -> LeastSquares.slope(x, y, each))
                .toArray();
        double[] interval = Quantile.of(draws, (1 - setting.level()) / 2, (1 + setting.level()) / 2);
        return Figured.of(slope, method, columns.length, setting.level())
                .between(interval[0], interval[1])
                .from(setting.evidence().originIds())
                .rows("entente case " + cells.cases().get(index).entry().id())
                .build();
    }
}
