package org.entente.app.cli;

import java.util.List;
import org.entente.measure.Numbers;
import org.entente.source.Excerpt;
import org.entente.source.Finding;
import org.entente.source.InputRefused;

/** A refused input as a failure: why, with the lines of the file, what else was found, what mends it. */
final class RefusedInput {
    private static final String NOTHING_CHANGED = "An import is all or nothing. Nothing has changed.";
    private static final int SHOWN = 5;
    private static final int REASONS = 20;

    private RefusedInput() {}

    static Failure of(InputRefused refused) {
        StringBuilder detail = new StringBuilder("  refused because\n");
        findings(refused.because(), refused.becauseCount(), REASONS, detail);
        if (!refused.alsoFound().isEmpty()) {
            detail.append("\n  also found\n");
            findings(refused.alsoFound(), refused.alsoFoundCount(), SHOWN, detail);
        }
        if (refused.rowsRead() > 0) {
            detail.append("\n  ")
                    .append(Numbers.counted(refused.rowsRead(), "row", "rows"))
                    .append(" read until then\n");
        }
        detail.append('\n').append(NOTHING_CHANGED);
        return Failure.of(
                        ExitCode.INPUT_REFUSED,
                        refused.because().get(0).code(),
                        refused.file() + " " + refused.headline() + "; nothing was loaded")
                .withDetail(detail.toString())
                .withRemedy(refused.remedy());
    }

    private static void findings(List<Finding> findings, long count, int shown, StringBuilder detail) {
        findings.stream().limit(shown).forEach(finding -> finding(finding, detail));
        if (count > shown) {
            detail.append("  and ").append(Numbers.count(count - shown)).append(" more\n");
        }
    }

    private static void finding(Finding finding, StringBuilder detail) {
        String line = finding.line() > 0 ? "line " + Numbers.count(finding.line()) + "    " : "";
        detail.append("  ").append(line).append(finding.message()).append('\n');
        Excerpt excerpt = finding.excerpt();
        if (excerpt != null && !excerpt.text().isBlank()) {
            String indent = " ".repeat(2 + line.length());
            detail.append(indent).append(excerpt.text()).append('\n');
            detail.append(indent).append(" ".repeat(excerpt.column())).append("▲");
            detail.append(excerpt.caption().isEmpty() ? "" : " " + excerpt.caption())
                    .append('\n');
        }
    }
}
