package org.entente.claim.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.claim.corpus.Comparison.Extra;
import org.entente.claim.corpus.Comparison.KindCall;
import org.entente.claim.corpus.Comparison.Miss;
import org.entente.claim.corpus.Comparison.Pair;

/** A score in words: the figures, then text by text everything that went wrong, with its sentence. */
public final class CorpusReport {
    private final StringBuilder out = new StringBuilder();

    private CorpusReport() {}

    /** The report of a score. */
    public static String of(CorpusScore score) {
        CorpusReport report = new CorpusReport();
        report.figures("All texts", score);
        score.byType().forEach(report::figures);
        score.texts().forEach(report::faults);
        return report.out.toString();
    }

    private void figures(String title, CorpusScore score) {
        line(
                "%s: %d claims expected, %d found; recall %.2f, precision %.2f; type %.2f, roles %.2f, polarity %.2f",
                title,
                score.expected(),
                score.found(),
                score.recall(),
                score.precision(),
                score.rightType(),
                score.rightRoles(),
                score.rightPolarity());
        if (score.texts().stream().anyMatch(text -> !text.kinds().isEmpty())) {
            line("  kind of sentences without a claim: %.2f", score.rightKind());
        }
        for (Reading reading : Reading.values()) {
            verdicts(reading, score.verdicts(reading));
        }
    }

    private void verdicts(Reading reading, VerdictScore score) {
        line(
                "  %s: %d verdicts, %.2f acceptable, skill %.2f (constant %.2f); cost %.3f, %.2f of mixed, %.2f of the"
                        + " best constant; reversed %.3f",
                reading.label(),
                score.claims(),
                score.accepted(),
                score.skill(),
                score.bestConstant(),
                score.cost(),
                score.costToMixed(),
                score.costToConstant(),
                score.reversed());
    }

    private void faults(Comparison text) {
        line("%n%s", text.name());
        text.misses().forEach(this::miss);
        text.extras().forEach(this::extra);
        text.pairs().forEach(this::pair);
        text.kinds().stream().filter(call -> !call.right()).forEach(this::kind);
    }

    private void miss(Miss miss) {
        line("  missed %s “%s”%n    in: %s", miss.expected().type(), words(miss.expected()), miss.sentence());
    }

    private void extra(Extra extra) {
        line("  false %s “%s”%n    in: %s", extra.found().type(), extra.words(), extra.sentence());
    }

    private void kind(KindCall call) {
        line("  kind %s for %s%n    in: %s", call.found(), call.expected(), call.sentence());
    }

    private void pair(Pair pair) {
        List<String> faults = new ArrayList<>();
        if (!pair.rightType()) {
            faults.add("type " + pair.found().type());
        }
        if (!pair.rightRoles()) {
            faults.add(
                    "roles " + pair.found().roles() + " for " + pair.expected().roles());
        }
        if (!pair.rightPolarity()) {
            faults.add("polarity " + pair.found().polarity());
        }
        for (Reading reading : Reading.values()) {
            if (reading.scores(pair.expected().type())
                    && !pair.expected().acceptable(reading).isEmpty()
                    && !pair.acceptable(reading)) {
                faults.add(pair.found().verdict(reading) + " for "
                        + pair.expected().acceptable(reading) + " " + reading.label());
            }
        }
        if (!faults.isEmpty()) {
            line(
                    "  %s “%s”: %s%n    in: %s",
                    pair.expected().type(), words(pair.expected()), String.join("; ", faults), pair.sentence());
        }
    }

    private static String words(ExpectedClaim claim) {
        return String.join(" … ", claim.span());
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
