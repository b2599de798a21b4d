package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/**
 * Follow-up in sentences: of each case with a trend, which way the line through the support of third states points. A case
 * joins texts of several kinds: the line is of its texts, and no claim that states changed their mind.
 */
final class FollowUpWords implements ConstructWords {
    /** Cases told in sentences; the list has all. */
    private static final int TOLD = 3;

    private static final String UP = "points up";
    private static final String DOWN = "points down";

    @Override
    public String answer(Telling telling) {
        int cases = telling.reading().listings().stream()
                .filter(listing -> listing.id().equals("cases"))
                .mapToInt(listing -> listing.rows().size())
                .sum();
        return Numbers.counted(cases, "case", "cases") + ", "
                + Numbers.counted(telling.reading().findings().size(), "trend", "trends");
    }

    /** "Over 3 trends the support of third states points up in 1 and down in 0". */
    @Override
    public Optional<Prose> finding(Telling telling) {
        List<Finding> trends = telling.reading().findings();
        if (trends.isEmpty()) {
            return Optional.of(Prose.of("No case came to votes often enough for a trend"));
        }
        long up = trends.stream().filter(finding -> moved(finding).equals(UP)).count();
        long down =
                trends.stream().filter(finding -> moved(finding).equals(DOWN)).count();
        return Optional.of(Prose.of("Over " + Grammar.counted(trends.size(), "trend", "trends")
                + " the support of third states points up in " + up + " and down in " + down));
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        List<Prose> paragraphs = new ArrayList<>();
        told(telling).map(Prose::of).ifPresent(paragraphs::add);
        telling.reading().findings().stream()
                .limit(TOLD)
                .map(finding -> sentence(telling, finding))
                .forEach(paragraphs::add);
        return paragraphs;
    }

    private static Optional<String> told(Telling telling) {
        List<String> moved = telling.reading().findings().stream()
                .limit(TOLD)
                .map(finding -> "“" + finding.about() + "”, " + finding.years() + ": the line through its texts "
                        + moved(finding))
                .toList();
        return moved.isEmpty() ? Optional.empty() : Optional.of(Grammar.sentence(Grammar.clauses(moved)));
    }

    private static String moved(Finding finding) {
        return switch (Comparison.with(finding.estimate(), 0)) {
            case MORE -> UP;
            case LESS -> DOWN;
            case ABOUT -> "points neither way beyond its uncertainty";
            case OPEN -> "has no interval";
        };
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
