package org.entente.claim.type.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Proposition;
import org.entente.claim.Topic;
import org.entente.claim.Words.Quantity;

/**
 * What a text says of the vote on another: numbers, majority, whether it carried, in which body.
 *
 * @param numbers yes, no, abstentions as far as they are said; empty where none is
 * @param twoThirds whether a majority of two thirds is said
 * @param rejected whether it is said not to have carried
 * @param council whether it is said of the Security Council, whose votes are not on this record
 */
record BallotClaim(int[] numbers, boolean twoThirds, boolean rejected, boolean council) {
    private static final double SHARE = 0.66;

    static BallotClaim of(Proposition claim) {
        List<Topic> topics = claim.roles().on();
        Optional<Quantity> number = claim.words().number();
        boolean share = number.filter(said -> said.unit().equals("share") && Math.abs(said.value() - SHARE) < 0.02)
                .isPresent();
        return new BallotClaim(
                numbers(topics, number),
                has(topics, "two_thirds") || share,
                has(topics, "rejected"),
                has(topics, "security_council")
                        || topics.stream()
                                .anyMatch(topic -> topic.id().startsWith("S/RES")
                                        || topic.name().equals("Security Council")));
    }

    private static boolean has(List<Topic> topics, String id) {
        return topics.stream().anyMatch(topic -> topic.id().equals(id));
    }

    private static int[] numbers(List<Topic> topics, Optional<Quantity> number) {
        return topics.stream()
                .filter(topic -> topic.id().equals("tally"))
                .map(topic -> Arrays.stream(topic.name().split("\\D+", -1))
                        .filter(digits -> !digits.isEmpty())
                        .mapToInt(Integer::parseInt)
                        .toArray())
                .findFirst()
                .orElseGet(() -> number.filter(said ->
                                said.unit().startsWith("vote") || said.unit().equals("states"))
                        .map(said -> new int[] {(int) Math.round(said.value())})
                        .orElse(new int[0]));
    }

    /** Whether it says enough of the vote for a text to be found by that. */
    boolean tells() {
        return numbers.length > 0;
    }
}
