package org.entente.claim.type;

import java.util.Optional;
import org.entente.claim.Standing;
import org.entente.claim.Why;
import org.entente.claim.Words;
import org.entente.claim.rule.NumberFit;
import org.entente.claim.rule.Stand;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** A share of votes that a claim names: "voted alike on 92 % of texts". */
final class SaidShare {
    private static final int ALL = 100;

    private SaidShare() {}

    /** The share in per cent, where a number of the claim is one. */
    static Optional<Words.Quantity> percent(Words words) {
        return words.number().flatMap(SaidShare::percent);
    }

    private static Optional<Words.Quantity> percent(Words.Quantity number) {
        return switch (number.unit()) {
            case "percent" -> Optional.of(number);
            case "share" ->
                Optional.of(
                        new Words.Quantity(ALL * number.value(), "percent", ALL * number.tolerance(), number.about()));
            default -> Optional.empty();
        };
    }

    /**
     * Whether the record has the share that a claim names; the score of agreement, which counts one step as half, may be
     * what it means instead, and then the ways of counting disagree. Empty where it names none.
     */
    static Optional<Stand> of(Words words, Estimate alike, Estimate agreement) {
        Optional<Words.Quantity> number = percent(words);
        if (number.isEmpty() || !alike.defined() || !alike.hasInterval()) {
            return Optional.empty();
        }
        Standing fits = NumberFit.of(number.get(), ALL * alike.value());
        String clause = "they voted alike on " + Numbers.percent(alike.value()) + ", the claim says "
                + Numbers.decimals(number.get().value(), 0) + "\u00a0%";
        boolean score = fits == Standing.O && NumberFit.of(number.get(), ALL * agreement.value()) == Standing.C;
        return Optional.of(
                score
                        ? Stand.between(Why.WAYS_DISAGREE, clause + ", which is their score of agreement")
                        : Stand.at(fits, clause));
    }
}
