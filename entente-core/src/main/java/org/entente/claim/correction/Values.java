package org.entente.claim.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.claim.RelationObject;
import org.entente.claim.Topic;
import org.entente.claim.Window;
import org.entente.state.State;

/** How the parts of a claim are written in a file of corrections. */
final class Values {
    /** Nobody, nothing, unsaid. */
    static final String NOTHING = "none";

    private static final String BETWEEN = "..";

    private Values() {}

    /** "AZE,SRB": the present codes, or the COW number of a state that never had one. */
    static String states(List<State> states) {
        return orNothing(states.stream().map(state -> state.code(LocalDate.MAX)).collect(Collectors.joining(",")));
    }

    /** "case:AZE_NK,organisation:nato". */
    static String topics(List<Topic> topics) {
        return orNothing(topics.stream()
                .map(topic -> topic.kind().name().toLowerCase(Locale.ROOT) + ":" + topic.id())
                .collect(Collectors.joining(",")));
    }

    static String written(RelationObject object) {
        return object.name().toLowerCase(Locale.ROOT);
    }

    /** "2013-01-01..2019-12-31", "2008-01-01..". */
    static String written(Window window) {
        return window.said() ? day(window.from()) + BETWEEN + day(window.to()) : NOTHING;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? NOTHING : words;
    }
}
