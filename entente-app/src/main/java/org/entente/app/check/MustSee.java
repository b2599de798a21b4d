package org.entente.app.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.Judgement;
import org.entente.claim.Verdict;

/**
 * The findings an editor must not miss: contradicted claims first, firm ones before fragile ones; then supported claims
 * on thin evidence, and those that only a part not tested keeps from it; then claims that votes alone contradict.
 */
final class MustSee {
    private static final int MOST = 3;

    private MustSee() {}

    /** At most three, the gravest first. */
    static List<Claim> list(CheckedText text) {
        List<Claim> list = new ArrayList<>();
        add(text, judgement -> contradicted(judgement) && !judgement.fragile(), list);
        add(text, MustSee::contradicted, list);
        add(text, MustSee::thin, list);
        add(text, judgement -> !judgement.capped().isEmpty(), list);
        add(text, judgement -> judgement.votesOnly().verdict() == Verdict.CONTRADICTED, list);
        return list;
    }

    private static void add(CheckedText text, Predicate<Judgement> grave, List<Claim> list) {
        text.tested().stream()
                .filter(claim -> grave.test(claim.judgement().orElseThrow()))
                .filter(claim -> !list.contains(claim))
                .limit(MOST - list.size())
                .toList()
                .forEach(list::add);
    }

    private static boolean contradicted(Judgement judgement) {
        return judgement.everything().verdict() == Verdict.CONTRADICTED;
    }

    /** Supported, but by a way of counting, by one row, or by a record that ended long before. */
    private static boolean thin(Judgement judgement) {
        boolean supported = judgement.everything().verdict() == Verdict.SUPPORTED;
        return supported && (judgement.fragile() || judgement.stale());
    }
}
