package org.entente.claim.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.state.State;

/**
 * Which two states a text is about: those that it names most, and most in one sentence; its opening counts more. States
 * are counted once a mention.
 */
public final class MainPair {
    private static final int PAIR = 2;

    /** How many sentences open a text. */
    private static final int OPENING = 2;

    private final Map<State, Integer> counts = new LinkedHashMap<>();
    private final List<List<State>> sentences;

    private MainPair(List<List<State>> sentences) {
        this.sentences = sentences;
        sentences.forEach(named -> named.forEach(state -> counts.merge(state, 1, Integer::sum)));
    }

    /**
     * The likeliest two, in the order in which the text first names them; none where it names fewer than two.
     *
     * @param sentences the states that each sentence names, once a mention
     */
    public static List<State> likeliest(List<List<State>> sentences) {
        return new MainPair(sentences).best(false);
    }

    /** The two, each named more than once; none where another two are as likely. */
    static List<State> clear(List<List<State>> sentences) {
        return new MainPair(sentences).best(true);
    }

    /** The two states that one of the titles names, the first that names two; none without. */
    static List<State> titled(List<List<State>> titles) {
        return titles.stream()
                .map(named -> named.stream().distinct().toList())
                .filter(named -> named.size() == PAIR)
                .findFirst()
                .orElse(List.of());
    }

    private List<State> best(boolean clear) {
        List<State> states = new ArrayList<>(counts.keySet());
        List<State> best = List.of();
        int most = 0;
        boolean alone = true;
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                int score = score(states.get(i), states.get(j), clear ? 2 : 1);
                alone = score > most || (alone && score < most);
                if (score > most) {
                    most = score;
                    best = List.of(states.get(i), states.get(j));
                }
            }
        }
        return alone || !clear ? best : List.of();
    }

    /** How much speaks for two states; nothing where one is named fewer times than asked for. */
    private int score(State one, State other, int least) {
        int fewer = Math.min(count(one), count(other));
        return fewer < least
                ? 0
                : count(one)
                        + count(other)
                        + 2 * together(one, other, sentences.size())
                        + together(one, other, OPENING);
    }

    private int count(State state) {
        return counts.getOrDefault(state, 0);
    }

    private int together(State one, State other, int until) {
        return (int) sentences.stream()
                .limit(until)
                .filter(named -> named.contains(one) && named.contains(other))
                .count();
    }
}
