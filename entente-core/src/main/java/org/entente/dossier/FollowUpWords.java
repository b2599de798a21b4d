package org.entente.dossier;

import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;

/** Follow-up in sentences: of each case with a trend, whether the support of third states rose or fell. */
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
        List<Finding> findings =
                telling.reading().findings().stream().limit(TOLD).toList();
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        Prose.Builder say = new Prose.Builder();
        for (int k = 0; k < findings.size(); k++) {
            say.say(k == 0 ? "" : " ");
            sentence(telling, findings.get(k), say);
        }
        return Optional.of(say.build());
    }

    /** "Georgia: displaced persons, 2008–2025: the support of third states rose by +0.016 a year (…); 18 texts, …." */
    private static void sentence(Telling telling, Finding finding, Prose.Builder say) {
        Estimate estimate = finding.estimate();
        String moved = switch (Comparison.with(estimate, 0)) {
            case MORE -> "rose: ";
            case LESS -> "fell: ";
            case ABOUT -> "neither rose nor fell beyond its uncertainty: ";
            case OPEN -> "changed by ";
        };
        say.say(finding.about() + ", " + finding.years() + ": the support of third states " + moved)
                .figure(telling.value(finding), telling.section())
                .say(" a year");
        if (estimate.hasInterval()) {
            say.interval(" (" + Numbers.interval(estimate.lo(), estimate.hi(), 3, true) + ")");
        }
        say.say("; " + finding.counted() + ". " + finding.remark());
    }
}
