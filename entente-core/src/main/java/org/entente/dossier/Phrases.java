package org.entente.dossier;

import java.util.List;
import java.util.Map;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.stat.AbsencePolicy;

/**
 * One phrase a meaning, for what is said of votes; each says what the data must hold. Points of a sentence that a rank alone
 * supports name the rank ("58 % of pairs …"); a comparison in words needs the interval ({@link Comparison}).
 */
final class Phrases {
    /** Fewer joint votes than these are told as a count, since a share of so few looks firmer than it is. */
    private static final int FEWEST_FOR_SHARE = 10;

    private Phrases() {}

    /** "voted alike on": identical choices, as the absence policy counts them. */
    static String alike(AbsencePolicy absence) {
        return switch (absence) {
            case EXCLUDE -> "voted alike on ";
            case AS_ABSTAIN -> "made the same choice, absences counted as abstentions, on ";
            case OWN_CATEGORY -> "made the same choice, absence counted as one, on ";
        };
    }

    /** "65 % of" with ten joint votes or more, "3 of" with fewer, "all", "none of". The estimate must be defined. */
    static String shareOf(Estimate identical) {
        long n = identical.n();
        long alike = Math.round(identical.value() * n);
        if (alike == n) {
            return n == 1 ? "the one" : "all";
        }
        if (alike == 0) {
            return "none of";
        }
        return (n < FEWEST_FOR_SHARE ? Numbers.count(alike) : Numbers.percent(identical.value())) + " of";
    }

    /** "58 % of pairs did so more often": the rank of the point value; NaN where the pair has no percentile. */
    static String moreOften(double share) {
        return Double.isNaN(share)
                ? "too few joint votes to rank them among pairs"
                : pairs(share) + " did so more often";
    }

    /** "less than the median pair: 56 % of pairs agree more": agreement beside the median pair. */
    static String agree(Comparison comparison, double share) {
        return switch (comparison) {
            case LESS, MORE ->
                "The two agree " + comparison.words() + " the median pair; " + pairs(share, "agrees", "agree")
                        + " more.";
            case ABOUT -> "The two agree " + comparison.words() + " the median pair.";
            case OPEN -> open(share, " agree more");
        };
    }

    /** "The two stand farther apart than the median pair; 67 % of pairs stand closer": relative affinity beside it. */
    static String stand(Comparison comparison, double share) {
        return switch (comparison) {
            case LESS ->
                "The two stand farther apart than the median pair; " + pairs(share, "stands", "stand") + " closer.";
            case MORE ->
                "The two stand closer than the median pair; " + pairs(share, "stands", "stand") + " closer still.";
            case ABOUT -> "The two stand about as close as the median pair.";
            case OPEN -> open(share, " stand closer");
        };
    }

    /** Without an interval the rank is told, and that nothing says how firm it is; without a rank, nothing. */
    private static String open(double share, String verb) {
        return Double.isNaN(share)
                ? "Too few joint votes to set the two beside other pairs."
                : Grammar.capital(pairs(share)) + verb + "; no interval says how firm that is.";
    }

    /** "58 % of pairs", "no pair": a share of the reference set. */
    static String pairs(double share) {
        return share == 0 ? "no pair" : Numbers.percent(share) + " of pairs";
    }

    /** "58 % of pairs stand", "no pair stands": the same with its verb. */
    static String pairs(double share, String one, String many) {
        return pairs(share) + " " + (share == 0 ? one : many);
    }

    /** " (90 % interval 0.739–0.838)", or why there is none. */
    static String interval(Estimate estimate, boolean signed) {
        if (estimate.hasInterval()) {
            return " (" + Numbers.percent(estimate.level()) + " interval "
                    + Numbers.interval(estimate.lo(), estimate.hi(), signed) + ")";
        }
        return estimate.noInterval() == null ? "" : " (no interval: " + estimate.noInterval() + ")";
    }

    /** ", each time Azerbaijan voting yes": who voted yes on roll calls with one yes and one no, at least one of them. */
    static String direction(Subject subject, int yesOfA, int yesOfB) {
        if (yesOfA > 0 && yesOfB > 0) {
            return ", " + subject.stateA() + " voting yes on " + Numbers.count(yesOfA) + " and " + subject.stateB()
                    + " on " + Numbers.count(yesOfB);
        }
        return (yesOfA + yesOfB == 1 ? ", " : ", each time ") + (yesOfA > 0 ? subject.stateA() : subject.stateB())
                + " voting yes";
    }

    /**
     * "less than the median pair in 12 of 26 years with enough joint votes, more in 1 and about as much in 13": counts of years by
     * comparison, none of them {@link Comparison#OPEN}, that add up to at least one.
     */
    static String years(Map<Comparison, Integer> counts) {
        List<Map.Entry<Comparison, Integer>> found = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<Comparison, Integer>comparingByValue().reversed())
                .toList();
        int whole = found.stream().mapToInt(Map.Entry::getValue).sum();
        Map.Entry<Comparison, Integer> first = found.get(0);
        List<String> others = found.stream()
                .skip(1)
                .map(entry -> entry.getKey().alone() + " in " + entry.getValue())
                .toList();
        return first.getKey().words() + " the median pair in "
                + Grammar.share(first.getValue(), whole, "year", "years") + " with enough joint votes"
                + (others.isEmpty() ? "" : ", " + Grammar.list(others));
    }
}
