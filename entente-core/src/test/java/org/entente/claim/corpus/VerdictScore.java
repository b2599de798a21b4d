package org.entente.claim.corpus;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.claim.corpus.Comparison.Pair;

/**
 * How verdicts of one reading fare. A constant answer is one verdict given to every claim.
 *
 * @param claims how many were scored
 * @param accepted share of verdicts that the table allows
 * @param bestConstant the same for the constant answer that is allowed most often
 * @param cost mean cost of the verdicts
 * @param mixedCost mean cost of answering mixed throughout
 * @param bestConstantCost mean cost of the cheapest constant answer
 * @param reversed share of claims called supported where only contradicted would do, or the reverse
 */
public record VerdictScore(
        int claims,
        double accepted,
        double bestConstant,
        double cost,
        double mixedCost,
        double bestConstantCost,
        double reversed) {
    static final List<String> VERDICTS = List.of("contradicted", "mixed", "supported", "not_testable");
    private static final String UNTESTABLE = "not_testable";

    /** The score of all pairs whose type the reading scores and whose table gives verdicts; of none, every share is 0. */
    static VerdictScore of(Collection<Pair> all, Reading reading) {
        List<Pair> pairs = all.stream()
                .filter(pair -> reading.scores(pair.expected().type()))
                .filter(pair -> !pair.expected().acceptable(reading).isEmpty())
                .toList();
        return new VerdictScore(
                pairs.size(),
                mean(pairs, pair -> pair.acceptable(reading) ? 1 : 0),
                best(pairs, reading),
                mean(pairs, pair -> cost(pair.found().verdict(reading), allowed(pair, reading))),
                constantCost(pairs, reading, "mixed"),
                cheapest(pairs, reading),
                mean(pairs, pair -> reversed(pair.found().verdict(reading), allowed(pair, reading)) ? 1 : 0));
    }

    /** How far the verdicts go from the best constant answer towards perfection; of a table that one answer fits, 0 or 1. */
    public double skill() {
        if (bestConstant == 1) {
            return accepted == 1 ? 1 : 0;
        }
        return (accepted - bestConstant) / (1 - bestConstant);
    }

    /** The cost as a share of that of answering mixed throughout. */
    public double costToMixed() {
        return share(cost, mixedCost);
    }

    /** The cost as a share of that of the cheapest constant answer. */
    public double costToConstant() {
        return share(cost, bestConstantCost);
    }

    /**
     * What a verdict costs: nothing if it is allowed; 1 where the record cannot say and one is given all the same; else a
     * half for each step between it and the nearest allowed one, and a half for not giving any.
     */
    static double cost(String verdict, List<String> allowed) {
        if (allowed.contains(verdict)) {
            return 0;
        }
        if (allowed.equals(List.of(UNTESTABLE))) {
            return 1;
        }
        return allowed.stream()
                .filter(other -> !other.equals(UNTESTABLE))
                .mapToDouble(other -> steps(verdict, other) / 2.0)
                .min()
                .orElse(1);
    }

    /** Whether a verdict says the opposite of all that is allowed. */
    static boolean reversed(String verdict, List<String> allowed) {
        return !allowed.contains("mixed")
                && !allowed.contains(verdict)
                && allowed.stream().anyMatch(other -> !other.equals(UNTESTABLE) && steps(verdict, other) == 2);
    }

    private static int steps(String verdict, String other) {
        return verdict.equals(UNTESTABLE) ? 1 : Math.abs(VERDICTS.indexOf(verdict) - VERDICTS.indexOf(other));
    }

    private static List<String> allowed(Pair pair, Reading reading) {
        return pair.expected().acceptable(reading);
    }

    private static double best(List<Pair> pairs, Reading reading) {
        return VERDICTS.stream()
                .mapToDouble(verdict ->
                        mean(pairs, pair -> allowed(pair, reading).contains(verdict) ? 1 : 0))
                .max()
                .orElse(0);
    }

    private static double cheapest(List<Pair> pairs, Reading reading) {
        return VERDICTS.stream()
                .mapToDouble(verdict -> constantCost(pairs, reading, verdict))
                .min()
                .orElse(0);
    }

    private static double constantCost(List<Pair> pairs, Reading reading, String verdict) {
        return mean(pairs, pair -> cost(verdict, allowed(pair, reading)));
    }

    private static double mean(List<Pair> pairs, ToDoubleFunction<Pair> figure) {
        return pairs.stream().mapToDouble(figure).average().orElse(0);
    }

    private static double share(double part, double whole) {
        return part == 0 ? 0 : part / whole;
    }
}
