package org.entente.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The standings of states in organisations, at hand by organisation. */
final class Memberships {
    private final Map<String, List<Membership>> byOrganisation = new LinkedHashMap<>();

    Memberships(List<Membership> memberships) {
        for (Membership membership : memberships) {
            byOrganisation
                    .computeIfAbsent(membership.organisation(), id -> new ArrayList<>())
                    .add(membership);
        }
    }

    List<Membership> of(String organisation) {
        return List.copyOf(byOrganisation.getOrDefault(organisation, List.of()));
    }

    List<Membership> of(int ccode) {
        List<Membership> found = new ArrayList<>();
        for (List<Membership> listed : byOrganisation.values()) {
            int start = found.size();
            for (Membership membership : listed) {
                if (membership.ccode() == ccode) {
                    found.add(membership);
                }
            }
            found.subList(start, found.size())
                    .sort(Comparator.comparing(membership -> membership.span().from()));
        }
        return List.copyOf(found);
    }

    List<Integer> full(String organisation, LocalDate on) {
        List<Integer> members = new ArrayList<>();
        for (Membership membership : byOrganisation.getOrDefault(organisation, List.of())) {
            if (membership.full() && membership.span().contains(on)) {
                members.add(membership.ccode());
            }
        }
        Collections.sort(members);
        return List.copyOf(members);
    }
}
