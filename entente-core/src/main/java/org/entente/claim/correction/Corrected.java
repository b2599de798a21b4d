package org.entente.claim.correction;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Proposition;
import org.entente.notice.Notice;

/**
 * What a text says after an editor's corrections.
 *
 * @param lines one a claim, in the order of the text
 * @param notices lines that meant no claim, or were written under other rules
 */
public record Corrected(List<Line> lines, List<Notice> notices) {
    public Corrected {
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }

    /**
     * A claim.
     *
     * @param said as it is to be tested
     * @param edited what changed it, empty for nothing
     * @param dropped whether it was taken out
     */
    public record Line(Proposition said, Optional<Claim.Edit> edited, boolean dropped) {}
}
