package org.entente.claim.corpus;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table of expected claims. Words and codes are those of the JSON of {@code check}.
 *
 * @param span the words of the claim inside its sentence, in one piece or several, in order
 * @param acceptable the verdicts on everything that the rules allow; none in a table for reading alone
 * @param acceptableVotesOnly the verdicts on votes alone that the rules allow; none in a table for reading alone
 * @param because the figures and rows by which the verdicts were decided
 */
public record ExpectedClaim(
        @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> span,

        String type,
        @Nullable String object,
        String polarity,
        List<String> who,
        List<String> whom,
        List<String> on,
        List<String> than,
        List<String> from,
        List<String> to,
        int intensifier,
        boolean frequency,
        @Nullable String hedge,
        String tense,
        @Nullable Quantity number,
        @JsonProperty("attributed_to") @Nullable String attributedTo,
        List<String> acceptable,

        @JsonProperty("acceptable_votes_only") List<String> acceptableVotesOnly,

        @Nullable String because) {
    public ExpectedClaim {
        acceptable = Objects.requireNonNullElse(acceptable, List.of());
        acceptableVotesOnly = Objects.requireNonNullElse(acceptableVotesOnly, List.of());
    }

    /** A number that a claim names, in its unit, and how far off it may be. */
    public record Quantity(
            double value, @Nullable String unit, @Nullable Double tolerance) {}

    /** The verdicts allowed in a reading. */
    List<String> acceptable(Reading reading) {
        return reading == Reading.EVERYTHING ? acceptable : acceptableVotesOnly;
    }

    Roles roles() {
        return new Roles(who, whom, on, than, from, to);
    }
}
