package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Topic;
import org.entente.claim.Topic.Kind;

/** Lists what a claim is about once: of a thing named twice, or by words beside its case, the first and surest. */
final class Topics {
    private static final WordLists WORDS = WordLists.shipped();

    private Topics() {}

    static List<Topic> once(List<Topic> topics, Draft draft) {
        boolean backed = draft.wording().type().equals("mutual_support");
        List<Topic> cases = topics.stream()
                .filter(topic -> topic.kind() == Kind.CASE || topic.kind() == Kind.TEXT)
                .toList();
        List<Topic> once = new ArrayList<>();
        for (Topic topic : topics) {
            boolean again = once.stream()
                    .anyMatch(
                            other -> other.kind() == topic.kind() && other.id().equals(topic.id()));
            boolean words = backed && topic.kind() == Kind.TOPIC && !cases.isEmpty() && ofLand(topic);
            if (!again && !words) {
                once.add(topic);
            }
        }
        return List.copyOf(once);
    }

    /** "territorial integrity" beside the case in which it is at stake. */
    private static boolean ofLand(Topic topic) {
        return WORDS.list("territory_words").stream()
                .anyMatch(word -> topic.id().contains(word));
    }
}
