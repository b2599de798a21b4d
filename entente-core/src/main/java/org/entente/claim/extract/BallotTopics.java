package org.entente.claim.extract;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Tense;
import org.entente.claim.Topic;
import org.entente.claim.Window;

/** On which texts and cases a claim is, and which choice in a vote it tells of. */
final class BallotTopics {
    private static final WordLists WORDS = WordLists.shipped();

    private static final int MONTH = 32;

    /** The sense of a vote against a state, which an abstention is not. */
    private static final String AGAINST = "against";

    private BallotTopics() {}

    static List<Topic> of(Draft draft, Matters matters) {
        List<Topic> topics = new ArrayList<>();
        switch (draft.wording().type()) {
            case "voting_together" -> {
                topics.addAll(ballot(draft, matters) ? found(draft, matters).topics() : matters.named(draft));
                if (!sides(draft)) {
                    Choices.of(draft, matters).ifPresent(topics::add);
                } else if (draft.wording().gives().containsKey("neg")) {
                    topics.add(new Topic(Topic.Kind.SENSE, AGAINST, AGAINST));
                }
            }
            case "resolution_adopted" -> topics.addAll(found(draft, matters).topics());
            case "mutual_support" -> topics.addAll(BackedCases.of(draft, matters));
            case "sovereignty_principle" -> topics.addAll(own(draft, matters));
            case "selective_norms" -> topics.addAll(matters.compared(draft));
            case "recognition" -> topics.addAll(matters.around(draft.sentence()));
            default ->
                topics.addAll(TopicFinder.texts(
                        draft.sentence(),
                        Math.min(draft.from(), draft.clause().from()),
                        Math.max(draft.to(), draft.clause().to())));
        }
        return topics;
    }

    /** "its own territorial integrity": the state’s own cases. */
    private static List<Topic> own(Draft draft, Matters matters) {
        return says(draft, "own_land") ? BackedCases.ofLand(draft.role("who"), matters) : List.of();
    }

    /** The days of the vote that a claim tells of, where its own words name none. */
    static Window days(Draft draft, Matters matters) {
        return ballot(draft, matters) ? found(draft, matters).window() : Window.UNSAID;
    }

    /** "has never voted against Russia on Ukraine": with or against a state, of all the votes on a matter. */
    private static boolean sides(Draft draft) {
        return draft.wording().gives().containsKey("sides");
    }

    private static boolean ballot(Draft draft, Matters matters) {
        if (sides(draft)) {
            return false;
        }
        return switch (draft.wording().type()) {
            case "voting_together" -> refers(draft) || aboutAText(draft) || dated(draft, matters);
            case "resolution_adopted" -> true;
            default -> false;
        };
    }

    private static Found found(Draft draft, Matters matters) {
        return matters.of(draft, refers(draft));
    }

    /** Whether its text may be one named before the sentence: "they abstained", "it was adopted", "a similar text". */
    private static boolean refers(Draft draft) {
        boolean said = says(draft, "text_reference");
        if (draft.wording().type().equals("resolution_adopted")) {
            Stretch own = Matters.stretch(draft);
            boolean other = TallyFinder.numbers(own.words()).isPresent() || says(draft, "many_texts");
            return said || TextWords.like(own) || !other;
        }
        boolean past = draft.clause().tense() == Tense.PAST
                || draft.sentence().lemma(draft.clause().head()).equals("cast");
        return said || (past && !says(draft, "many_votes"));
    }

    /** A vote on a day, whatever the tense: "cast identical votes on 27 March 2014". */
    private static boolean dated(Draft draft, Matters matters) {
        Found days = new Found(List.of(), matters.days(Matters.stretch(draft)));
        return days.shorter() && days.first().plusDays(MONTH).isAfter(days.last());
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
