package org.entente.source.pacts;

import java.util.List;
import org.entente.source.CompiledSource;
import org.entente.source.SourceCard;
import org.entente.source.SourceCards;
import org.entente.tie.Confidence;
import org.entente.tie.Coverage;
import org.entente.tie.Layers;
import org.entente.tie.PackedDate;
import org.entente.tie.Tie;
import org.entente.tie.TieTable;
import org.entente.tie.TieTableBuilder;

/** Pacts of defence, non-aggression, neutrality and consultation, compiled by the project from their texts. */
public final class Pacts implements CompiledSource {
    private static final Coverage COVERAGE = new Coverage(
            1946,
            2025,
            false,
            "Not a complete list: a pact that is not here is no evidence, and two states without a common row may have one.");

    private final SourceCard card = SourceCards.of(Pacts.class, "card.json");

    @Override
    public SourceCard card() {
        return card;
    }

    @Override
    public List<TieTable> tables() {
        TieTableBuilder table = TieTable.of(Layers.PACT);
        for (Pact pact : PactTables.read()) {
            for (PactParty party : pact.parties()) {
                table.add(tie(pact, party));
            }
        }
        return List.of(table.build(COVERAGE));
    }

    private static Tie tie(Pact pact, PactParty party) {
        int from = PackedDate.parse(pact.begin(party));
        int to = PackedDate.parse(pact.end(party));
        return Tie.fact(party.ccode(), 0, from, to, pact.obligations(), pact.name())
                .from(pact.source(), Confidence.of(party.confidence()));
    }
}
