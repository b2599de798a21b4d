package org.entente.claim.extract;

import java.util.List;
import java.util.Optional;
import org.entente.cases.Case;
import org.entente.cases.CaseRegistry;
import org.entente.claim.Topic;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/** Who stands in which case of the registry. */
final class CaseParties {
    private final CaseRegistry registry;

    CaseParties(CaseRegistry registry) {
        this.registry = registry;
    }

    /** Whom the texts of some cases back. */
    List<State> backed(List<Topic> cases) {
        return cases.stream()
                .flatMap(topic -> find(topic).stream())
                .flatMap(found -> found.supported().ccodes().stream())
                .flatMap(ccode -> StateRegistry.builtIn().find(ccode).stream())
                .distinct()
                .toList();
    }

    /** The case of a topic. */
    Optional<Case> find(Topic topic) {
        return registry.find(topic.id());
    }

    /** The cases whose texts back a state. */
    List<Case> own(State state) {
        return registry.casesOf(state.ccode()).supported();
    }

    /** The cases to which two of some states are the parties. */
    List<Case> between(List<State> states) {
        return registry.list().stream()
                .filter(found -> states.stream()
                                .anyMatch(state -> found.supported().includes(state.ccode()))
                        && states.stream().anyMatch(state -> found.opposing().includes(state.ccode())))
                .toList();
    }
}
