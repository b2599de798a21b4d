package org.entente.construct.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.cases.Case;
import org.entente.construct.Construct;
import org.entente.construct.ConstructCard;
import org.entente.construct.Finding;
import org.entente.construct.Reading;
import org.entente.construct.Setting;
import org.entente.construct.Wording;
import org.entente.event.DatedEvent;
import org.entente.state.State;

/** What followed the texts of a case: renewals, years without one, the support of third states, what is recorded. */
public final class FollowUp implements Construct {
    static final String TREND = "trend";

    @Override
    public ConstructCard card() {
        return FollowUpCard.CARD;
    }

    @Override
    public Reading ofPair(Setting setting, State a, State b) {
        return reading(
                setting,
                entry -> entry.isParty(a.ccode()) || entry.isParty(b.ccode()),
                "Neither is a party to a case of the registry with a text in this slice.");
    }

    @Override
    public Reading ofState(Setting setting, State state) {
        return reading(
                setting,
                entry -> entry.isParty(state.ccode()),
                Wording.capital(Wording.name(setting, state))
                        + " is a party to no case of the registry with a text in this slice.");
    }

    @Override
    public void prepare(Setting setting) {
        Courses.of(setting);
    }

    @Override
    public Reading ofWorld(Setting setting) {
        return reading(setting, entry -> true, "No case of the registry has a text in this slice.");
    }

    private static Reading reading(Setting setting, Predicate<Case> wanted, String none) {
        List<CaseCourse> courses = Courses.of(setting).list().stream()
                .filter(course -> wanted.test(course.entry()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        courses.forEach(course -> finding(setting, course).ifPresent(findings::add));
        return new Reading(
                findings,
                new CourseRows(setting, courses).listings(),
                courses.isEmpty() ? List.of(none) : remarks(setting, courses),
                "",
                List.of());
    }

    private static Optional<Finding> finding(Setting setting, CaseCourse course) {
        return Courses.of(setting)
                .trend(course)
                .map(estimate -> Finding.ofPair(
                                TREND,
                                estimate,
                                course.year(course.voted().get(0)),
                                course.year(course.voted().get(course.voted().size() - 1)))
                        .about(course.entry().shortName())
                        .counting(Wording.counted(course.voted().size(), "text", "texts") + ", "
                                + Wording.counted(course.columns().size(), "third state", "third states")
                                + " seated on all of them")
                        .remarking("Record read to " + course.entry().lastChecked() + "."));
    }

    private static List<String> remarks(Setting setting, List<CaseCourse> courses) {
        List<String> few = courses.stream()
                .filter(course -> Courses.of(setting).trend(course).isEmpty())
                .map(course -> "“" + course.entry().shortName() + "”")
                .toList();
        List<String> remarks = new ArrayList<>();
        if (!few.isEmpty()) {
            remarks.add("Under " + CaseCourse.LEAST + " texts in " + CaseCourse.LEAST
                    + " years, so the list and no trend: " + Wording.list(few) + ".");
        }
        boolean recorded =
                courses.stream().anyMatch(course -> !events(setting, course).isEmpty());
        if (!recorded) {
            remarks.add(
                    "No dated record of the parties of these cases is at hand, so whether a text was carried out is "
                            + "not on this record: entente import record would add one.");
        }
        return remarks;
    }

    /** The entries of the dated record between the parties of a case. */
    static List<DatedEvent> events(Setting setting, CaseCourse course) {
        return course.events(setting.evidence().dated(), setting.year());
    }
}
