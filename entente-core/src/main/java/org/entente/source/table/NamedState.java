package org.entente.source.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.entente.state.Candidate;
import org.entente.state.Resolution;
import org.entente.state.StateRegistry;

/**
 * What a user's word for a state means.
 *
 * @param ccode its code; empty if the word names no state then
 * @param fault why not, with what to write; empty if it does
 */
record NamedState(OptionalInt ccode, Optional<String> fault) {
    /** The state of a word, there on the last of the days or else on the first. */
    static NamedState of(StateRegistry states, String word, LocalDate first, LocalDate last) {
        if (word.isEmpty()) {
            return not("empty; write a state’s code or name");
        }
        Resolution late = states.find(word, last);
        Resolution found = late instanceof Resolution.Found ? late : states.find(word, first);
        return found instanceof Resolution.Found state
                ? new NamedState(OptionalInt.of(state.state().ccode()), Optional.empty())
                : not(why(late));
    }

    private static NamedState not(String why) {
        return new NamedState(OptionalInt.empty(), Optional.of(why));
    }

    private static String why(Resolution resolution) {
        if (resolution instanceof Resolution.Ambiguous several) {
            return "“" + several.text() + "” may be several states; write " + words(several.candidates());
        }
        if (resolution instanceof Resolution.OutsideSystem outside) {
            return outside.why() + "; mend the date, or write the state of that day";
        }
        if (resolution instanceof Resolution.Unknown unknown
                && !unknown.nearest().isEmpty()) {
            return "“" + unknown.text() + "” is no state; perhaps " + words(unknown.nearest());
        }
        return "no state of this name or code; write a COW code, ISO code or name";
    }

    private static String words(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> candidate.code() + " (" + candidate.name() + ")")
                .collect(Collectors.joining(" or "));
    }
}
