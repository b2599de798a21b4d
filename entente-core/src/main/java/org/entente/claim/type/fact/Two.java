package org.entente.claim.type.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.claim.Roles;
import org.entente.state.State;

/**
 * Two states of a claim.
 *
 * @param a the first, of a claim with a direction the one that acts
 * @param b the second
 */
public record Two(State a, State b) {
    /** Each of who with each of whom; of equals each with every later one. */
    public static List<Two> of(Roles roles) {
        List<Two> found = new ArrayList<>();
        if (!roles.whom().isEmpty()) {
            roles.who()
                    .forEach(a ->
                            roles.whom().stream().filter(b -> !b.equals(a)).forEach(b -> found.add(new Two(a, b))));
            return found;
        }
        for (int i = 0; i < roles.who().size(); i++) {
            for (int j = i + 1; j < roles.who().size(); j++) {
                found.add(new Two(roles.who().get(i), roles.who().get(j)));
            }
        }
        return found;
    }

    /** Both directions where a claim names no direction. */
    public static List<Two> eachWay(Roles roles) {
        List<Two> one = of(roles);
        return roles.whom().isEmpty() || roles.mutual()
                ? one.stream().flatMap(two -> Stream.of(two, two.turned())).toList()
                : one;
    }

    /** The other way round. */
    public Two turned() {
        return new Two(b, a);
    }
}
