package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.claim.Proposition;
import org.entente.claim.Topic;

/** Leaves out what a sentence says twice: a claim of one type about the same states and things is one claim. */
final class Repeats {
    private Repeats() {}

    /** The claims of a sentence without repeats, the first of each kept. */
    static List<Proposition> without(List<Proposition> claims) {
        List<Proposition> kept = new ArrayList<>();
        for (Proposition claim : claims) {
            if (kept.stream().noneMatch(other -> same(claim, other))) {
                kept.add(claim);
            }
        }
        return kept;
    }

    private static boolean same(Proposition one, Proposition other) {
        boolean roles = set(one.roles().who()).equals(set(other.roles().who()))
                && set(one.roles().whom()).equals(set(other.roles().whom()))
                && set(one.roles().than()).equals(set(other.roles().than()))
                && set(one.roles().to()).equals(set(other.roles().to()));
        return one.type().equals(other.type())
                && roles
                && (!dated(one) || (things(one).equals(things(other)) && !otherDays(one, other)));
    }

    /** Two acts of one kind on different days. */
    private static boolean otherDays(Proposition one, Proposition other) {
        return TypeShape.of(one.type()).dated()
                && one.window().said()
                && other.window().said()
                && !one.window().from().equals(other.window().from())
                && !one.extent().meets(other.extent());
    }

    /** Of dated acts the same states may do several: join two organisations, sign two treaties, cast two votes. */
    private static boolean dated(Proposition claim) {
        return TypeShape.of(claim.type()).dated() || claim.type().equals("voting_together");
    }

    private static Set<Topic> things(Proposition claim) {
        Set<Topic> things = new HashSet<>();
        for (Topic topic : claim.roles().on()) {
            switch (topic.kind()) {
                case ORGANISATION, TEXT, CHOICE, TOPIC -> things.add(topic);
                case SENSE -> {
                    if (claim.type().equals("membership")) {
                        things.add(topic);
                    }
                }
                case LAYER, CASE, ISSUE, LEADER, INDICATOR, FRAME, CONFLICT -> {
                    // told by chance, or the same in other words
                }
            }
        }
        return things;
    }

    private static <T> Set<T> set(List<T> list) {
        return new HashSet<>(list);
    }
}
