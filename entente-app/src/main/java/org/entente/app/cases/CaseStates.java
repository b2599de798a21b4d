package org.entente.app.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.cases.Backing;
import org.entente.cases.Stance;
import org.entente.cases.Support;
import org.entente.dossier.Cell;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/** States by their support on a case, named as on the day of its last vote counted. */
final class CaseStates {
    /** The stances a case's page lists, in its order. */
    static final List<Stance> STANCES = List.of(Stance.BACKED, Stance.WITHHELD, Stance.OPPOSED, Stance.DID_NOT_VOTE);

    private final List<Support> supports;
    private final LocalDate on;
    private final StateRegistry registry = StateRegistry.builtIn();

    /** @param on the day by which states are named and grouped */
    CaseStates(Backing backing, LocalDate on) {
        this.supports = backing.supports();
        this.on = on;
    }

    List<Support> supports() {
        return supports;
    }

    /** Supports of a stance, by code of the state. */
    List<Support> of(Stance stance) {
        return supports.stream()
                .filter(support -> support.stance() == stance)
                .sorted(Comparator.comparing(this::code))
                .toList();
    }

    String code(Support support) {
        return registry.find(support.ccode())
                .map((State state) -> state.code(on))
                .orElse(Integer.toString(support.ccode()));
    }

    /** How many states of each regional group take each stance, in the order of {@link #STANCES}; largest share first. */
    List<Map.Entry<String, int[]>> groups() {
        Map<String, int[]> counts = new TreeMap<>();
        for (Support support : supports) {
            String group = registry.regionalGroup(support.ccode(), on);
            int at = STANCES.indexOf(support.stance());
            counts.computeIfAbsent(group.isEmpty() ? "In no group" : group, g -> new int[STANCES.size()])[at]++;
        }
        List<Map.Entry<String, int[]>> groups = new ArrayList<>(counts.entrySet());
        groups.sort(Comparator.comparing((Map.Entry<String, int[]> e) -> -shareBacking(e.getValue()))
                .thenComparing(Map.Entry::getKey));
        return groups;
    }

    private static double shareBacking(int[] counts) {
        int all = 0;
        for (int count : counts) {
            all += count;
        }
        return (double) counts[0] / all;
    }

    /** How many states take each stance, in the order of {@link #STANCES}. */
    static int[] counts(List<Support> supports) {
        int[] counts = new int[STANCES.size()];
        for (Support support : supports) {
            int at = STANCES.indexOf(support.stance());
            if (at >= 0) {
                counts[at]++;
            }
        }
        return counts;
    }

    /** The counts in words. */
    static String words(int[] counts) {
        return counts[0] + " back, " + counts[1] + " withhold, " + counts[2] + " oppose, " + counts[3]
                + " cast no vote";
    }

    /** A state in a list of those with its stance; members of the European Union are shaded. */
    Cell.Member member(Support support) {
        String name = registry.find(support.ccode())
                .map((State state) -> state.shortName(on))
                .orElse(Integer.toString(support.ccode()));
        boolean union = registry.members("EU", on).contains(support.ccode());
        return new Cell.Member(code(support), name, union, false);
    }
}
