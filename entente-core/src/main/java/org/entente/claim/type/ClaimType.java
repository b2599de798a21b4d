package org.entente.claim.type;

import java.util.List;
import org.entente.claim.Indicator;
import org.entente.claim.Proposition;
import org.entente.claim.Testing;

/**
 * A type of claim: one class, one line in {@link ClaimTypes}. How its wording is recognised stands in the resource
 * {@code wording/ID.tsv} of the extractor; what limits its indicators have, in the table of rules.
 */
public interface ClaimType {
    /** What it says and which roles it has, for documents and readers. */
    ClaimCard card();

    /**
     * How the record stands to the claim as if it were affirmed, indicator by indicator in the order of the table of
     * rules; also those without a state, with the reason.
     */
    List<Indicator> test(Proposition said, Testing testing);

    /**
     * Whether the type itself weighs what is said of several, each: where one of them may do with less because of the
     * others. Else the claim is tested of each alone.
     */
    default boolean weighsEach() {
        return false;
    }
}
