package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.construct.course.CoursePoint;
import org.entente.construct.course.Durability;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.source.Origin;
import org.entente.source.SourceCard;
import org.entente.source.SourceCatalogue;

/** What may be said of a pair's course: where it is expected to lie, how much it wavers, how far forecasts may be trusted. */
final class DurabilityWords implements ConstructWords {
    private static final String FORECAST = "forecast";
    private static final String VOLATILITY = "volatility";
    private static final String COVERAGE = "coverage";
    private static final String SKILL = "skill";

    @Override
    public String answer(Telling telling) {
        return furthest(telling)
                .map(finding -> year(finding) + ": " + bounds(finding.estimate()))
                .orElse(telling.reading().filled() ? "no forecast" : "no data");
    }

    /** The forecast that reaches furthest. */
    private static Optional<Finding> furthest(Telling telling) {
        return telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(FORECAST)
                        && finding.estimate().defined())
                .reduce((first, second) -> second);
    }

    /** The year of a forecast, which leads what it is about: "2029, 5 years ahead". */
    private static String year(Finding finding) {
        return finding.about().substring(0, finding.about().indexOf(','));
    }

    private static String bounds(Estimate estimate) {
        return Numbers.interval(estimate.lo(), estimate.hi(), Numbers.SCORE, true);
    }

    /** "Forecast for 2029: less close than both states’ habits lead one to expect (−0.058)". */
    @Override
    public Optional<Prose> finding(Telling telling) {
        if (telling.states().size() != 2) {
            return backtest(telling).map(said -> Prose.of(held(telling)));
        }
        return PlainFinding.or(
                furthest(telling)
                        .map(finding -> new Prose.Builder()
                                .say("Forecast for " + year(finding) + ": " + side(finding.estimate()) + " (")
                                .figure(telling.value(finding), telling.section())
                                .say(")")
                                .build()),
                "Too few years with joint votes for a forecast");
    }

    /** "Intervals made to hold 90 % of outcomes held 0.88 to 0.93 of them". */
    private static String held(Telling telling) {
        List<Finding> coverage = telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(COVERAGE)
                        && finding.estimate().defined())
                .sorted(Comparator.comparingDouble(finding -> finding.estimate().value()))
                .toList();
        if (coverage.isEmpty()) {
            return "No forecast could be held against its outcome";
        }
        String least = telling.value(coverage.get(0));
        String most = telling.value(coverage.get(coverage.size() - 1));
        return "Intervals made to hold 90 % of outcomes held " + least + (least.equals(most) ? "" : " to " + most)
                + " of them";
    }

    private static Prose expected(Telling telling, Finding finding) {
        Prose.Builder say = new Prose.Builder();
        say.say("If the past goes on, the relative affinity of " + telling.both() + " in " + year(finding)
                + " is expected at ");
        say.figure(telling.value(finding), telling.section());
        say.interval(" [" + bounds(finding.estimate()) + "]");
        say.say(", " + side(finding.estimate()) + ".");
        return say.build();
    }

    private static String side(Estimate estimate) {
        return switch (Comparison.with(estimate, 0)) {
            case MORE -> "closer than both states’ habits lead one to expect";
            case LESS -> "less close than both states’ habits lead one to expect";
            case ABOUT -> "on either side of what both states’ habits lead one to expect";
            case OPEN -> "with no interval";
        };
    }

    private static Optional<Prose> backtest(Telling telling) {
        List<Finding> coverage = telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(COVERAGE))
                .toList();
        List<Finding> skill = telling.reading().findings().stream()
                .filter(finding -> finding.indicator().equals(SKILL))
                .toList();
        if (coverage.isEmpty() || skill.isEmpty()) {
            return Optional.empty();
        }
        Prose.Builder say = new Prose.Builder();
        say.say("Of the 90 % intervals made from the end of every year to "
                + coverage.get(0).to() + ", ");
        figures(telling, say, coverage);
        say.say(" held the outcome");
        skill(
                telling,
                say,
                skill.stream().filter(DurabilityWords::shown).toList(),
                "; the forecasts score better than the best plain forecast by ");
        skill(
                telling,
                say,
                skill.stream().filter(finding -> !shown(finding)).toList(),
                "; that they score better is not shown by ");
        return Optional.of(say.say(".").build());
    }

    private static boolean shown(Finding skill) {
        return Comparison.with(skill.estimate(), 0) == Comparison.MORE;
    }

    private static void skill(Telling telling, Prose.Builder say, List<Finding> skill, String lead) {
        if (!skill.isEmpty()) {
            say.say(lead);
            figures(telling, say, skill);
            say.say(" of its score, " + ahead(skill));
        }
    }

    private static void figures(Telling telling, Prose.Builder say, List<Finding> findings) {
        for (int k = 0; k < findings.size(); k++) {
            say.say(k == 0 ? "" : k == findings.size() - 1 ? " and " : ", ");
            say.figure(telling.value(findings.get(k)), telling.section());
        }
    }

    private static String ahead(List<Finding> findings) {
        return Grammar.list(findings.stream().map(Finding::about).toList());
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        List<Prose> paragraphs = new ArrayList<>();
        Optional<Prose> expected = telling.states().size() == 2
                ? furthest(telling).map(finding -> expected(telling, finding))
                : backtest(telling);
        expected.ifPresent(paragraphs::add);
        telling.reading()
                .find(VOLATILITY)
                .filter(finding -> finding.estimate().defined())
                .ifPresent(finding -> paragraphs.add(wavering(telling, finding)));
        return paragraphs;
    }

    private static Prose wavering(Telling telling, Finding finding) {
        Prose.Builder say = new Prose.Builder();
        Estimate estimate = finding.estimate();
        say.say("From one year to the next their relative affinity changed with a deviation of ");
        say.figure(telling.value(finding), telling.section());
        if (estimate.hasInterval()) {
            say.interval(" [" + Numbers.interval(estimate.lo(), estimate.hi(), Numbers.SCORE, false) + "]");
        }
        say.say(
                estimate.value() == 0
                        ? " beyond what sampling explains: all of the change may be the choice of texts."
                        : " beyond what sampling explains.");
        return say.build();
    }

    @Override
    public List<Exhibit> exhibits(Telling telling) {
        if (telling.states().size() != 2) {
            return List.of();
        }
        List<CoursePoint> points = Durability.course(
                telling.setting(), telling.states().get(0), telling.states().get(1));
        if (points.stream().allMatch(CoursePoint::predicted)) {
            return List.of();
        }
        String title = "Relative affinity of " + telling.both() + " by year"
                + (furthest(telling).isPresent() ? ", and where the coming years are expected" : "");
        return List.of(Exhibit.of(
                List.of(Prose.of("The course so far, and the years ahead.")),
                new DurabilityChart(points).chart(title, source(telling)),
                null));
    }

    private static String source(Telling telling) {
        return telling.setting().evidence().origins().stream()
                .map(Origin::source)
                .distinct()
                .map(source ->
                        SourceCatalogue.card(source).map(SourceCard::title).orElse(source))
                .reduce((first, second) -> first + "; " + second)
                .map(titles -> "Votes: " + titles + ".")
                .orElse("UN roll calls.");
    }
}
