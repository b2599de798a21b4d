package org.entente.construct.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.cases.ResolvedCase;
import org.entente.construct.Figured;
import org.entente.construct.Setting;
import org.entente.measure.Estimate;
import org.entente.measure.FigureOptions;

/** What followed the first text of every case of a slice, and the trend of support where there is one. */
final class Courses {
    private final Map<CaseCourse, Optional<Estimate>> trends = new LinkedHashMap<>();

    private record Key(SliceCases cases, int year, FigureOptions options) {}

    private Courses(Setting setting) {
        for (ResolvedCase resolved : SliceCases.of(setting).list()) {
            if (!resolved.scored().isEmpty()) {
                CaseCourse course = CaseCourse.of(resolved, setting.record(), setting.year());
                trends.put(course, trend(setting, course));
            }
        }
    }

    /** Those of a setting's slice, followed once. */
    static Courses of(Setting setting) {
        Key key = new Key(
                SliceCases.of(setting), setting.year(), setting.figures().options());
        return setting.evidence().once(key, Courses.class, () -> new Courses(setting));
    }

    private static Optional<Estimate> trend(Setting setting, CaseCourse course) {
        return course.trend(setting.level(), setting.figures().options().seed())
                .map(found -> Figured.of(
                                found.slope(),
                                "least squares of mean support on year",
                                course.voted().size(),
                                setting.level())
                        .within(found.interval())
                        .from(setting.evidence().originIds())
                        .rows("entente case " + course.entry().id())
                        .build());
    }

    /** The cases with a text in the slice, in registry order. */
    List<CaseCourse> list() {
        return List.copyOf(trends.keySet());
    }

    /** The trend of a case's support as a figure; empty under the minimum. */
    Optional<Estimate> trend(CaseCourse course) {
        return trends.getOrDefault(course, Optional.empty());
    }
}
