package org.entente.app.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.entente.cases.Backing;
import org.entente.cases.ResolvedText;
import org.entente.cases.Support;
import org.entente.cases.TextVote;
import org.entente.state.StateRegistry;
import org.entente.vote.Choice;
import org.entente.vote.VoteRecord;
import org.jspecify.annotations.Nullable;

/**
 * How a pole voted on a case. A pole of several members has the choice of at least half of those casting one, and no
 * choice on other texts; its support is the mean over its members seated.
 *
 * @param name as the table names it
 * @param ccode COW code, or null for several members
 * @param counts texts on which it backed, abstained, opposed and cast no vote
 * @param split texts on which no choice was that of half the members casting one
 * @param seated support with absences as 0
 * @param cast support with absences left out
 */
record CasePole(
        String name,
        @Nullable Integer ccode,
        List<Integer> counts,
        int split,
        OptionalDouble seated,
        OptionalDouble cast) {
    private static final int USA = 2;
    private static final int RUSSIA = 365;
    private static final int CHINA = 710;
    private static final int TURKIYE = 640;

    /** The five default poles, in the order of every page. */
    static List<CasePole> all(Backing backing, VoteRecord record) {
        return List.of(
                single("United States", USA, backing),
                union(backing, record),
                single("Russian Federation", RUSSIA, backing),
                single("China", CHINA, backing),
                single("Türkiye", TURKIYE, backing));
    }

    private static CasePole single(String name, int ccode, Backing backing) {
        Support support = backing.support(ccode);
        List<Integer> counts = List.of(support.backed(), support.withheld(), support.opposed(), support.absent());
        return new CasePole(name, ccode, counts, 0, support.seated(), support.cast());
    }

    private static CasePole union(Backing backing, VoteRecord record) {
        int[] counts = new int[4];
        int split = 0;
        LocalDate last = LocalDate.MIN;
        for (int t = 0; t < backing.texts().size(); t++) {
            ResolvedText text = backing.texts().get(t);
            LocalDate date = record.rollCalls().get(text.rollCall()).date();
            Choice mode = mode(backing, t, StateRegistry.builtIn().members("EU", date));
            if (mode == Choice.NO_ROW) {
                split++;
            } else {
                counts[1 - new TextVote(text, mode).support()]++;
            }
            last = date.isAfter(last) ? date : last;
        }
        List<Support> members = new ArrayList<>();
        if (last.isAfter(LocalDate.MIN)) {
            StateRegistry.builtIn().members("EU", last).forEach(m -> members.add(backing.support(m)));
        }
        return new CasePole(
                "EU, its commonest vote",
                null,
                List.of(counts[0], counts[1], counts[2], counts[3]),
                split,
                mean(members, Support::seated),
                mean(members, Support::cast));
    }

    /** The choice of at least half of the members casting one, {@link Choice#NO_ROW} when none or two are. */
    private static Choice mode(Backing backing, int text, List<Integer> members) {
        Map<Choice, Integer> counts = new EnumMap<>(Choice.class);
        int cast = 0;
        for (int member : members) {
            TextVote vote = backing.votes(member).get(text);
            if (vote.choice().cast()) {
                counts.merge(vote.choice(), 1, Integer::sum);
                cast++;
            }
        }
        int half = (cast + 1) / 2;
        List<Choice> modes = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= half)
                .map(Map.Entry::getKey)
                .toList();
        return modes.size() == 1 ? modes.get(0) : Choice.NO_ROW;
    }

    private static OptionalDouble mean(List<Support> members, Function<Support, OptionalDouble> part) {
        return members.stream()
                .map(part)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
    }
}
