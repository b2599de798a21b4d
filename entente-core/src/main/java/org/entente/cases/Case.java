package org.entente.cases;

import java.time.LocalDate;
import java.util.List;

/**
 * A dispute, or a norm, on which the General Assembly has taken recorded votes. Disputes never put to a recorded vote
 * are absent from the registry.
 *
 * @param id the id used by {@code --case}
 * @param name as the UN texts name it, with both parties
 * @param shortName a few words for tables
 * @param dimension what the case is about
 * @param supported the party that a vote of direction +1 backs
 * @param opposing the other party
 * @param directnessNote one or two sentences on how directly the texts speak to the matter
 * @param lastChecked the day to which the record has been read for this case
 * @param texts the votes, by date; those without a date last
 */
public record Case(
        String id,
        String name,
        String shortName,
        Dimension dimension,
        Party supported,
        Party opposing,
        String directnessNote,
        LocalDate lastChecked,
        List<CaseText> texts) {
    public Case {
        texts = List.copyOf(texts);
    }

    /** Whether the state is one of the two parties. */
    public boolean isParty(int ccode) {
        return supported.includes(ccode) || opposing.includes(ccode);
    }

    /** Whether the texts take no side; such a case enters no score. */
    public boolean contextOnly() {
        return dimension == Dimension.CONTEXT_ONLY;
    }
}
