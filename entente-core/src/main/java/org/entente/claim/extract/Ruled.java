package org.entente.claim.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.actor.ActorMention;
import org.entente.state.State;

/**
 * Tells the ruler from the ruled where a claim of independence puts both on one side, or the ruler first: "Belgium let go of
 * the Congo". The record that ships knows who ruled whom.
 */
final class Ruled {
    private final Rulers rulers;
    private final Discourse discourse;

    Ruled(Rulers rulers, Discourse discourse) {
        this.rulers = rulers;
        this.discourse = discourse;
    }

    Draft mended(Draft draft) {
        List<State> who = draft.role("who");
        List<State> from = draft.role("from");
        if (!draft.wording().type().equals("occupation_independence") || who.isEmpty()) {
            return draft;
        }
        if (from.isEmpty() && who.size() == 2 && adjective(draft)) {
            return apart(draft, who.get(0), who.get(1));
        }
        boolean one = who.size() == 1;
        if (one && from.size() == 1) {
            return over(who.get(0), from.get(0)) ? with(draft, from, who) : draft;
        }
        return one && from.isEmpty() && draft.wording().guessed() ? left(draft, who.get(0)) : draft;
    }

    /** "Ghana, free of British rule": two that act side by side are both named outright. */
    private static boolean adjective(Draft draft) {
        return draft.actors().stream().anyMatch(actor -> actor.said().kind() == ActorMention.Kind.ADJECTIVE);
    }

    private Draft apart(Draft draft, State one, State other) {
        if (over(one, other)) {
            return with(draft, List.of(other), List.of(one));
        }
        return over(other, one) ? with(draft, List.of(one), List.of(other)) : draft;
    }

    /** "The British went in 1960": of the text's two the one that they ruled became free. */
    private Draft left(Draft draft, State ruler) {
        List<State> others = discourse.pair(draft.sentence()).stream()
                .filter(state -> over(ruler, state))
                .toList();
        boolean alone = others.size() == 1 && !rulers.ruled(ruler);
        return alone ? with(draft, others, List.of(ruler)) : draft;
    }

    private boolean over(State ruler, State ruled) {
        return rulers.heir(ruler, List.of(ruled)).isPresent()
                && rulers.heir(ruled, List.of(ruler)).isEmpty();
    }

    private static Draft with(Draft draft, List<State> ruled, List<State> ruler) {
        Map<String, List<State>> roles = new LinkedHashMap<>(draft.states());
        roles.put("who", ruled);
        roles.put("from", ruler);
        return draft.in(roles);
    }
}
