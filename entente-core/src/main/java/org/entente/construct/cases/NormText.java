package org.entente.construct.cases;

import java.util.List;
import org.entente.cases.CaseText;
import org.entente.cases.Directness;
import org.entente.cases.VoteKind;

/**
 * A text about a norm.
 *
 * @param symbol symbol of the resolution
 * @param undl its id in the UN Digital Library
 * @param group what it is about
 * @param direction 1 where a yes backs the norm that states decide for themselves, −1 where it goes against it
 * @param about COW codes of the states it names, for texts on single countries
 */
public record NormText(String symbol, String undl, NormGroup group, int direction, List<Integer> about) {
    public NormText {
        about = List.copyOf(about);
    }

    /** The same in the form in which records are searched for texts. */
    public CaseText text() {
        return new CaseText(
                group.name(),
                symbol,
                VoteKind.FINAL,
                null,
                List.of("undl:" + undl),
                direction,
                Directness.NORM,
                group.label(),
                null,
                "undl:" + undl,
                false,
                "");
    }
}
