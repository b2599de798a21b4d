package org.entente.claim.type.backing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.claim.Topic;
import org.entente.speech.FrameLexicon;

/** Which frame of speeches a claim is about. */
final class Frames {
    private static final String SOVEREIGNTY = "sovereignty";

    private Frames() {}

    /** That of its topics, by name or by a phrase of the lexicon; else sovereignty. */
    static String of(List<Topic> on) {
        return on.stream().flatMap(topic -> of(topic).stream()).findFirst().orElse(SOVEREIGNTY);
    }

    private static Optional<String> of(Topic topic) {
        FrameLexicon lexicon = FrameLexicon.builtIn();
        String name = topic.name().toLowerCase(Locale.ROOT);
        return lexicon.frames().stream()
                .filter(frame -> frame.equals(topic.id()) || (words(topic) && phrased(lexicon, frame, name)))
                .findFirst();
    }

    private static boolean words(Topic topic) {
        return topic.kind() == Topic.Kind.TOPIC || topic.kind() == Topic.Kind.FRAME;
    }

    private static boolean phrased(FrameLexicon lexicon, String frame, String name) {
        return lexicon.phrases(frame).stream()
                .map(phrase -> phrase.replace("*", "").toLowerCase(Locale.ROOT))
                .anyMatch(name::contains);
    }
}
