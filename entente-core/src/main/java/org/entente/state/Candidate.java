package org.entente.state;

import java.util.List;

/**
 * A state that may have been meant.
 *
 * @param code what to type to name exactly this one: ISO alpha-3, or {@code 730@1900} for a state of the past
 * @param ccode COW code
 * @param name in full
 * @param system when it was in the state system, in order; empty if never
 */
public record Candidate(String code, int ccode, String name, List<Span> system) {
    public Candidate {
        system = List.copyOf(system);
    }

    /** For a reader: {@code 1887 to 1905-11-17}; the first entry and the last exit, with a note of gaps left out. */
    public String inSystem() {
        if (system.isEmpty()) {
            return "never";
        }
        return new Span(system.get(0).from(), system.get(system.size() - 1).to()).display();
    }
}
