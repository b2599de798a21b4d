package org.entente.claim.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Standing;
import org.entente.claim.Why;

/**
 * A claim said of several, each: per indicator it is in the claim's region if all are, in the opposite one if any is,
 * else in the band. Where some have no state, the others decide, and reach the band at most.
 */
public final class JointSubject {
    private JointSubject() {}

    /**
     * The indicators of all of them in one list.
     *
     * @param each the indicators of each, with the same ids in the same order
     */
    public static List<Indicator> merge(List<List<Indicator>> each) {
        if (each.size() == 1) {
            return each.get(0);
        }
        List<String> ids = each.stream()
                .flatMap(List::stream)
                .map(Indicator::id)
                .distinct()
                .toList();
        return ids.stream().map(id -> merged(of(each, id), each.size())).toList();
    }

    private static List<Indicator> of(List<List<Indicator>> each, String id) {
        return each.stream()
                .flatMap(indicators -> indicators.stream()
                        .filter(indicator -> indicator.id().equals(id))
                        .limit(1))
                .toList();
    }

    private static Indicator merged(List<Indicator> all, int subjects) {
        Indicator speaks = speaking(all);
        Standing standing = speaks.standing();
        boolean gap = all.size() < subjects
                || all.stream().anyMatch(indicator -> !indicator.standing().known());
        boolean held = gap && standing == Standing.C;
        return new Indicator(
                speaks.id(),
                speaks.layer(),
                speaks.votes(),
                speaks.constitutive(),
                held ? Standing.BAND : standing,
                held ? Why.PARTIAL : speaks.why(),
                held ? speaks.stands() + ", and of the other nothing is known" : stands(all, speaks),
                speaks.estimate(),
                speaks.alternatives(),
                all.stream().anyMatch(Indicator::fragile),
                all.stream().anyMatch(Indicator::stale),
                words(all),
                speaks.change(),
                untested(all),
                rows(all));
    }

    /** The one that decides: any in the opposite region, else any in the band, else one in the claim's. */
    private static Indicator speaking(List<Indicator> all) {
        return Stream.of(Standing.O, Standing.BAND, Standing.C, Standing.NONE)
                .flatMap(standing -> all.stream().filter(indicator -> indicator.standing() == standing))
                .findFirst()
                .orElseThrow();
    }

    private static String stands(List<Indicator> all, Indicator speaks) {
        return speaks.standing() == Standing.C
                ? all.stream().map(Indicator::stands).distinct().collect(Collectors.joining("; "))
                : speaks.stands();
    }

    private static String words(List<Indicator> all) {
        return all.stream()
                .map(Indicator::sentence)
                .filter(sentence -> !sentence.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String untested(List<Indicator> all) {
        Optional<String> first = all.stream()
                .map(Indicator::untested)
                .filter(part -> !part.isEmpty())
                .findFirst();
        return first.orElse("");
    }

    private static List<EvidenceRow> rows(List<Indicator> all) {
        List<EvidenceRow> rows = new ArrayList<>();
        all.forEach(indicator -> rows.addAll(indicator.evidence()));
        return rows;
    }
}
