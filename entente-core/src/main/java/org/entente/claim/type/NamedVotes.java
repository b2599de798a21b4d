package org.entente.claim.type;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.Topic;
import org.entente.claim.record.ClaimWindow;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/**
 * The votes on whole texts that a claim names: by symbol, by case, or by a topic whose words stand in what the texts are
 * called. A topic of many different texts names none.
 *
 * @param named whether the claim names votes, also such as are not on record
 * @param rollCalls their indexes in the record, none later than the text
 */
record NamedVotes(boolean named, List<Integer> rollCalls) {
    private static final int FEW_FAMILIES = 3;
    private static final int SHORTEST_WORD = 4;

    static NamedVotes of(Proposition said, ClaimWindow window, Testing testing) {
        List<Topic> texts = said.roles().on(Topic.Kind.TEXT);
        if (!texts.isEmpty()) {
            return new NamedVotes(
                    true, found(testing, rollCall -> texts.stream().anyMatch(text -> is(rollCall, text.id()))));
        }
        List<Topic> cases = said.roles().on(Topic.Kind.CASE);
        boolean any = !said.window().said();
        if (!cases.isEmpty()) {
            return new NamedVotes(
                    true,
                    found(
                            testing,
                            rollCall -> (any || window.holds(rollCall.date()))
                                    && cases.stream()
                                            .anyMatch(one -> rollCall.caseIds().contains(one.id()))));
        }
        return byTopic(said, testing, rollCall -> any || window.holds(rollCall.date()));
    }

    private interface Wanted {
        boolean is(RollCall rollCall);
    }

    private static List<Integer> found(Testing testing, Wanted wanted) {
        VoteRecord record = testing.evidence().record();
        List<Integer> found = new ArrayList<>();
        for (int r = 0; r < record.size(); r++) {
            RollCall rollCall = record.rollCalls().get(r);
            if (rollCall.finalText() && !rollCall.date().isAfter(testing.date()) && wanted.is(rollCall)) {
                found.add(r);
            }
        }
        return found;
    }

    private static NamedVotes byTopic(Proposition said, Testing testing, Wanted then) {
        List<Topic> topics = said.roles().on(Topic.Kind.TOPIC);
        if (topics.isEmpty()) {
            return new NamedVotes(false, List.of());
        }
        List<Integer> found = found(
                testing,
                rollCall -> then.is(rollCall) && topics.stream().anyMatch(topic -> about(rollCall, topic.name())));
        Set<Integer> families = new HashSet<>();
        found.forEach(
                r -> families.add(testing.evidence().record().rollCalls().get(r).family()));
        boolean few = !found.isEmpty() && families.size() <= FEW_FAMILIES;
        return new NamedVotes(few, few ? found : List.of());
    }

    private static boolean is(RollCall rollCall, String symbol) {
        String wanted = symbol.toUpperCase(Locale.ROOT);
        String own = rollCall.symbol();
        boolean bySymbol = own != null && (own.equals(wanted) || own.endsWith("/RES/" + wanted));
        return bySymbol || rollCall.id().equals(symbol) || rollCall.aliases().contains(symbol);
    }

    /** Whether all longer words of a topic, or their beginnings, stand in the roll call's label or title. */
    private static boolean about(RollCall rollCall, String topic) {
        String text = ((rollCall.label() == null ? "" : rollCall.label()) + " "
                        + (rollCall.title() == null ? "" : rollCall.title()))
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : topic.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (word.length() >= SHORTEST_WORD && !SmallWords.holds(word)) {
                words.add(word);
            }
        }
        return !words.isEmpty() && words.stream().allMatch(text::contains);
    }
}
