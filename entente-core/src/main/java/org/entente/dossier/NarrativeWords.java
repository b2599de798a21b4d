package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/**
 * The words of the construct narrative. It has none for the first paragraph of a page: that two speak of the same
 * subjects stands on neither side of the question how closely they align.
 */
final class NarrativeWords implements ConstructWords {
    private static final String SIMILARITY = "similarity_";
    private static final String EMBEDDINGS = "similarity_embeddings";
    private static final String MENTIONS = "mentions";

    @Override
    public String answer(Telling telling) {
        return similarities(telling).stream()
                .findFirst()
                .map(finding -> "subjects alike at "
                        + Numbers.percentile(finding.estimate().percentile()))
                .orElseGet(() -> ConstructWords.super.answer(telling));
    }

    /** Salience and mentions stand in the section on speeches. */
    @Override
    public boolean tabled(Finding finding) {
        return finding.indicator().startsWith(SIMILARITY);
    }

    @Override
    public Optional<Prose> finding(Telling telling) {
        List<Comparison> found = similarities(telling).stream()
                .map(finding -> Comparison.with(finding.estimate(), 0))
                .distinct()
                .toList();
        return Optional.of(Prose.of(
                found.isEmpty()
                        ? "Too few common sessions to compare the subjects of their speeches"
                        : found.size() > 1
                                ? "Whether their speeches share subjects beyond the session’s depends on how it is measured"
                                : alike(found.get(0))));
    }

    /** What all speak of in a session is removed: 0 is no likeness beyond it, and only an interval that leaves 0 out says more. */
    private static String alike(Comparison compared) {
        return switch (compared) {
            case MORE -> "Their speeches share subjects beyond those of the whole session";
            case LESS -> "Their speeches leave the subjects of the whole session in different directions";
            case ABOUT, OPEN -> "That their speeches share subjects beyond those of the whole session is not shown";
        };
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        List<Prose> paragraphs = new ArrayList<>();
        similarities(telling).forEach(finding -> paragraphs.add(Prose.of(place(telling, finding))));
        List<String> named = telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(MENTIONS)
                        && finding.estimate().defined())
                .map(finding -> named(telling, finding))
                .toList();
        if (!named.isEmpty()) {
            paragraphs.add(Prose.of(Grammar.sentence(Grammar.clauses(named))));
        }
        return paragraphs;
    }

    private static List<Finding> similarities(Telling telling) {
        return telling.reading().findings().stream()
                .filter(finding -> finding.indicator().startsWith(SIMILARITY)
                        && finding.estimate().hasPercentile())
                .toList();
    }

    /**
     * "By frames: that their speeches share subjects beyond those of the whole session is not shown, +0.137 [−0.074 to
     * +0.357], 71st percentile of pairs."
     */
    private static String place(Telling telling, Finding finding) {
        Estimate estimate = finding.estimate();
        String by = finding.indicator().equals(EMBEDDINGS) ? "By embeddings: " : "By frames: ";
        String interval = estimate.hasInterval()
                ? " [" + Numbers.interval(estimate.lo(), estimate.hi(), Numbers.SCORE, true) + "]"
                : "";
        return by + Grammar.uncapital(alike(Comparison.with(estimate, 0))) + ", " + telling.value(finding) + interval
                + ", " + Numbers.ordinal(estimate.percentile()) + " percentile of pairs.";
    }

    /** "Serbia on Azerbaijan: 1 mention in 10 speeches of 2015–2024". */
    private static String named(Telling telling, Finding finding) {
        return telling.name(finding.who()) + " on " + telling.name(finding.whom()) + ": "
                + Grammar.uncapital(finding.counted()) + " of " + finding.years();
    }
}
