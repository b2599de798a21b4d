package org.entente.construct.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.cases.CaseSupport;
import org.entente.cases.DimensionSupport;
import org.entente.cases.PairSupport;
import org.entente.cases.SameTexts;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.measure.Estimate;
import org.entente.stat.Percentile;
import org.entente.state.State;

/**
 * What one state gave another on its cases of a slice, dimension by dimension, with its place among third states.
 *
 * @param setting the slice
 * @param giver whose votes are counted
 * @param claimant whose cases they are
 * @param support the votes
 * @param dimensions the dimensions in which the giver was seated on a text, those with most texts first
 */
record SupportGiven(
        Setting setting, State giver, State claimant, PairSupport support, List<DimensionSupport> dimensions) {
    static final String SEATED = "support";
    static final String CAST = "cast";
    /** A profile has room for one line each way. */
    private static final int LEADING = 1;

    static SupportGiven of(Setting setting, State giver, State claimant) {
        SliceCases cases = SliceCases.of(setting);
        PairSupport support = PairSupport.of(
                setting.evidence().cases(), cases::get, setting.record(), giver.ccode(), claimant.ccode());
        List<DimensionSupport> dimensions = new ArrayList<>(support.dimensions());
        dimensions.removeIf(dimension -> dimension.counted().isEmpty());
        dimensions.sort((a, b) -> Long.compare(texts(b), texts(a)));
        return new SupportGiven(setting, giver, claimant, support, List.copyOf(dimensions));
    }

    /** Texts on which the giver was seated. */
    static long texts(DimensionSupport dimension) {
        return dimension.counted().stream().mapToInt(c -> c.support().texts()).sum();
    }

    /** Support seated and cast by dimension. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < dimensions.size(); i++) {
            DimensionSupport dimension = dimensions.get(i);
            Finding seated = finding(SEATED, dimension, seated(dimension)).remarking(leaveOneOut(dimension));
            findings.add(i < LEADING ? seated.leading() : seated);
            findings.add(finding(CAST, dimension, cast(dimension)));
        }
        return findings;
    }

    private Finding finding(String indicator, DimensionSupport dimension, Estimate estimate) {
        int[] years = years(dimension);
        return Finding.of(indicator, giver.ccode(), claimant.ccode(), estimate, years[0], years[years.length - 1])
                .about(dimension.dimension().label())
                .counting(dimension.words());
    }

    /** Seated support with its percentile among third states on the same texts. */
    Estimate seated(DimensionSupport dimension) {
        double[] others = SameTexts.supports(setting.record(), dimension.counted());
        return figured(dimension.seated().orElseThrow(), "seated support", texts(dimension), dimension)
                .among(Percentile.among(others))
                .build();
    }

    private Estimate cast(DimensionSupport dimension) {
        long cast = dimension.counted().stream()
                .map(CaseSupport::support)
                .mapToInt(s -> s.texts() - s.absent())
                .sum();
        return dimension.cast().isPresent()
                ? figured(dimension.cast().getAsDouble(), "cast support", cast, dimension)
                        .build()
                : Figured.undefined(
                        "cast support",
                        0,
                        "no data",
                        setting.level(),
                        setting.evidence().originIds());
    }

    private Figured figured(double value, String method, long n, DimensionSupport dimension) {
        Figured figured = Figured.of(value, method, n, setting.level())
                .without("enumerated")
                .from(setting.evidence().originIds());
        List<CaseSupport> counted = dimension.counted();
        return counted.size() == 1
                ? figured.rows("entente case " + counted.get(0).entry().id())
                : figured;
    }

    private static String leaveOneOut(DimensionSupport dimension) {
        Optional<DimensionSupport.Range> range = dimension.leaveOneCaseOut();
        return range.isEmpty()
                ? ""
                : "With one case left out: " + Wording.signed(range.get().lowest()) + " to "
                        + Wording.signed(range.get().highest()) + ".";
    }

    private int[] years(DimensionSupport dimension) {
        return dimension.counted().stream()
                .flatMap(own -> own.votes().stream())
                .filter(vote -> vote.seated())
                .flatMapToInt(vote -> IntStream.of(
                        setting.record().rollCalls().get(vote.text().rollCall()).year()))
                .sorted()
                .toArray();
    }
}
