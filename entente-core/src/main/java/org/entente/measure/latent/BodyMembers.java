package org.entente.measure.latent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.entente.stat.PairIndex;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;

/** Who is in which named body on a day: organisations, or pacts. Rows of low confidence do not count. */
final class BodyMembers {
    private final Map<String, SortedSet<Integer>> members;

    private BodyMembers(Map<String, SortedSet<Integer>> members) {
        this.members = members;
    }

    static BodyMembers on(LocalDate day, TieTable table, Predicate<Tie> wanted) {
        Map<String, SortedSet<Integer>> members = new TreeMap<>();
        for (Tie tie : table.list()) {
            if (tie.on(day) && tie.confidence().counts() && wanted.test(tie)) {
                members.computeIfAbsent(tie.name(), name -> new TreeSet<>()).add(tie.a());
            }
        }
        return new BodyMembers(members);
    }

    /** Whether a state is in any. */
    boolean has(int ccode) {
        return members.values().stream().anyMatch(states -> states.contains(ccode));
    }

    /** Those bodies alone whose members are wanted. */
    BodyMembers where(Predicate<SortedSet<Integer>> wanted) {
        Map<String, SortedSet<Integer>> kept = new LinkedHashMap<>();
        members.forEach((name, states) -> {
            if (wanted.test(states)) {
                kept.put(name, states);
            }
        });
        return new BodyMembers(kept);
    }

    /** In how many bodies each pair of states is together, in pair order. */
    double[] together(int[] ccodes) {
        double[] together = new double[PairIndex.count(ccodes.length)];
        for (SortedSet<Integer> states : members.values()) {
            int[] in = IntStream.range(0, ccodes.length)
                    .filter(i -> states.contains(ccodes[i]))
                    .toArray();
            for (int i = 0; i < in.length; i++) {
                for (int j = i + 1; j < in.length; j++) {
                    together[PairIndex.of(in[i], in[j], ccodes.length)]++;
                }
            }
        }
        return together;
    }

    /** The share of pairs of these states that are together in any body. */
    double share(SortedSet<Integer> states) {
        int[] ccodes = states.stream().mapToInt(Integer::intValue).toArray();
        double[] together = together(ccodes);
        return Arrays.stream(together).filter(count -> count > 0).count() / (double) Math.max(1, together.length);
    }
}
