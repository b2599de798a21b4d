package org.entente.claim.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Topic;

/** The choice that a claim about a ballot names: "opposed it", "both abstained"; "among the seven" of 141 votes to 7. */
final class Choices {
    private static final WordLists WORDS = WordLists.shipped();
    private static final List<String> ORDER = List.of("yes", "no", "abstain");

    private Choices() {}

    static Optional<Topic> of(Draft draft, Matters matters) {
        int from = Math.min(draft.from(), draft.clause().from());
        int to = Math.max(draft.to(), draft.clause().to());
        return counted(draft, matters)
                .or(() -> named(
                        draft.sentence(), draft.match().from(), draft.match().to()))
                .or(() -> named(draft.sentence(), from, to))
                .or(() -> named(draft.sentence(), from, Math.max(to, participle(draft))))
                .or(() -> intended(draft))
                .or(() -> echoed(draft))
                .map(choice -> new Topic(Topic.Kind.CHOICE, choice, choice));
    }

    /** The choice named first: "voted for it, and Peru against" is a vote for it. */
    private static Optional<String> named(Analysed sentence, int from, int to) {
        for (int end = from + 1; end <= to; end++) {
            int until = end;
            Optional<String> first = WORDS.list("choices").stream()
                    .filter(choice -> Phrases.within(sentence.tokens(), from, until, WORDS.list("choice_" + choice)))
                    .findFirst();
            if (first.isPresent()) {
                return ofText(sentence, end - 1) ? favoured(sentence, from, end) : first;
            }
        }
        return Optional.empty();
    }

    /** "a resolution against the embargo": what the text is against is no choice. */
    private static boolean ofText(Analysed sentence, int token) {
        return sentence.lemma(token).equals("against")
                && token > 0
                && WORDS.has("text_words", sentence.lemma(token - 1));
    }

    /** "voted every year for the resolution against it": for. */
    private static Optional<String> favoured(Analysed sentence, int from, int to) {
        return Phrases.within(sentence.tokens(), from, to, Set.of("for")) ? Optional.of("yes") : Optional.empty();
    }

    /** "as did Chile": the choice told before it. */
    private static Optional<String> echoed(Draft draft) {
        return draft.wording().needs().contains("before:ballot_verbs")
                ? named(draft.sentence(), 0, draft.match().from())
                : Optional.empty();
    }

    /** "voted with others to condemn it": a vote for the text that does so. */
    private static Optional<String> intended(Draft draft) {
        int next = draft.clause().index() + 1;
        List<Clause> clauses = draft.sentence().clauses();
        boolean to = next < clauses.size()
                && clauses.get(next).link() == Clause.Link.INFINITIVE
                && draft.sentence().lemma(draft.clause().head()).equals("vote");
        return to ? Optional.of(ORDER.get(0)) : Optional.empty();
    }

    /** The end of what hangs on the clause: "joined them in voting no", "was among the nine that voted against". */
    private static int participle(Draft draft) {
        int next = draft.clause().index() + 1;
        List<Clause> clauses = draft.sentence().clauses();
        boolean open = next < clauses.size()
                && (clauses.get(next).link() == Clause.Link.PARTICIPLE
                        || clauses.get(next).link() == Clause.Link.INFINITIVE
                        || clauses.get(next).link() == Clause.Link.RELATIVE
                        || clauses.get(next).from() == draft.match().to());
        return open ? clauses.get(next).to() : 0;
    }

    /** Whose number stands in the trigger: those for, those against or those abstaining. */
    private static Optional<String> counted(Draft draft, Matters matters) {
        if (!Phrases.within(
                draft.sentence().tokens(), draft.match().from(), draft.match().to(), WORDS.list("among"))) {
            return Optional.empty();
        }
        String words = draft.sentence()
                .spanOf(draft.match().from(), draft.match().to())
                .moved(-draft.sentence().span().start())
                .of(draft.sentence().text());
        return TallyFinder.count(words)
                .flatMap(number -> matters.numbers(draft.sentence()).flatMap(numbers -> place(numbers, number)));
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
