package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;

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
        List<String> places = similarities(telling).stream()
                .map(finding -> place(telling, finding))
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(Prose.of("Their speeches turn to the same subjects " + Grammar.list(places)));
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        List<String> named = telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(MENTIONS)
                        && finding.estimate().defined())
                .map(finding -> named(telling, finding))
                .toList();
        return named.isEmpty() ? List.of() : List.of(Prose.of(Grammar.sentence(Grammar.clauses(named))));
    }

    private static List<Finding> similarities(Telling telling) {
        return telling.reading().findings().stream()
                .filter(finding -> finding.indicator().startsWith(SIMILARITY)
                        && finding.estimate().hasPercentile())
                .toList();
    }

    /** "at the 73rd percentile of pairs by embeddings (+0.045, −0.043 to +0.124)". */
    private static String place(Telling telling, Finding finding) {
        Estimate estimate = finding.estimate();
        String by = finding.indicator().equals(EMBEDDINGS) ? "embeddings" : "frames";
        String interval = estimate.hasInterval()
                ? ", " + Numbers.interval(estimate.lo(), estimate.hi(), Numbers.SCORE, true)
                : "";
        return "at the " + Numbers.ordinal(estimate.percentile()) + " percentile of pairs by " + by + " ("
                + telling.value(finding) + interval + ")";
    }

    /** "Serbia on Azerbaijan: 1 mention in 10 speeches of 2015–2024". */
    private static String named(Telling telling, Finding finding) {
        return telling.name(finding.who()) + " on " + telling.name(finding.whom()) + ": "
                + Grammar.uncapital(finding.counted()) + " of " + finding.years();
    }
}
