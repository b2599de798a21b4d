package org.entente.construct.narrative;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.speech.FrameLexicon;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;

/**
 * The speeches of some years as one source counts them.
 *
 * @param ccodes who spoke in them, ascending
 * @param sessions the sessions in order
 */
record Debate(int[] ccodes, List<Session> sessions) {
    static final String TOKENS = "tokens";

    /** A speech shorter than this enters no similarity. */
    static final int LEAST_TOKENS = 400;

    private static final int PER = 1000;

    /**
     * A session.
     *
     * @param number as the source writes it
     * @param year of the session
     * @param counts by state, by kind: hits of a frame, tokens
     */
    record Session(String number, int year, Map<Integer, Map<String, Double>> counts) {
        /** Words of a state's speech; none when it did not speak, or no speech of it is there. */
        OptionalInt words(int ccode) {
            Double tokens = counts.getOrDefault(ccode, Map.of()).get(TOKENS);
            return tokens == null ? OptionalInt.empty() : OptionalInt.of((int) Math.round(tokens));
        }

        /** Whether a state's speech is long enough to be compared. */
        boolean longEnough(int ccode) {
            return words(ccode).orElse(0) >= LEAST_TOKENS;
        }

        /** Hits of each frame per 1,000 words. */
        double[] rates(int ccode) {
            Map<String, Double> own = counts.getOrDefault(ccode, Map.of());
            double tokens = words(ccode).orElse(0);
            return FrameLexicon.builtIn().frames().stream()
                    .mapToDouble(frame -> PER * own.getOrDefault(frame, 0.0) / tokens)
                    .toArray();
        }
    }

    static Debate read(TieRecord record, TieHolding speeches, int from, int to) {
        Map<Integer, Session> sessions = new TreeMap<>();
        TreeSet<Integer> states = new TreeSet<>();
        for (Tie tie : record.read(speeches, TieFilter.ALL.years(from, to)).list()) {
            if (tie.confidence().counts() && !Double.isNaN(tie.value())) {
                int year = tie.from() / 10_000;
                sessions.computeIfAbsent(year, key -> new Session(tie.name(), year, new TreeMap<>()))
                        .counts()
                        .computeIfAbsent(tie.a(), key -> new TreeMap<>())
                        .merge(tie.kind(), tie.value(), Double::sum);
                states.add(tie.a());
            }
        }
        return new Debate(states.stream().mapToInt(Integer::intValue).toArray(), new ArrayList<>(sessions.values()));
    }

    /** The sessions' numbers. */
    List<Integer> numbers() {
        return sessions.stream()
                .map(session -> Integer.valueOf(session.number()))
                .toList();
    }

    /** How many speeches of a state there are. */
    long speeches(int ccode) {
        return sessions.stream()
                .filter(session -> session.words(ccode).isPresent())
                .count();
    }

    /** Place of a state among those that spoke, negative if it did not. */
    int index(int ccode) {
        return Arrays.binarySearch(ccodes, ccode);
    }
}
