package org.entente.claim.extract;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Topic;

/** The choice that a claim about a ballot names: "opposed it", "both abstained"; "among the seven" of 141 votes to 7. */
final class Choices {
    private static final WordLists WORDS = WordLists.shipped();
    private static final List<String> ORDER = List.of("yes", "no", "abstain");

    private Choices() {}

    static Optional<Topic> of(Draft draft) {
        int from = Math.min(draft.from(), draft.clause().from());
        int to = Math.max(draft.to(), draft.clause().to());
        return counted(draft)
                .or(() -> WORDS.list("choices").stream()
                        .filter(choice ->
                                Phrases.within(draft.sentence().tokens(), from, to, WORDS.list("choice_" + choice)))
                        .findFirst())
                .map(choice -> new Topic(Topic.Kind.CHOICE, choice, choice));
    }

    /** Whose number stands in the trigger: those for, those against or those abstaining. */
    private static Optional<String> counted(Draft draft) {
        if (!Phrases.within(
                draft.sentence().tokens(), draft.match().from(), draft.match().to(), WORDS.list("among"))) {
            return Optional.empty();
        }
        String words = draft.sentence()
                .spanOf(draft.match().from(), draft.match().to())
                .moved(-draft.sentence().span().start())
                .of(draft.sentence().text());
        return TallyFinder.count(words)
                .flatMap(number ->
                        TallyFinder.numbers(draft.sentence().text()).flatMap(numbers -> place(numbers, number)));
    }

    private static Optional<String> place(int[] numbers, int number) {
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == number) {
                return Optional.of(ORDER.get(i));
            }
        }
        return Optional.empty();
    }
}
