package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** Mutual support in sentences: each way, each dimension, never one figure of both. */
final class MutualSupportWords implements ConstructWords {
    private static final String SEATED = "support";
    private static final String CAST = "cast";
    private static final String BACKED = " backed ";

    @Override
    public String answer(Telling telling) {
        if (telling.states().isEmpty()) {
            return ConstructWords.super.answer(telling);
        }
        List<String> places = new ArrayList<>();
        for (Finding finding : seated(telling)) {
            if (finding.leads()) {
                places.add(telling.name(finding.who()) + " to " + telling.name(finding.whom()) + " "
                        + telling.value(finding));
            }
        }
        return places.isEmpty() ? "no text of either one’s own" : String.join(", ", places);
    }

    @Override
    public Optional<Prose> finding(Telling telling) {
        if (telling.states().size() != 2) {
            return Optional.empty();
        }
        List<Finding> leading = seated(telling).stream().filter(Finding::leads).toList();
        List<String> each = leading.stream()
                .map(finding -> direction(telling, finding, leading))
                .distinct()
                .toList();
        return Optional.of(Prose.of(
                each.isEmpty()
                        ? "No text on a case of either one’s own was voted while both were seated"
                        : each.size() == 2 && each.stream().allMatch(words -> words.contains(BACKED))
                                ? "Each backed the other on its own cases"
                                : Grammar.capital(Grammar.list(each))));
    }

    /** "Serbia backed Azerbaijan on its own cases": what one did for the other over all dimensions, where it was one thing. */
    private static String direction(Telling telling, Finding finding, List<Finding> leading) {
        List<String> did = leading.stream()
                .filter(other -> other.who() == finding.who())
                .map(other -> did(other.estimate().value()))
                .distinct()
                .toList();
        String giver = telling.name(finding.who()).text();
        String claimant = telling.name(finding.whom()).text();
        return did.size() == 1
                ? giver + did.get(0) + claimant + " on its own cases"
                : giver + " did not vote alike on all of "
                        + telling.name(finding.whom()).possessive() + " own cases";
    }

    private static String did(double support) {
        return support > 0.5 ? BACKED : support < 0 ? " opposed " : " withheld support from ";
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        return seated(telling).stream()
                .map(finding -> sentence(telling, finding))
                .toList();
    }

    private static List<Finding> seated(Telling telling) {
        return telling.reading().findings().stream()
                .filter(finding ->
                        finding.indicator().equals(SEATED) && finding.estimate().defined())
                .toList();
    }

    /**
     * "On Serbia’s own cases of territorial integrity Azerbaijan backed it on 1 of 1 text, 1 case, 1 family: support is
     * +1.00 seated and +1.00 cast, at the 80th percentile of 191 other states on the same texts."
     */
    private static Prose sentence(Telling telling, Finding finding) {
        Prose.Builder say = new Prose.Builder();
        Named claimant = telling.name(finding.whom());
        say.say("On " + claimant.possessive() + " own cases of " + finding.about() + " " + telling.name(finding.who())
                        + " backed it on " + finding.counted() + ": support is ")
                .figure(telling.value(finding), telling.section())
                .say(" seated and " + cast(telling, finding) + " cast");
        place(finding.estimate()).ifPresent(words -> say.say(", at the " + words + " on the same texts"));
        return say.say(finding.remark().isEmpty() ? "." : ". " + finding.remark())
                .build();
    }

    private static Optional<String> place(Estimate estimate) {
        return estimate.hasPercentile()
                ? Optional.of(Numbers.ordinal(estimate.percentile()) + " percentile of "
                        + Numbers.counted(estimate.reference(), "other state", "other states"))
                : Optional.empty();
    }

    private static String cast(Telling telling, Finding seated) {
        return telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(CAST)
                        && finding.who() == seated.who()
                        && finding.about().equals(seated.about())
                        && finding.estimate().defined())
                .map(telling::value)
                .findFirst()
                .orElse("none");
    }

    @Override
    public List<Clause> clauses(Telling telling) {
        return seated(telling).stream()
                .filter(Finding::leads)
                .map(finding -> clause(telling, finding))
                .toList();
    }

    private static Clause clause(Telling telling, Finding finding) {
        double value = finding.estimate().value();
        Clause.Side side = value > 0.5 ? Clause.Side.FOR : value < 0 ? Clause.Side.AGAINST : Clause.Side.NEITHER;
        Named claimant = telling.name(finding.whom());
        Prose.Builder say = new Prose.Builder()
                .say(telling.name(finding.who()).text()
                        + did(value)
                        + claimant.possessive() + (finding.counted().contains("1 case,") ? " own case" : " own cases")
                        + " of " + finding.about() + (value > 0.5 ? " on " : ": it backed "))
                .figure(finding.counted(), telling.section())
                .say(" (" + finding.years());
        place(finding.estimate()).ifPresent(words -> say.say("; " + words));
        return new Clause(side, say.say(")").build());
    }
}
