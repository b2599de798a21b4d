package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Topic;

/** Finds the cases of the registry that a sentence speaks of: by a territory's name, or by words such as "the embargo". */
final class CaseTopics {
    private static final WordLists WORDS = WordLists.shipped();

    private CaseTopics() {}

    static List<Topic> of(Analysed sentence) {
        List<Topic> topics = new ArrayList<>();
        sentence.actors().stream()
                .flatMap(actor -> actor.said().topics().stream())
                .filter(topic -> topic.kind() == Topic.Kind.CASE)
                .forEach(topics::add);
        for (String id : WORDS.list("cases")) {
            if (Phrases.within(sentence.tokens(), 0, sentence.tokens().size(), WORDS.list("case_" + id))) {
                topics.add(new Topic(Topic.Kind.CASE, id, id));
            }
        }
        return topics.stream().distinct().toList();
    }
}
