package org.entente.claim.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.state.State;
import org.entente.text.Token.Tag;

/**
 * States named one after the other with nothing but commas, hyphens, "and" and articles between them: "Serbia and
 * Azerbaijan", "the Azerbaijan-Serbia". A mention alone is a chain of one.
 *
 * @param found the mentions, in order
 */
record Chain(List<Found> found) {
    private static final Set<String> LINKS =
            Set.of("and", "or", ",", "-", "&", "the", "'s", "with", "as", "well", "nor", "versus", "both");
    private static final int OPENING = 2;
    private static final Set<String> NOT_ALONE = Set.of("'s", "the");

    /** The chains of a sentence, in order; what names no state makes none, nor a territory. */
    static List<Chain> of(Line line, List<Found> mentions) {
        List<Chain> chains = new ArrayList<>();
        List<Found> open = new ArrayList<>();
        for (Found each : mentions) {
            if (each.states().isEmpty() || each.is(ActorMention.Kind.TERRITORY)) {
                continue;
            }
            boolean adverbial = open.size() == 1
                    && line.tagged(0, Tag.ADP, Tag.SCONJ)
                    && open.get(0).from() <= OPENING;
            boolean linked = !open.isEmpty()
                    && linked(line, open.get(open.size() - 1).to(), each.from(), !adverbial)
                    && !(open.size() == 1 && clause(line, open.get(0), each));
            if (!open.isEmpty() && !linked) {
                chains.add(new Chain(List.copyOf(open)));
                open.clear();
            }
            open.add(each);
        }
        if (!open.isEmpty()) {
            chains.add(new Chain(List.copyOf(open)));
        }
        return chains;
    }

    /** "more than with Ghana, and Togo is": two names with a comma before "and", and a verb behind, are no list. */
    private static boolean clause(Line line, Found one, Found other) {
        return line.word(one.to()).equals(",")
                && line.small(one.to() + 1).equals("and")
                && line.verb(other.to())
                && IntStream.range(0, one.from()).anyMatch(line::verb);
    }

    /** @param listed whether a comma may link; it parts an opening such as "Unlike Hungary," from the subject */
    private static boolean linked(Line line, int from, int to, boolean listed) {
        List<String> between = IntStream.range(from, to).mapToObj(line::small).toList();
        boolean joined =
                between.contains("and") && between.stream().allMatch(word -> LINKS.contains(word) || titled(word));
        return !between.isEmpty()
                && (joined || LINKS.containsAll(between))
                && !NOT_ALONE.containsAll(between)
                && !between.equals(List.of("with"))
                && (listed || !between.equals(List.of(",")));
    }

    /** "President Putin and Prime Minister Modi": offices stand between. */
    private static boolean titled(String word) {
        return Titles.SMALL.contains(word);
    }

    private static final class Titles {
        static final Set<String> SMALL =
                Words.builtIn().list("title").stream().map(Letters::fold).collect(Collectors.toUnmodifiableSet());
    }

    int from() {
        return found.get(0).from();
    }

    int to() {
        return found.get(found.size() - 1).to();
    }

    /** Each state once, in the order of the text. */
    List<State> states() {
        Set<State> states = new LinkedHashSet<>();
        found.forEach(each -> states.addAll(each.states()));
        return List.copyOf(states);
    }
}
