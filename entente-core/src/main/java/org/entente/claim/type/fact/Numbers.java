package org.entente.claim.type.fact;

import java.util.Optional;
import org.entente.claim.Words.Quantity;
import org.entente.claim.rule.NumberFit;

/** Numbers that a text names against those of the record. */
public final class Numbers {
    private static final double DECADE = 10;
    private static final double CENTURY = 100;

    private Numbers() {}

    /** Within half a unit of the last place said it fits, within one in part; "about" has widened the tolerance. */
    public static Fit of(double actual, Quantity said) {
        return switch (NumberFit.of(said, actual)) {
            case C -> Fit.FITS;
            case BAND -> Fit.PARTLY;
            case O -> Fit.EXCLUDES;
            case NONE -> Fit.BESIDE;
        };
    }

    /** Of a number known within bounds: the nearest that it may be. */
    public static Fit of(double least, double most, Quantity said) {
        return of(Math.max(least, Math.min(most, said.value())), said);
    }

    /** A length of time in years; empty of a number of anything else. */
    static Optional<Quantity> years(Quantity said) {
        double each = switch (said.unit()) {
            case "years" -> 1;
            case "decades", "decade" -> DECADE;
            case "centuries", "century" -> CENTURY;
            default -> 0;
        };
        return each == 0
                ? Optional.empty()
                : Optional.of(new Quantity(said.value() * each, "years", said.tolerance() * each, said.about()));
    }
}
