package org.entente.app.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.app.rollcall.RollCallSentences;
import org.entente.app.rollcall.Tallies;
import org.entente.cases.Backing;
import org.entente.cases.ResolvedText;
import org.entente.measure.Numbers;
import org.entente.state.Articles;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** What leads a case: the count on its latest text, then the mean over families, which weighs a lone text as a series. */
final class CaseHeadline {
    /** More years than these are given by the first and the last. */
    private static final int YEARS = 5;

    private final Backing backing;
    private final VoteRecord record;

    /** @param backing of at least one text */
    CaseHeadline(Backing backing, VoteRecord record) {
        this.backing = backing;
        this.record = record;
    }

    /** The votes of the members on the latest text. */
    Tallies tallies() {
        return Tallies.of(record, latest().rollCall());
    }

    /** "107 of 193 voted yes on the latest text, A/RES/79/285, 3 June 2025". */
    String count() {
        ResolvedText text = latest();
        Tallies tallies = tallies();
        String which = backing.texts().size() == 1 ? "the only text" : "the latest text";
        return Numbers.count(tallies.yes()) + " of " + Numbers.count(tallies.members()) + " voted yes on " + which
                + ", " + text.text().symbol() + ", " + RollCallSentences.day(rollCall(text))
                + (text.text().direction() < 0 ? "; a yes on it opposes " + party() : "");
    }

    /** Who backs by the mean, how the mean weighs, and which families are a single text. */
    String mean() {
        int[] counts = CaseStates.counts(backing.supports());
        int all = counts[0] + counts[1] + counts[2] + counts[3];
        return basis() + ", " + Numbers.count(counts[0]) + " of " + Numbers.counted(all, "state", "states") + " back "
                + party() + " (above 0.50), " + Numbers.count(counts[1]) + " withhold (0 to 0.50), "
                + Numbers.count(counts[2]) + " oppose (below 0) and " + Numbers.count(counts[3]) + " cast no vote"
                + singles() + ".";
    }

    private String basis() {
        int texts = backing.texts().size();
        if (texts == 1) {
            return "By that one text";
        }
        return backing.families() == 1
                ? "By the mean over " + texts + " texts of one family"
                : "By the mean over " + backing.families() + " families of texts, each counting alike";
    }

    private String singles() {
        if (backing.families() == 1) {
            return "";
        }
        Map<Integer, List<Integer>> years = backing.texts().stream()
                .map(this::rollCall)
                .collect(Collectors.groupingBy(
                        RollCall::family, TreeMap::new, Collectors.mapping(RollCall::year, Collectors.toList())));
        List<Integer> lone = years.values().stream()
                .filter(family -> family.size() == 1)
                .map(family -> family.get(0))
                .sorted()
                .toList();
        return switch (lone.size()) {
            case 0 -> "";
            case 1 -> "; one family is a single text, of " + lone.get(0);
            default -> "; " + lone.size() + " families are a single text each, of " + years(lone);
        };
    }

    private static String years(List<Integer> lone) {
        List<String> years = lone.stream().distinct().map(String::valueOf).toList();
        int last = years.size() - 1;
        if (years.size() > YEARS) {
            return "years from " + years.get(0) + " to " + years.get(last);
        }
        return last == 0 ? years.get(0) : String.join(", ", years.subList(0, last)) + " and " + years.get(last);
    }

    private String party() {
        String name = backing.entry().supported().name();
        return name.isEmpty() ? "the supported side" : Articles.with(name);
    }

    private ResolvedText latest() {
        return backing.texts().stream()
                .max(Comparator.comparing((ResolvedText text) -> rollCall(text).date())
                        .thenComparing(ResolvedText::rollCall))
                .orElseThrow();
    }

    private RollCall rollCall(ResolvedText text) {
        return record.rollCalls().get(text.rollCall());
    }
}
