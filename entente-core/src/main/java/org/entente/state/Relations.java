package org.entente.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What stands between states; the tables are read when first asked for. */
final class Relations {
    private final List<Succession> successions;

    Relations(List<Succession> successions) {
        this.successions = successions;
    }

    private static final class Tables {
        static final List<Organisation> ORGANISATIONS = RelationTables.organisations();
        static final Memberships MEMBERSHIPS = new Memberships(RelationTables.memberships());
        static final List<RegionalGroup> GROUPS = RelationTables.groups();
    }

    List<Organisation> organisations() {
        return Tables.ORGANISATIONS;
    }

    Memberships memberships() {
        return Tables.MEMBERSHIPS;
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
