package org.entente.construct.ties;

import java.util.Locale;
import java.util.Optional;
import org.entente.construct.Evidence;
import org.entente.construct.Setting;
import org.entente.measure.tie.TieMeasures;
import org.entente.measure.tie.YearValues;
import org.entente.record.TieHolding;
import org.entente.stat.Correlation;
import org.entente.tie.Layers;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/** CEPII's distances beside the project's own, where they were imported: a check, in no figure. */
final class GeoDistCheck {
    private static final String SOURCE = "cepii-geodist";
    private static final String CAPITALS = "distcap";

    private GeoDistCheck() {}

    private record Key(TieHolding holding, int year) {}

    /** How well the two agree; empty without the import. */
    static Optional<String> remark(Setting setting) {
        Evidence evidence = setting.evidence();
        return evidence.ties().find(Layers.DISTANCE, SOURCE).map(holding -> {
            int year = Math.min(setting.year(), holding.coverage().to());
            return evidence.once(new Key(holding, year), String.class, () -> compared(evidence, holding, year));
        });
    }

    private static String compared(Evidence evidence, TieHolding holding, int year) {
        YearValues own = evidence.tieFigures().values(TieMeasures.CAPITAL_DISTANCE, year);
        Correlation correlation = new Correlation();
        for (Tie tie :
                evidence.ties().read(holding, TieFilter.ALL.years(year, year)).list()) {
            double kilometres = own.of(tie.a(), tie.b());
            if (tie.kind().equals(CAPITALS) && kilometres >= 1 && tie.value() >= 1) {
                correlation.add(Math.log(kilometres), Math.log(tie.value()));
            }
        }
        return String.format(
                Locale.ROOT,
                "A check alone, in no figure: the logarithms of CEPII’s distances between capitals and of those used here "
                        + "correlate at %.3f over the %,d pairs of %d that have both.",
                correlation.value(),
                correlation.size(),
                year);
    }
}
