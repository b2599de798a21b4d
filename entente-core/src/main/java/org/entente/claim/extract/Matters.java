package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.cases.CaseRegistry;
import org.entente.claim.Topic;
import org.entente.claim.Window;
import org.entente.state.State;

/**
 * Which UN texts and cases the clauses of a text speak of: those that a clause names, else those of the clauses beside it,
 * else those named last before the sentence, as far as its days allow.
 */
final class Matters {
    private static final WordLists WORDS = WordLists.shipped();

    private final VotedTexts texts;
    private final LocalDate date;
    private final CaseTopics cases;
    private final CaseParties parties;
    private final TextSearch search;
    private final Remembered remembered = new Remembered();

    /**
     * @param texts the texts put to the vote
     * @param registry the cases that they belong to
     * @param date the date of the text that speaks of them
     */
    Matters(VotedTexts texts, CaseRegistry registry, LocalDate date) {
        this.texts = texts;
        this.date = date;
        this.parties = new CaseParties(registry);
        this.cases = new CaseTopics(parties);
        this.search = new TextSearch(texts, cases, date, remembered);
    }

    /** The days that a sentence names. */
    Window days(Analysed sentence) {
        return Windows.of(sentence.text(), date);
    }

    Window days(Stretch stretch) {
        return Windows.of(stretch.words(), date);
    }

    CaseParties parties() {
        return parties;
    }

    /** Whom the texts of the cases that a clause names back, or means by "it"; others than some states. */
    List<State> backed(Clause clause, Analysed sentence, List<State> others) {
        List<Topic> named = cases.of(sentence, clause.from(), clause.to());
        boolean refers = Phrases.within(sentence.tokens(), clause.from(), clause.to(), WORDS.list("matter_reference"));
        return parties.backed(named.isEmpty() && refers ? before(sentence) : named).stream()
                .filter(state -> !others.contains(state))
                .toList();
    }

    /** The cases that a claim’s stretch names itself. */
    List<Topic> named(Draft draft) {
        Stretch own = stretch(draft);
        return cases.of(draft.sentence(), own.from(), own.to());
    }

    /** The cases that norms are applied to: "one standard to Ukraine and another to Palestine". */
    List<Topic> compared(Draft draft) {
        Stretch own = stretch(draft);
        return cases.applied(draft.sentence(), own.from(), own.to());
    }

    /** The cases of the sentence, else those named last before it in the paragraph. */
    List<Topic> around(Analysed sentence) {
        List<Topic> own = cases.of(sentence, 0, sentence.tokens().size());
        return own.isEmpty() ? remembered.matter(sentence.paragraph()).cases() : own;
    }

    /** The cases of the sentence, else those of the text or matter that was named before it: what "on this" means. */
    List<Topic> before(Analysed sentence) {
        List<Topic> around = around(sentence);
        return around.isEmpty() ? remembered.text(sentence.paragraph()).cases() : around;
    }

    /**
     * The texts and cases of a claim’s stretch.
     *
     * @param refers whether its words mean a text or case named before the sentence
     */
    Found of(Draft draft, boolean refers) {
        List<Stretch> stretches = Stretch.of(draft.sentence());
        Stretch own = stretch(draft);
        if (refers && TextWords.both(own)) {
            return remembered.both();
        }
        int at = stretches.indexOf(own);
        List<Found> before = search.resolved(stretches.subList(0, at), stretches);
        return search.of(stretches, at, before, refers);
    }

    /** The stretch in which a claim’s words begin. */
    static Stretch stretch(Draft draft) {
        List<Stretch> stretches = Stretch.of(draft.sentence());
        return stretches.stream()
                .filter(stretch -> stretch.holds(draft.match().from()))
                .findFirst()
                .orElse(stretches.get(0));
    }

    /** Whether a paragraph or those before it spoke of a text put to the vote. */
    boolean voted(int paragraph) {
        return remembered.text(paragraph).text()
                || remembered.numbers(paragraph).isPresent();
    }

    /** The numbers of the vote that a sentence speaks of: its own, else those told last. */
    Optional<int[]> numbers(Analysed sentence) {
        return TallyFinder.numbers(sentence.text()).or(() -> remembered.numbers(sentence.paragraph()));
    }

    /** Hears the sentences in order, each after its claims were read. */
    void heard(Analysed sentence) {
        List<Stretch> stretches = Stretch.of(sentence);
        List<Found> found = search.resolved(stretches, stretches);
        for (int i = 0; i < stretches.size(); i++) {
            Stretch own = stretches.get(i);
            boolean vote = TextWords.any(own) || found.get(i).unknown();
            remembered.hear(found.get(i), vote, sentence.paragraph());
            if (!found.get(i).names() && TextWords.ballot(own)) {
                remembered.ballot(days(own), texts, sentence.paragraph());
            }
        }
        TallyFinder.numbers(sentence.text()).ifPresent(told -> remembered.count(told, sentence.paragraph()));
    }
}
