package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.construct.Finding;
import org.entente.construct.leadership.DrawnCourse;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;

/** What may be said of a test of timing: that changes fall together with leaders' entries, or that this is not shown. */
final class LeadershipWords implements ConstructWords {
    private static final double LEVEL = 0.05;
    private static final String TIMING = "timing_p";
    private static final String ENTRIES = "changes_at_entries";
    private static final String MEETINGS = "leader_meetings";
    private static final String ONLY_TIMING = " Tests timing only; a leader who keeps the course leaves no trace.";

    @Override
    public String answer(Telling telling) {
        return tested(telling)
                .map(finding -> "changes at entries: p " + telling.value(finding))
                .orElse("no test of timing");
    }

    private static Optional<Finding> tested(Telling telling) {
        return telling.reading()
                .find(TIMING)
                .filter(finding -> finding.estimate().defined());
    }

    @Override
    public Optional<Prose> finding(Telling telling) {
        return PlainFinding.or(
                tested(telling)
                        .map(finding -> new Prose.Builder()
                                .say(
                                        finding.estimate().value() < LEVEL
                                                ? "Their course changed when leaders came more often than chance has it (p "
                                                : "That their course changed when leaders came is not shown (p ")
                                .figure(telling.value(finding), telling.section())
                                .say(")")
                                .build()),
                "Whether their course changed when leaders came cannot be tested");
    }

    @Override
    public List<Prose> paragraphs(Telling telling) {
        return tested(telling)
                .map(finding -> {
                    Prose.Builder say = new Prose.Builder();
                    say.say(
                            finding.estimate().value() < LEVEL
                                    ? "The course of " + telling.both()
                                            + " changed when leaders came more often than under "
                                            + "other dates so spaced: "
                                    : "It is not shown that the course of " + telling.both()
                                            + " changed when leaders came: ");
                    say.say(expected(telling));
                    say.say("as high or higher under ").figure(share(finding.estimate()), telling.section());
                    say.say(" of all shifts of their dates (p ").figure(telling.value(finding), telling.section());
                    say.say(", " + finding.years() + ")." + ONLY_TIMING);
                    return say.build();
                })
                .stream()
                .toList();
    }

    /** "3.1 changes expected at 7 entries, …" */
    private static String expected(Telling telling) {
        return telling.reading()
                .find(ENTRIES)
                .map(finding -> telling.value(finding) + " changes expected at " + finding.counted() + ", ")
                .orElse("");
    }

    private static String share(Estimate estimate) {
        return Numbers.percent(estimate.value());
    }

    @Override
    public List<Clause> clauses(Telling telling) {
        List<Clause> clauses = new ArrayList<>();
        meetings(telling).ifPresent(clauses::add);
        tested(telling)
                .filter(finding -> finding.estimate().value() < LEVEL)
                .map(finding -> new Clause(
                        Clause.Side.NEITHER,
                        new Prose.Builder()
                                .say("their course changed when leaders came more often than chance has it (p ")
                                .figure(telling.value(finding), telling.section())
                                .say(", a test of timing only)")
                                .build()))
                .ifPresent(clauses::add);
        return clauses;
    }

    private static Optional<Clause> meetings(Telling telling) {
        return telling.reading()
                .find(MEETINGS)
                .filter(finding -> finding.estimate().value() > 0)
                .map(finding -> {
                    long number = Math.round(finding.estimate().value());
                    String journeys = finding.about().equals("dated record") ? "visit" : "journey";
                    Prose.Builder say = new Prose.Builder();
                    say.say("the " + finding.about() + " has ")
                            .figure(Numbers.counted(number, journeys, journeys + "s"), telling.section())
                            .say(" of leaders between them from " + finding.from() + " to " + finding.to());
                    return new Clause(Clause.Side.FOR, say.build());
                });
    }

    @Override
    public List<Exhibit> exhibits(Telling telling) {
        if (telling.states().size() != 2) {
            return List.of();
        }
        return DrawnCourse.of(
                        telling.setting(),
                        telling.states().get(0),
                        telling.states().get(1))
                .filter(course -> course.years().size() > 2)
                .map(course -> Exhibit.of(List.of(), new LeadershipChart(telling, course).chart(), null))
                .stream()
                .toList();
    }
}
