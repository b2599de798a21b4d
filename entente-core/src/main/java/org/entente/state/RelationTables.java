package org.entente.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables between states: successions, organisations, regional groups. */
final class RelationTables {
    private RelationTables() {}

    static List<Succession> successions() {
        List<Succession> links = new ArrayList<>();
        for (String[] row : Table.read("succession.tsv").rows()) {
            LocalDate date = Table.date(row[4], LocalDate.MIN);
            int from = Integer.parseInt(row[0]);
            int to = Integer.parseInt(row[2]);
            links.add(new Succession(from, row[1], to, row[3], date, row[5], row[6], row[7], row[8]));
        }
        return List.copyOf(links);
    }

    static List<Membership> memberships() {
        List<Membership> memberships = new ArrayList<>();
        for (String[] row : Table.read("organisations.tsv").rows()) {
            memberships.add(Membership.of(row));
        }
        return List.copyOf(memberships);
    }

    static List<Organisation> organisations() {
        List<Organisation> organisations = new ArrayList<>();
        for (String[] row : Table.read("organisation_lists.tsv").rows()) {
            organisations.add(Organisation.of(row));
        }
        return List.copyOf(organisations);
    }

    static List<RegionalGroup> groups() {
        List<RegionalGroup> groups = new ArrayList<>();
        for (String[] row : Table.read("groups.tsv").rows()) {
            groups.add(new RegionalGroup(Integer.parseInt(row[0]), row[1], Table.span(row[2], row[3])));
        }
        return List.copyOf(groups);
    }
}
