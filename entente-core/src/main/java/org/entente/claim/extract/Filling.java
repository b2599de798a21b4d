package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.state.State;

/**
 * Fills the roles that a claim leaves open with the pair that the text is about: "Trade with Russia has collapsed" in an
 * article on Lithuania. Only where there is no doubt what is claimed.
 */
final class Filling {
    private final Discourse discourse;

    Filling(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The draft with as many states as its type takes, as far as the text has others to offer. */
    Draft filled(Draft draft) {
        List<State> pair = discourse.pair(draft.sentence());
        Map<String, List<State>> roles = new LinkedHashMap<>(draft.states());
        switch (draft.shape().shape()) {
            case PAIR -> roles.put("who", upTo(2, draft.role("who"), draft.role("whom"), pair));
            case DIRECTED -> {
                roles.put("who", upTo(1, draft.role("who"), List.of(), without(pair, draft.role("whom"))));
                roles.put("whom", upTo(1, draft.role("whom"), List.of(), without(pair, roles.get("who"))));
            }
            case STATE -> roles.put("who", upTo(1, draft.role("who"), List.of(), without(pair, draft.role("from"))));
            case WORLD -> {
                // nobody is missing
            }
        }
        return draft.in(roles);
    }

    private static List<State> upTo(int number, List<State> said, List<State> given, List<State> offered) {
        List<State> all = new ArrayList<>(said);
        List<State> more = new ArrayList<>(given);
        more.addAll(offered);
        for (State state : more) {
            if (all.size() < number && !all.contains(state)) {
                all.add(state);
            }
        }
        return List.copyOf(all);
    }

    private static List<State> without(List<State> states, List<State> taken) {
        return states.stream().filter(state -> !taken.contains(state)).toList();
    }
}
