package org.entente.source.organisations;

import java.util.List;
import org.entente.source.CompiledSource;
import org.entente.source.SourceCard;
import org.entente.source.SourceCards;
import org.entente.state.Membership;
import org.entente.state.Organisation;
import org.entente.state.StateRegistry;
import org.entente.tie.Confidence;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;

/**
 * Who is in which organisation or bloc, as the project compiled it. The rows are those of {@link
 * StateRegistry#memberships}; their name is the id of the organisation, their kind the grade.
 */
public final class Organisations implements CompiledSource {
    @Override
    public SourceCard card() {
        return SourceCards.of(Organisations.class, "card.json");
    }

    @Override
    public List<TieTable> tables() {
        TieTableBuilder rows = TieTable.of(Layers.ORGANISATION);
        StateRegistry registry = StateRegistry.builtIn();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Organisation organisation : registry.organisations()) {
            registry.memberships(organisation.id()).forEach(membership -> rows.add(tie(membership)));
            first = Math.min(first, organisation.completeFrom());
            last = Math.max(last, organisation.completeTo());
        }
        return List.of(rows.build(new Coverage(
                first,
                last,
                false,
                "Full members are listed completely for the years that each list names, candidates, partners and "
                        + "observers are not; the Non-Aligned Movement, the Group of 77, the Commonwealth and the "
                        + "Francophonie stand as in 2024.")));
    }

    private static Tie tie(Membership row) {
        int from = PackedDate.parse(row.from());
        int to = PackedDate.parse(row.to());
        return Tie.fact(row.ccode(), 0, from, to, row.grade(), row.organisation())
                .from(row.source(), Confidence.of(row.confidence()));
    }
}
