package org.entente.app.check;

import java.time.LocalDate;
import java.util.Map;
import org.entente.claim.CheckedText;
import org.entente.claim.Verdict;

/**
 * A text of many in one line: how many claims it makes and how they fare on everything.
 *
 * @param name its name within the folder or archive
 * @param textDate its day
 * @param claims how many claims it makes
 * @param supported how many are supported
 * @param contradicted how many are contradicted
 * @param mixed how many are mixed
 * @param notTestable how many cannot be tested
 */
public record BatchLine(
        String name, LocalDate textDate, int claims, int supported, int contradicted, int mixed, int notTestable) {
    /** Of a checked text. */
    public static BatchLine of(String name, CheckedText text) {
        Counts counts = new Counts(text);
        Map<Verdict, Integer> verdicts = counts.everything();
        return new BatchLine(
                name,
                text.date(),
                counts.claims(),
                verdicts.getOrDefault(Verdict.SUPPORTED, 0),
                verdicts.getOrDefault(Verdict.CONTRADICTED, 0),
                verdicts.getOrDefault(Verdict.MIXED, 0),
                verdicts.getOrDefault(Verdict.NOT_TESTABLE, 0));
    }

    /** "✓ 9  ✕ 5  ± 7  ○ 3". */
    public String marks() {
        return "✓ " + supported + "  ✕ " + contradicted + "  ± " + mixed + "  ○ " + notTestable;
    }
}
