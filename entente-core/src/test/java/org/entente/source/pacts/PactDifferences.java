package org.entente.source.pacts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is different between a pact of ours and the text of ATOP that is nearest to it. */
record PactDifferences(
        Set<Integer> onlyOurs, Set<Integer> onlyAtop, String obligations, Set<Integer> begins, Set<Integer> ends) {
    private static final Comparator<PactDifferences> NEARNESS = Comparator.<PactDifferences>comparingInt(
                    found -> found.onlyOurs.size() + found.onlyAtop.size())
            .thenComparingInt(found -> found.obligations.isEmpty() ? 0 : 1)
            .thenComparingInt(found -> found.begins.size() + found.ends.size());

    /** One line a kind of difference: {@code helsinki-1975: begins 232 372 703}. */
    static List<String> lines(ComparedPact ours, Collection<ComparedPact> theirs) {
        return theirs.stream()
                .filter(ours::comparable)
                .map(text -> between(ours, text))
                .min(NEARNESS)
                .map(found -> found.lines(ours.id()))
                .orElse(List.of(ours.id() + ": not in ATOP"));
    }

    private static PactDifferences between(ComparedPact ours, ComparedPact atop) {
        Set<Integer> begins = new TreeSet<>();
        Set<Integer> ends = new TreeSet<>();
        for (ComparedPact.Member mine : ours.members().values()) {
            ComparedPact.Member other = atop.members().getOrDefault(mine.ccode(), mine);
            if (Math.abs(mine.from() - other.from()) > 1) {
                begins.add(mine.ccode());
            }
            if (Math.abs(mine.lastYear() - other.lastYear()) > 1) {
                ends.add(mine.ccode());
            }
        }
        String obligations = ours.obligations().equals(atop.obligations()) ? "" : atop.obligations();
        return new PactDifferences(
                without(ours.members(), atop.members()),
                without(atop.members(), ours.members()),
                obligations,
                begins,
                ends);
    }

    private static Set<Integer> without(
            Map<Integer, ComparedPact.Member> these, Map<Integer, ComparedPact.Member> those) {
        Set<Integer> rest = new TreeSet<>(these.keySet());
        rest.removeAll(those.keySet());
        return rest;
    }

    private List<String> lines(String id) {
        Map<String, Set<Integer>> kinds = new TreeMap<>(
                Map.of("parties only ours", onlyOurs, "parties only ATOP", onlyAtop, "begins", begins, "ends", ends));
        List<String> lines = new ArrayList<>();
        kinds.forEach((kind, ccodes) -> {
            if (!ccodes.isEmpty()) {
                lines.add(id + ": " + kind + " "
                        + String.join(" ", ccodes.stream().map(String::valueOf).toList()));
            }
        });
        if (!obligations.isEmpty()) {
            lines.add(id + ": obligations in ATOP " + obligations);
        }
        return lines;
    }
}
