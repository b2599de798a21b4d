package org.entente.construct.principle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.cases.Case;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;
import org.entente.measure.Slice;
import org.entente.stat.FamilyDraws;
import org.entente.stat.Quantile;
import org.entente.stat.TwoCases;

/**
 * How the world treated one case beside like cases of the same time: the share of states that back one of two and not the
 * other, and the support that a state may expect in the case which stands as near to the claimant as to its opponent.
 *
 * @param entry the case
 * @param split median over the like cases of the share of states split between the case and each
 * @param independent the same if support for the one said nothing about support for the other
 * @param above share of the draws of states in which the split lies above the independent share
 * @param constant the case's constant in the slope fit of its dimension, minus the mean of all cases there; empty without
 *     a fit
 * @param pairs the like cases with enough states seated in both
 * @param from first year of the case's texts
 * @param to last year of them
 */
public record VictimTreatment(
        Case entry,
        double split,
        double independent,
        double above,
        Optional<Double> constant,
        List<Like> pairs,
        int from,
        int to) {
    private static final double HALF = 0.5;

    public VictimTreatment {
        pairs = List.copyOf(pairs);
    }

    /**
     * A like case.
     *
     * @param other the case
     * @param states seated in both
     * @param split share of them split between the two
     * @param here share that backs the case and not the other one
     * @param there share that backs the other one and not the case
     */
    public record Like(Case other, int states, double split, double here, double there) {}

    /** That of a case, with like cases whose middles lie within so many years; empty without one that has enough states. */
    public static Optional<VictimTreatment> of(Setting setting, Case entry, int years) {
        return setting.evidence()
                .once(
                        new Key(setting.slice(), setting.figures().options(), entry.id(), years),
                        Found.class,
                        () -> new Found(find(setting, entry, years)))
                .treatment();
    }

    private record Key(Slice slice, FigureOptions options, String entry, int years) {}

    private record Found(Optional<VictimTreatment> treatment) {}

    private static Optional<VictimTreatment> find(Setting setting, Case entry, int years) {
        List<CasePair> pairs = pairs(setting, entry, years);
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        double independent = median(
                pairs.stream().mapToDouble(pair -> pair.independent().split()).toArray());
        CaseVotes own = pairs.get(0).first();
        return Optional.of(new VictimTreatment(
                entry,
                median(pairs.stream().mapToDouble(pair -> pair.found().split()).toArray()),
                independent,
                above(pairs, independent),
                constant(setting, entry),
                pairs.stream().map(VictimTreatment::like).toList(),
                own.from(),
                own.to()));
    }

    private static List<CasePair> pairs(Setting setting, Case entry, int years) {
        List<CaseVotes> cases = CaseVotes.list(setting);
        return cases.stream()
                .filter(votes -> votes.entry().equals(entry))
                .flatMap(own -> cases.stream()
                        .filter(other ->
                                !other.entry().equals(entry) && other.entry().dimension() == entry.dimension())
                        .filter(other -> Math.abs(own.midYear() - other.midYear()) <= years)
                        .map(other -> CasePair.of(setting, own, other)))
                .filter(CasePair::enough)
                .toList();
    }

    private static Like like(CasePair pair) {
        TwoCases found = pair.found();
        return new Like(
                pair.second().entry(), pair.columns().length, found.split(), found.firstAlone(), found.secondAlone());
    }

    private static double above(List<CasePair> pairs, double independent) {
        long above = IntStream.range(0, FamilyDraws.INTERVAL)
                .filter(draw -> median(pairs.stream()
                                .mapToDouble(pair -> pair.draws().get(draw).split())
                                .toArray())
                        > independent)
                .count();
        return (double) above / FamilyDraws.INTERVAL;
    }

    private static Optional<Double> constant(Setting setting, Case entry) {
        SlopeCells cells = SlopeCells.of(setting);
        int[] like = IntStream.range(0, cells.cases().size())
                .filter(c -> cells.cases().get(c).entry().dimension() == entry.dimension())
                .toArray();
        SlopePool pool = SlopePool.point(cells, entry.dimension().label(), like);
        double mean = Arrays.stream(pool.cases())
                .mapToDouble(pool::constant)
                .average()
                .orElse(Double.NaN);
        return Arrays.stream(pool.cases())
                .filter(c -> cells.cases().get(c).entry().equals(entry))
                .mapToObj(c -> pool.constant(c) - mean)
                .filter(constant -> !Double.isNaN(constant))
                .findFirst();
    }

    private static double median(double[] values) {
        return Quantile.of(values, HALF)[0];
    }
}
