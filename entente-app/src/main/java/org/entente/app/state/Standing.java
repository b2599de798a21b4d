package org.entente.app.state;

import java.util.ArrayList;
import java.util.List;
import org.entente.state.Membership;
import org.entente.state.Organisation;
import org.entente.state.State;
import org.entente.state.StateRegistry;

/** What a state is in an organisation, and when; doubtful rows are left out. */
record Standing(Organisation organisation, Membership membership) {
    /** All of a state, in the order of the organisations, then of the days. */
    static List<Standing> of(State state) {
        StateRegistry registry = StateRegistry.builtIn();
        List<Membership> memberships = registry.memberships(state.ccode());
        List<Standing> standings = new ArrayList<>();
        for (Organisation organisation : registry.organisations()) {
            memberships.stream()
                    .filter(row -> row.counts() && row.organisation().equals(organisation.id()))
                    .forEach(row -> standings.add(new Standing(organisation, row)));
        }
        return standings;
    }

    String grade() {
        return membership.grade();
    }

    /** The days; of a list without dates the year it stands for. */
    String when() {
        return organisation.days(membership);
    }
}
