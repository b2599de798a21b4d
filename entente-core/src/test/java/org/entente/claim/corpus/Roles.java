package org.entente.claim.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** Who a claim is about: states by code, all else by whatever name it has. */
public record Roles(
        List<String> who, List<String> whom, List<String> on, List<String> than, List<String> from, List<String> to) {

    /** Roles of a claim that names its subject and at most one object. */
    public static Roles of(List<String> who, List<String> whom) {
        return new Roles(who, whom, List.of(), List.of(), List.of(), List.of());
    }

    /** Whether found roles fill these: subject and object as sets, the others by sharing a name where one is expected. */
    boolean filledBy(Roles found) {
        return new HashSet<>(who).equals(new HashSet<>(found.who))
                && new HashSet<>(whom).equals(new HashSet<>(found.whom))
                && shares(on, found.on)
                && shares(than, found.than)
                && shares(from, found.from)
                && shares(to, found.to);
    }

    private static boolean shares(List<String> expected, List<String> found) {
        return expected.isEmpty()
                || expected.stream().anyMatch(name -> found.stream().anyMatch(other -> alike(name, other)));
    }

    private static boolean alike(String one, String other) {
        String first = letters(one);
        String second = letters(other);
        return !first.isEmpty() && !second.isEmpty() && (first.contains(second) || second.contains(first));
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
