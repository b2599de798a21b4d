package org.entente.app.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.Judgement;
import org.entente.claim.Verdict;
import org.entente.claim.rule.Kind;
import org.entente.claim.rule.Rules;

/**
 * The findings an editor must not miss: contradicted claims first, firm ones before fragile ones; then supported claims
 * on thin evidence, which are figures near their limit and counts that one row would turn; then those that only a part not
 * tested keeps from it, and claims that votes alone contradict. A dated fact rests on one entry as a rule: it comes last.
 */
final class MustSee {
    private static final int MOST = 3;
    private static final Set<Kind> FIGURES = Set.of(Kind.EST, Kind.DIR, Kind.RANGE);

    private MustSee() {}

    /** At most three, the gravest first. */
    static List<Claim> list(CheckedText text) {
        List<Claim> list = new ArrayList<>();
        add(text, claim -> contradicted(judged(claim)) && !judged(claim).fragile(), list);
        add(text, claim -> contradicted(judged(claim)), list);
        add(
                text,
                claim -> thin(judged(claim))
                        && kind(claim).filter(FIGURES::contains).isPresent(),
                list);
        add(
                text,
                claim -> thin(judged(claim))
                        && kind(claim).filter(Kind.ENUM::equals).isPresent(),
                list);
        add(text, claim -> !judged(claim).capped().isEmpty(), list);
        add(text, claim -> judged(claim).votesOnly().verdict() == Verdict.CONTRADICTED, list);
        add(text, claim -> thin(judged(claim)), list);
        return list;
    }

    private static void add(CheckedText text, Predicate<Claim> grave, List<Claim> list) {
        text.tested().stream()
                .filter(grave)
                .filter(claim -> !list.contains(claim))
                .limit(MOST - list.size())
                .toList()
                .forEach(list::add);
    }

    private static Judgement judged(Claim claim) {
        return claim.judgement().orElseThrow();
    }

    /** How the indicator that decides comes to its state. */
    static Optional<Kind> kind(Claim claim) {
        return judged(claim)
                .everything()
                .deciding()
                .map(row -> Rules.load().row(claim.said().type(), row).kind());
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
