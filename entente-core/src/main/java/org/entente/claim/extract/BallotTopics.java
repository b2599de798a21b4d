package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Tense;
import org.entente.claim.Topic;

/** On which texts and cases a claim is, and which choice in a vote it tells of. */
final class BallotTopics {
    private static final WordLists WORDS = WordLists.shipped();

    private BallotTopics() {}

    static List<Topic> of(Draft draft, Matters matters) {
        List<Topic> topics = new ArrayList<>();
        switch (draft.wording().type()) {
            case "voting_together" -> {
                Optional<Topic> choice = Choices.of(draft);
                boolean cast = choice.isPresent() && draft.clause().tense() == Tense.PAST;
                boolean refers = cast || says(draft, "text_reference");
                topics.addAll(refers || aboutAText(draft) ? matters.of(draft, refers) : matters.named(draft));
                choice.ifPresent(topics::add);
            }
            case "resolution_adopted" -> topics.addAll(matters.of(draft, !says(draft, "many_texts")));
            case "mutual_support" -> topics.addAll(BackedCases.of(draft, matters));
            case "recognition" -> topics.addAll(matters.around(draft.sentence()));
            default ->
                topics.addAll(TopicFinder.texts(
                        draft.sentence(),
                        Math.min(draft.from(), draft.clause().from()),
                        Math.max(draft.to(), draft.clause().to())));
        }
        return topics;
    }

    /** Of votes on a text: those of the past, or where the sentence speaks of one. */
    private static boolean aboutAText(Draft draft) {
        return draft.clause().tense() == Tense.PAST
                || Phrases.within(
                        draft.sentence().tokens(), 0, draft.sentence().tokens().size(), WORDS.list("text_words"));
    }

    private static boolean says(Draft draft, String list) {
        int from = Math.min(draft.from(), draft.clause().from());
        int to = Math.max(draft.to(), draft.clause().to());
        return Phrases.within(draft.sentence().tokens(), from, to, WORDS.list(list));
    }
}
