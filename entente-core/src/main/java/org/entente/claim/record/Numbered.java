package org.entente.claim.record;

import java.util.Optional;
import org.entente.claim.Proposition;
import org.entente.claim.Tense;
import org.entente.claim.rule.IndicatorDraft;

/** Years that a claim counts rather than names: "for seven years". */
final class Numbered {
    private static final int MOST = 80;

    private Numbered() {}

    /** How many years a claim says that something has been so. */
    static Optional<Integer> years(Proposition said) {
        return said.tense() != Tense.PERFECT
                ? Optional.empty()
                : said.words()
                        .number()
                        .filter(number -> IndicatorDraft.countsYears(number) && number.value() >= 1)
                        .map(number -> (int) Math.round(number.value()))
                        .filter(years -> years <= MOST);
    }
}
