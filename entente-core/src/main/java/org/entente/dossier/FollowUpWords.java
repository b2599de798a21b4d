package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;

/**
 * Follow-up in sentences: of each case with a trend, which way the line through the support of third states points. A case
 * joins texts of several kinds: the line is of its texts, and no claim that states changed their mind.
 */
final class FollowUpWords implements ConstructWords {
    /** Cases told in sentences; the list has all. */
    private static final int TOLD = 3;

    @Override
    public String answer(Telling telling) {
        int cases = telling.reading().listings().stream()
                .filter(listing -> listing.id().equals("cases"))
                .mapToInt(listing -> listing.rows().size())
                .sum();
        return Numbers.counted(cases, "case", "cases") + ", "
                + Numbers.counted(telling.reading().findings().size(), "trend", "trends");
    }

    @Override
    public Optional<Prose> finding(Telling telling) {
        List<String> moved = telling.reading().findings().stream()
                .limit(TOLD)
                .map(finding -> "“" + finding.about() + "”, " + finding.years() + ": the line through its texts "
                        + moved(finding))
                .toList();
        return moved.isEmpty() ? Optional.empty() : Optional.of(Prose.of(Grammar.clauses(moved)));
    }

    private static String moved(Finding finding) {
        return switch (Comparison.with(finding.estimate(), 0)) {
            case MORE -> "points up";
            case LESS -> "points down";
            case ABOUT -> "points neither way beyond its uncertainty";
            case OPEN -> "has no interval";
        };
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        return telling.reading().findings().stream()
                .limit(TOLD)
                .map(finding -> sentence(telling, finding))
                .toList();
    }

    /** "“Georgia: displaced persons”: +0.023 a year (+0.019 to +0.027); 18 texts, 190 third states seated on all of them." */
    private static Prose sentence(Telling telling, Finding finding) {
        Estimate estimate = finding.estimate();
        Prose.Builder say = new Prose.Builder()
                .say("“" + finding.about()
                        + "”: along the line through its texts the support of third states differs by ")
                .figure(telling.value(finding), telling.section())
                .say(" a year");
        if (estimate.hasInterval()) {
            say.interval(" (" + Numbers.percent(estimate.level()) + " interval "
                    + Numbers.interval(estimate.lo(), estimate.hi(), 3, true) + ")");
        }
        return say.say("; " + finding.counted() + ". Texts of several kinds may be joined in this line. "
                        + finding.remark())
                .build();
    }
}
