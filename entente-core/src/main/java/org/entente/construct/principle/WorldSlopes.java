package org.entente.construct.principle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.stat.AbsencePolicy;
import org.entente.stat.RandomSlopes;

/** The slopes of all states: pooled, by dimension, how far they differ, case by case and state by state. */
final class WorldSlopes {
    private static final String METHOD = "random slopes by restricted maximum likelihood";

    private final Setting setting;
    private final Slopes slopes;

    WorldSlopes(Setting setting, Slopes slopes) {
        this.setting = setting;
        this.slopes = slopes;
    }

    Reading reading() {
        List<Finding> findings = new ArrayList<>();
        findings.add(slope(slopes.all()).leading());
        slopes.parts().forEach(part -> findings.add(slope(part)));
        slopes.all().fit().ifPresent(fit -> findings.add(spread(fit)));
        SlopeListings listings = new SlopeListings(setting, slopes);
        return new Reading(findings, List.of(listings.cases(), listings.states()), List.of(), "", List.of());
    }

    /** The pooled slope in a sentence, for pages of states. */
    Optional<String> pooled() {
        Finding pooled = slope(slopes.all());
        Estimate estimate = pooled.estimate();
        return estimate.defined()
                ? Optional.of("Over all states the pooled slope is " + Wording.signed(estimate.value()) + ", "
                        + Wording.signed(estimate.lo()) + " to " + Wording.signed(estimate.hi())
                        + " with cases resampled ("
                        + pooled.counted() + ").")
                : Optional.empty();
    }

    private Finding slope(SlopePool pool) {
        String counted = Wording.counted(pool.cases().length, "case", "cases") + ", "
                + Wording.counted(pool.opponents(), "opponent", "opponents") + ", "
                + Wording.counted(pool.statesWithRow(), "state", "states");
        return Finding.ofPair(PrincipleCard.POOLED, estimate(pool), pool.from(), pool.to())
                .about(pool.about())
                .counting(counted)
                .remarking(leaveOneOut(pool));
    }

    private Estimate estimate(SlopePool pool) {
        List<String> origins = setting.evidence().originIds();
        if (pool.fit().isEmpty()) {
            boolean none = setting.figures().options().absence() == AbsencePolicy.OWN_CATEGORY;
            String why = none ? "not defined under this absence policy" : "too few";
            return Figured.undefined(METHOD, pool.rows(), why, setting.level(), origins);
        }
        double[] interval = pool.interval(setting.level());
        return Figured.of(pool.fit().get().slope(), METHOD, pool.rows(), setting.level())
                .between(interval[0], interval[1])
                .from(origins)
                .rows("entente case")
                .build();
    }

    private static String leaveOneOut(SlopePool pool) {
        double[] sorted = Arrays.stream(pool.without())
                .filter(slope -> !Double.isNaN(slope))
                .sorted()
                .toArray();
        return sorted.length == 0
                ? ""
                : "With one case left out " + Wording.signed(sorted[0]) + " to "
                        + Wording.signed(sorted[sorted.length - 1]) + ".";
    }

    private Finding spread(RandomSlopes fit) {
        SlopePool all = slopes.all();
        Estimate estimate = Figured.of(Math.sqrt(fit.slopeVariance()), METHOD, all.rows(), setting.level())
                .without("estimated once")
                .from(setting.evidence().originIds())
                .build();
        return Finding.ofPair(PrincipleCard.SPREAD, estimate, all.from(), all.to())
                .counting(Wording.counted(all.statesWithRow(), "state", "states"));
    }
}
