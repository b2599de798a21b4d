package org.entente.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What stands between states; the tables are read when first asked for. */
final class Relations {
    private final List<Succession> successions;

    Relations(List<Succession> successions) {
        this.successions = successions;
    }

    private static final class Tables {
        static final List<Membership> MEMBERSHIPS = RelationTables.memberships();
        static final List<RegionalGroup> GROUPS = RelationTables.groups();
    }

    List<Membership> memberships() {
        return Tables.MEMBERSHIPS;
    }

    List<Integer> members(String organisation, LocalDate on) {
        List<Integer> members = new ArrayList<>();
        for (Membership membership : Tables.MEMBERSHIPS) {
            boolean full = membership.grade().equals("member");
            if (full
                    && membership.organisation().equals(organisation)
                    && membership.span().contains(on)) {
                members.add(membership.ccode());
            }
        }
        Collections.sort(members);
        return List.copyOf(members);
    }

    List<Succession> successions(int ccode) {
        List<Succession> found = new ArrayList<>();
        for (Succession link : successions) {
            if (link.from() == ccode || link.to() == ccode) {
                found.add(link);
            }
        }
        return List.copyOf(found);
    }

    String group(int ccode, LocalDate on) {
        for (RegionalGroup group : Tables.GROUPS) {
            if (group.ccode() == ccode && group.span().contains(on)) {
                return group.group();
            }
        }
        return "";
    }
}
