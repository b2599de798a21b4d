package org.entente.speech;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.state.Appellation;
import org.entente.state.Span;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/**
 * Every phrase that may name a state: the appellations of the registry, and the table {@code phrases.tsv} beside this
 * class with further names and with phrases that hold a name but mean something else. What a phrase means depends on the
 * day: {@link #on}.
 */
final class Names {
    /** The code of the table for what names no state. */
    private static final int NOBODY = 0;

    private final Phrases phrases = new Phrases();
    private final List<Name> names = new ArrayList<>();
    private final Map<LocalDate, Meanings> byDay = new ConcurrentHashMap<>();

    Names(StateRegistry registry) {
        for (Appellation appellation : registry.appellations()) {
            forms(appellation.text()).forEach(form -> name(form).add(appellation));
        }
        for (String[] row : Table.rows("phrases.tsv", 3)) {
            int ccode = Integer.parseInt(row[1]);
            if (ccode == NOBODY) {
                name(row[0]).mask();
            } else {
                State state = registry.get(ccode);
                forms(row[0]).forEach(form -> name(form).add(new Appellation(state, form, Span.ALWAYS, false)));
            }
        }
    }

    private Name name(String form) {
        int id = phrases.add(form, names.size());
        if (id == names.size()) {
            names.add(new Name(form));
        }
        return names.get(id);
    }

    /** The ways to write a name; none for one with brackets or commas, which tables use and speakers do not. */
    private static List<String> forms(String text) {
        if (text.contains("(") || text.contains(",")) {
            return List.of();
        }
        String bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        for (String saint : List.of("Saint ", "St. ")) {
            if (bare.startsWith(saint)) {
                String rest = bare.substring(saint.length());
                return List.of("Saint " + rest, "St. " + rest, "St " + rest);
            }
        }
        return List.of(bare);
    }

    Phrases phrases() {
        return phrases;
    }

    /** What the phrases mean on a day. */
    Meanings on(LocalDate day) {
        return byDay.computeIfAbsent(day, on -> new Meanings(names, on));
    }
}
