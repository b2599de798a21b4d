package org.entente.claim;

import java.util.List;
import java.util.Optional;

/**
 * What a claim's wording does to its test.
 *
 * @param intensifier 0 none, 1 such as "close", 2 such as "profound"
 * @param frequency whether it says always or never
 * @param hedge whether it is hedged
 * @param hedgeWord the word that hedges it, empty without one
 * @param number the number it names
 * @param judgements words that judge and are not tested, such as "principled"
 * @param caps parts of the claim that no row can test, such as "stronger than ever"
 */
public record Words(
        int intensifier,
        boolean frequency,
        Hedge hedge,
        String hedgeWord,
        Optional<Quantity> number,
        List<String> judgements,
        List<String> caps) {
    /** A wording that changes nothing. */
    public static final Words PLAIN = new Words(0, false, Hedge.NONE, "", Optional.empty(), List.of(), List.of());

    public Words {
        if (intensifier < 0 || intensifier > 2) {
            throw new IllegalArgumentException("no such intensifier: " + intensifier);
        }
        judgements = List.copyOf(judgements);
        caps = List.copyOf(caps);
    }

    /** How a claim is hedged. */
    public enum Hedge {
        NONE,
        /** "often", "largely": over half of the occasions are enough. */
        FREQUENCY,
        /** "partly", "somewhat": the band is enough. */
        DEGREE
    }

    /**
     * A number in a claim.
     *
     * @param value as said: 27, 0.667, 40
     * @param unit what it counts, such as "years", "votes", "members", "percent"; "share" of fractions
     * @param tolerance half a unit of the last place said, doubled by "about"
     * @param about whether it was said to be about so
     */
    public record Quantity(double value, String unit, double tolerance, boolean about) {}
}
