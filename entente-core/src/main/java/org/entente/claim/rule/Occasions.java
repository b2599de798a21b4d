package org.entente.claim.rule;

import org.entente.claim.Standing;
import org.entente.claim.Why;
import org.entente.claim.Words;
import org.entente.measure.Numbers;

/**
 * How often listed rows did what a claim says, for words of frequency: "always" and "never" ask for more than the plain
 * claim, "often" and "largely" for less.
 *
 * @param honoured occasions on which they did
 * @param all occasions
 * @param cases cases, or subjects, that the occasions are of
 * @param opposedCases those with the opposite
 * @param opposedTexts occasions with the opposite
 */
public record Occasions(int honoured, int all, int cases, int opposedCases, int opposedTexts) {
    private static final Rules RULES = Rules.load();

    /**
     * Where the claim stands with its words of frequency; an intensifier of the second degree is one.
     *
     * @param plain where it stands without them
     * @param enough whether the minimum for the claim's region is met
     */
    public Stand with(Words words, Stand plain, boolean enough) {
        if (!plain.standing().known() || all == 0) {
            return plain;
        }
        if (words.frequency() || words.intensifier() == 2) {
            return always(plain);
        }
        boolean often = words.hedge() == Words.Hedge.FREQUENCY && enough && share() > RULES.limit("hedge", "share");
        return often && plain.standing() != Standing.C ? claimed(plain) : plain;
    }

    private Stand claimed(Stand plain) {
        return Stand.claimed(told(plain) + ", more than half").fragile(plain.fragile());
    }

    private Stand always(Stand plain) {
        if (plain.standing() == Standing.O || broken()) {
            return plain.standing() == Standing.O
                    ? plain
                    : Stand.opposed(told(plain) + ", too few for “always”").fragile(plain.fragile());
        }
        if (plain.standing() == Standing.BAND) {
            return plain;
        }
        if (share() < RULES.limit("frequency", "share") || opposedTexts > 0) {
            return Stand.between(Why.IN_BAND, told(plain) + ", not as often as the claim says")
                    .fragile(plain.fragile());
        }
        int least = RULES.count("frequency", "occasions");
        return all < least
                ? plain.untested("how regularly (" + Numbers.counted(all, "occasion", "occasions") + ", " + least
                        + " are needed)")
                : plain;
    }

    /** Whether it was so rarely, or the opposite so often, that the word is refuted. */
    private boolean broken() {
        boolean opposed = cases == 1
                ? opposedTexts >= RULES.count("frequency", "opposed_texts")
                : opposedCases >= RULES.count("frequency", "opposed_cases");
        return share() < RULES.limit("frequency", "opposite_share") || opposed;
    }

    private double share() {
        return (double) honoured / all;
    }

    /** What was counted, and of whom; then how often. */
    private String told(Stand plain) {
        return plain.words() + ": on " + Numbers.count(honoured) + " of "
                + Numbers.counted(all, "occasion", "occasions");
    }
}
