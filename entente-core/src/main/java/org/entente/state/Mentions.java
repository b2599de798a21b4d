package org.entente.state;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mentions by key. Filled by one thread, then only read. */
final class Mentions {
    private final Map<String, List<Mention>> byKey = new HashMap<>(2048);

    void add(String key, Mention mention) {
        List<Mention> list = byKey.get(key);
        if (list == null) {
            list = new ArrayList<>(2);
            byKey.put(key, list);
        }
        list.add(mention);
    }

    List<Mention> of(String key) {
        List<Mention> list = byKey.get(key);
        return list == null ? List.of() : list;
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    /** Codes in capitals: ISO codes; COW's abbreviations only where ISO does not use the letters. */
    static Mentions ofCodes(List<State> states) {
        Mentions mentions = new Mentions();
        for (State state : states) {
            for (StateCode code : state.codes()) {
                if (code.scheme() == StateCode.Scheme.UN) {
                    continue;
                }
                boolean late = !code.span().open();
                String text = late ? state.name(code.span().to()) : code.code();
                mentions.add(code.code(), new Mention(state, text, code.span(), false, late));
            }
        }
        for (State state : states) {
            if (!state.cow().isEmpty() && mentions.of(state.cow()).isEmpty()) {
                mentions.add(state.cow(), new Mention(state, state.cow(), Span.ALWAYS, false, false));
            }
        }
        return mentions;
    }

    /** Names and aliases by {@link NameKey}. */
    static Mentions ofNames(List<State> states, List<Alias> aliases) {
        Mentions mentions = new Mentions();
        Map<Integer, State> byCode = new HashMap<>();
        for (State state : states) {
            byCode.put(state.ccode(), state);
            for (StateName name : state.names()) {
                mentions.addName(state, name.name(), name);
                if (!name.shortName().equals(name.name())) {
                    mentions.addName(state, name.shortName(), name);
                }
            }
        }
        for (Alias alias : aliases) {
            State state = byCode.get(alias.ccode());
            if (state != null) {
                mentions.addAlias(state, alias);
            }
        }
        return mentions;
    }

    private void addName(State state, String text, StateName name) {
        add(NameKey.of(text), new Mention(state, text, name.span(), name.ended(), name.ended()));
    }

    private void addAlias(State state, Alias alias) {
        boolean strict = !alias.span().always();
        add(NameKey.of(alias.text()), new Mention(state, alias.text(), alias.span(), strict, strict));
    }
}
