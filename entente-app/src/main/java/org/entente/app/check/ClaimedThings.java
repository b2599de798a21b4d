package org.entente.app.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.claim.Claim;
import org.entente.measure.Numbers;

/** What a group of claims says, the commonest things first, each once: "voting alike (twice, once denied)". */
final class ClaimedThings {
    private static final int MOST = 4;

    private ClaimedThings() {}

    static String of(List<Claim> group) {
        Map<String, List<Claim>> things = group.stream()
                .collect(Collectors.groupingBy(
                        claim -> Subjects.said(claim.said()), LinkedHashMap::new, Collectors.toList()));
        List<String> said = things.values().stream()
                .sorted(Comparator.comparingInt((List<Claim> claims) -> -claims.size()))
                .limit(MOST)
                .map(ClaimedThings::thing)
                .collect(Collectors.toCollection(ArrayList::new));
        int more = things.size() - said.size();
        if (more > 0) {
            said.add(Numbers.word(more) + " other " + (more == 1 ? "thing" : "things"));
        }
        return ClaimWords.list(said);
    }

    /** What is only denied is said to be; what is asserted and denied is named as asserted. */
    private static String thing(List<Claim> claims) {
        long denied = claims.stream().filter(claim -> !claim.said().affirmed()).count();
        boolean partly = denied > 0 && denied < claims.size();
        String name = partly
                ? Subjects.said(claims.get(0).said())
                : Subjects.of(claims.get(0).said());
        return name + note(claims.size(), partly);
    }

    private static String note(int count, boolean partly) {
        List<String> notes = new ArrayList<>();
        if (count > 1) {
            notes.add(count == 2 ? "twice" : Numbers.word(count) + " times");
        }
        if (partly) {
            notes.add("partly denied");
        }
        return notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
    }
}
