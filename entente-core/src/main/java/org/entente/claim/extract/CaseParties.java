package org.entente.claim.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.cases.Case;
import org.entente.cases.CaseRegistry;
import org.entente.cases.Party;
import org.entente.claim.Topic;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/** Who stands in which case of the registry, peoples included of whom the registry of states knows the name. */
final class CaseParties {
    private static final Map<String, Integer> PEOPLES = peoples();

    private final CaseRegistry registry;

    CaseParties(CaseRegistry registry) {
        this.registry = registry;
    }

    private static Map<String, Integer> peoples() {
        Map<String, Integer> peoples = new HashMap<>();
        for (String entry : WordLists.shipped().list("case_peoples")) {
            int equals = entry.indexOf('=');
            peoples.put(entry.substring(0, equals), Integer.valueOf(entry.substring(equals + 1)));
        }
        return peoples;
    }

    /** Whom the texts of some cases back. */
    List<State> backed(List<Topic> cases) {
        return cases.stream()
                .flatMap(topic -> find(topic).stream())
                .flatMap(CaseParties::supported)
                .flatMap(ccode -> StateRegistry.builtIn().find(ccode).stream())
                .distinct()
                .toList();
    }

    private static Stream<Integer> supported(Case found) {
        Party party = found.supported();
        return Stream.concat(party.ccodes().stream(), Stream.ofNullable(PEOPLES.get(found.id())));
    }

    private static boolean backs(Case found, State state) {
        return supported(found).anyMatch(ccode -> ccode == state.ccode());
    }

    /** The case of a topic. */
    Optional<Case> find(Topic topic) {
        return registry.find(topic.id());
    }

    /** Whether a state is one of the parties. */
    static boolean isParty(Case found, State state) {
        return backs(found, state) || found.opposing().includes(state.ccode());
    }

    /** The cases whose texts back a state. */
    List<Case> own(State state) {
        return registry.list().stream()
                .filter(found -> !found.contextOnly() && backs(found, state))
                .toList();
    }

    /** The cases to which two of some states are the parties. */
    List<Case> between(List<State> states) {
        return registry.list().stream()
                .filter(found -> states.stream().anyMatch(state -> backs(found, state))
                        && states.stream().anyMatch(state -> found.opposing().includes(state.ccode())))
                .toList();
    }
}
