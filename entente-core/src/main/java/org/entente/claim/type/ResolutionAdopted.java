package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;
import org.entente.claim.rule.Row;
import org.entente.claim.rule.Rules;
import org.entente.claim.type.fact.BallotFacts;
import org.entente.claim.type.fact.Days;
import org.entente.claim.type.fact.FactIndicator;

/** That the General Assembly adopted a text, or did not, perhaps with numbers. */
final class ResolutionAdopted implements ClaimType {
    private static final String ID = "resolution_adopted";

    @Override
    public ClaimCard card() {
        return new ClaimCard(
                ID,
                "Resolution adopted",
                "The General Assembly adopted a text, with such a tally.",
                "on: the text by its symbol or its case, and senses for the tally, the majority, the body; number: "
                        + "the votes in favour",
                "The Assembly adopted resolution 99/1 by 100 votes to 10.");
    }

    @Override
    public List<Indicator> test(Proposition said, Testing testing) {
        Row row = Rules.load().row(ID, "tally");
        Days days = Days.of(said, testing);
        FactIndicator indicator = new FactIndicator(
                row,
                said,
                "a recorded vote on this text",
                "the record of votes",
                "a list of texts adopted without a vote, or a record that goes on");
        return List.of(indicator.of(
                new BallotFacts(testing.evidence(), said, days, row.count("numbers")).facts(),
                "another count of this vote, or another text that the claim means"));
    }
}
