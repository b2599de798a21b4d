package org.entente.source.cowigo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.source.CodeScheme;
import org.entente.source.FileRole;
import org.entente.source.InputRefused;
import org.entente.source.table.Header;
import org.entente.source.table.Row;
import org.entente.source.table.TieFile;
import org.entente.source.table.TieRows;
import org.entente.tie.Layers;

/** The publisher’s list: one row per state and year, one column per organisation. */
final class MembershipFile implements TieFile {
    private static final int FIRST = 3;
    private static final Map<String, String> KINDS = Map.of("1", "member", "2", "associate", "3", "observer");
    private static final Set<String> NO_MEMBERSHIP = Set.of("0", "-1", "-9");

    @Override
    public FileRole role() {
        return new FileRole("MEMBERS", false, "ccode, year, state, then organisations: state_year_formatv3.csv");
    }

    @Override
    public boolean recognises(Header header) {
        return header.size() > FIRST && header.names().subList(0, FIRST).equals(List.of("ccode", "year", "state"));
    }

    @Override
    public void read(TieRows rows) throws InputRefused {
        int state = rows.column("ccode");
        int year = rows.column("year");
        for (Row row = rows.next(); row != null; row = rows.next()) {
            int when = rows.year(year);
            if (when > 0 && sound(rows)) {
                rows.state(CodeScheme.COW, state, when).ifPresent(ccode -> memberships(rows, ccode, when));
            }
        }
    }

    private static boolean sound(TieRows rows) {
        for (int field = FIRST; field < rows.header().size(); field++) {
            String standing = rows.text(field);
            if (!KINDS.containsKey(standing) && !NO_MEMBERSHIP.contains(standing) && !rows.missing(field)) {
                rows.malformed("bad_membership", "“" + standing + "” is none of 0, 1, 2, 3, −1 and −9", field);
                return false;
            }
        }
        return true;
    }

    private static void memberships(TieRows rows, int state, int year) {
        for (int field = FIRST; field < rows.header().size(); field++) {
            String kind = KINDS.get(rows.text(field));
            if (kind != null) {
                String body = rows.header().written().get(field);
                rows.addYear(Layers.ORGANISATION, state, year, kind, body);
            }
        }
    }
}
