package org.entente.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A word or phrase by which a state is called: its names, short names, adjectives, demonyms and the aliases in common use.
 *
 * @param state whom it names
 * @param text as the tables have it, capitals and accents included
 * @param span the days on which it was the name; always for most aliases
 * @param strict whether it names nothing outside its span, as the name of a state that ended does
 */
public record Appellation(State state, String text, Span span, boolean strict) {
    /** Whether it can mean the state that day: the state is there, and the name did not end with another one. */
    public boolean fits(LocalDate on) {
        return state.onRecord(on) && (!strict || span.contains(on));
    }

    /** Every appellation of these states, in their order. */
    static List<Appellation> list(List<State> states, List<Alias> aliases) {
        List<Appellation> found = new ArrayList<>();
        for (State state : states) {
            for (StateName name : state.names()) {
                for (String text : List.of(name.name(), name.shortName(), name.adjective(), name.demonym())) {
                    found.add(new Appellation(state, text, name.span(), name.ended()));
                }
            }
            for (Alias alias : aliases) {
                if (alias.ccode() == state.ccode()) {
                    found.add(new Appellation(
                            state, alias.text(), alias.span(), !alias.span().always()));
                }
            }
        }
        found.removeIf(appellation -> appellation.text().isEmpty());
        return List.copyOf(found);
    }
}
