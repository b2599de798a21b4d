package org.entente.construct.principle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.construct.Setting;
import org.entente.measure.FigureOptions;
import org.entente.measure.Slice;

/**
 * All pairs of cases of one dimension.
 *
 * @param list the pairs, those of one time first, and among them those that most states split; those with
 *     too few states last
 */
record CasePairs(List<CasePair> list) {
    private record Key(Slice slice, FigureOptions options) {}

    static CasePairs of(Setting setting) {
        return setting.evidence()
                .once(
                        new Key(setting.slice(), setting.figures().options()),
                        CasePairs.class,
                        () -> new CasePairs(pairs(setting)));
    }

    private static List<CasePair> pairs(Setting setting) {
        List<CaseVotes> cases = CaseVotes.list(setting);
        List<CasePair> pairs = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            for (int j = i + 1; j < cases.size(); j++) {
                if (cases.get(i).entry().dimension() == cases.get(j).entry().dimension()) {
                    pairs.add(CasePair.of(setting, cases.get(i), cases.get(j)));
                }
            }
        }
        pairs.sort(Comparator.comparing(CasePair::enough)
                .reversed()
                .thenComparing(CasePair::farApart)
                .thenComparing(pair -> -pair.found().split()));
        return List.copyOf(pairs);
    }

    /** The pairs in which enough states are seated. */
    List<CasePair> enough() {
        return list.stream().filter(CasePair::enough).toList();
    }
}
