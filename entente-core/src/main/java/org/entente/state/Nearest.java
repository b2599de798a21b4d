package org.entente.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What may have been meant by a text that names no state. */
final class Nearest {
    private static final int SHOWN = 3;

    /** A code with a letter too many. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{4}");

    private Nearest() {}

    private record Guess(State state, int distance, boolean there) {}

    /** Up to three states whose names, adjectives, demonyms or codes are near, nearest first. */
    static List<Candidate> to(String text, List<State> states, Mentions names, LocalDate on) {
        String key = NameKey.of(text);
        List<Guess> guesses = new ArrayList<>();
        int limit = Math.max(1, key.length() / 3);
        for (String name : names.keys()) {
            int distance = EditDistance.between(key, name, limit);
            for (Mention mention : distance <= limit ? names.of(name) : List.<Mention>of()) {
                guesses.add(guess(mention.state(), distance, on));
            }
        }
        for (State state : states) {
            if (CODE.matcher(text).matches() && EditDistance.between(text, state.iso3(on), 1) <= 1) {
                guesses.add(guess(state, 1, on));
            }
            if (peopleOf(state, key)) {
                guesses.add(guess(state, 0, on));
            }
            if (state.gwcode(on).isPresent()
                    && String.valueOf(state.gwcode(on).getAsInt()).equals(key)) {
                guesses.add(guess(state, 0, on));
            }
        }
        return shown(guesses);
    }

    private static Guess guess(State state, int distance, LocalDate on) {
        return new Guess(state, distance, state.onRecord(on));
    }

    private static boolean peopleOf(State state, String key) {
        for (StateName name : state.names()) {
            if (NameKey.of(name.adjective()).equals(key)
                    || NameKey.of(name.demonym()).equals(key)) {
                return !key.isEmpty();
            }
        }
        return false;
    }

    private static List<Candidate> shown(List<Guess> guesses) {
        guesses.sort((a, b) -> {
            int near = Integer.compare(a.distance, b.distance);
            int there = near != 0 ? near : Boolean.compare(b.there, a.there);
            return there != 0 ? there : Integer.compare(a.state.ccode(), b.state.ccode());
        });
        List<Candidate> shown = new ArrayList<>();
        List<Integer> seen = new ArrayList<>();
        for (Guess guess : guesses) {
            if (shown.size() < SHOWN && !seen.contains(guess.state.ccode())) {
                seen.add(guess.state.ccode());
                shown.add(Candidates.of(guess.state));
            }
        }
        return shown;
    }
}
