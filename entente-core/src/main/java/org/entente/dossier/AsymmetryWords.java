package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** What a page says of the ranks of two states in each other's lists. */
final class AsymmetryWords implements ConstructWords {
    private static final String RANK = "rank";

    @Override
    public String answer(Telling telling) {
        List<Finding> ranks = ranks(telling);
        return ranks.size() < 2
                ? "no rank"
                : Numbers.ordinal(rank(ranks.get(0))) + " and " + Numbers.ordinal(rank(ranks.get(1)));
    }

    private static List<Finding> ranks(Telling telling) {
        return telling.reading().findings().stream()
                .filter(finding ->
                        finding.indicator().equals(RANK) && finding.estimate().defined())
                .toList();
    }

    private static long rank(Finding finding) {
        return Math.round(finding.estimate().value());
    }

    /** "Serbia is 138th in Azerbaijan’s list, Azerbaijan 142nd in Serbia’s". */
    @Override
    public Optional<Prose> finding(Telling telling) {
        List<Finding> ranks = ranks(telling);
        if (ranks.size() < 2) {
            return Optional.of(Prose.of("Too few joint votes for a rank in each other’s list"));
        }
        Finding one = ranks.get(0);
        Finding other = ranks.get(1);
        return Optional.of(new Prose.Builder()
                .say(Grammar.capital(telling.name(one.whom()).text()) + " is ")
                .figure(Numbers.ordinal(rank(one)), telling.section())
                .say(" in " + telling.name(one.who()).possessive() + " list, " + telling.name(other.whom()) + " ")
                .figure(Numbers.ordinal(rank(other)), telling.section())
                .say(" in " + telling.name(other.who()).possessive())
                .build());
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        List<Prose> paragraphs = new ArrayList<>(ofRanks(telling));
        paragraphs.addAll(MovementWords.paragraphs(telling));
        return paragraphs;
    }

    private static List<Prose> ofRanks(Telling telling) {
        List<Finding> ranks = ranks(telling);
        if (ranks.size() < 2) {
            return List.of();
        }
        Prose.Builder say = new Prose.Builder();
        rank(telling, ranks.get(0), say);
        say.say(", ");
        rank(telling, ranks.get(1), say);
        return List.of(say.say(difference(telling, ranks)).build());
    }

    /** "Serbia is 138th of 192 (137–142) in Azerbaijan’s list". */
    private static void rank(Telling telling, Finding finding, Prose.Builder say) {
        Estimate estimate = finding.estimate();
        String name = telling.name(finding.whom()).text();
        say.say((say.isEmpty() ? Grammar.capital(name) : name) + " is ")
                .figure(Numbers.ordinal(rank(finding)), telling.section())
                .say(" of " + Numbers.count(estimate.n()));
        if (estimate.hasInterval()) {
            say.interval(" [" + Numbers.interval(estimate.lo(), estimate.hi(), 0, false) + "]");
        }
        say.say(" in " + telling.name(finding.who()).possessive() + " list");
    }

    private static String difference(Telling telling, List<Finding> ranks) {
        return telling.reading()
                .find("rank_difference")
                .map(Finding::estimate)
                .filter(Estimate::hasInterval)
                .map(estimate -> switch (Comparison.with(estimate, 0)) {
                    case MORE, LESS -> "; the two ranks differ by more than their draws do.";
                    case ABOUT, OPEN ->
                        rank(ranks.get(0)) == rank(ranks.get(1))
                                ? "; the two ranks are the same."
                                : "; the intervals do not settle which is higher.";
                })
                .orElse(".");
    }
}
