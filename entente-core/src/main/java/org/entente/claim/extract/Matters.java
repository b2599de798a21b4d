package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.cases.Case;
import org.entente.cases.CaseRegistry;
import org.entente.claim.Topic;
import org.entente.claim.Window;
import org.entente.state.State;
import org.entente.vote.RollCall;

/**
 * Which UN texts and cases the clauses of a text speak of: those that a clause names, else those of the clauses beside it,
 * else those named last before the sentence, as far as its days allow.
 */
final class Matters {
    private final VotedTexts texts;
    private final CaseRegistry registry;
    private final CaseTopics cases;
    private final LocalDate date;
    private final Remembered remembered = new Remembered();

    /**
     * @param texts the texts put to the vote
     * @param registry the cases that they belong to
     * @param date the date of the text that speaks of them
     */
    Matters(VotedTexts texts, CaseRegistry registry, LocalDate date) {
        this.texts = texts;
        this.registry = registry;
        this.cases = new CaseTopics(registry);
        this.date = date;
    }

    /** The cases that a claim’s stretch names itself. */
    List<Topic> named(Draft draft) {
        Stretch own = stretch(draft);
        return cases.of(draft.sentence(), own.from(), own.to());
    }

    /** The case of a topic. */
    Optional<Case> find(Topic topic) {
        return registry.find(topic.id());
    }

    /** The cases whose texts back a state. */
    List<Case> own(State state) {
        return registry.casesOf(state.ccode()).supported();
    }

    /** The cases to which two of some states are the parties. */
    List<Case> between(List<State> states) {
        return registry.list().stream()
                .filter(found -> states.stream()
                                .anyMatch(state -> found.supported().includes(state.ccode()))
                        && states.stream().anyMatch(state -> found.opposing().includes(state.ccode())))
                .toList();
    }

    /** The cases of the sentence, else those named last before it in the paragraph. */
    List<Topic> around(Analysed sentence) {
        List<Topic> own = cases.of(sentence, 0, sentence.tokens().size());
        return own.isEmpty() ? remembered.matter(sentence.paragraph()).cases() : own;
    }

    /**
     * The texts and cases of a claim’s stretch.
     *
     * @param refers whether its words mean a text or case named before the sentence
     */
    List<Topic> of(Draft draft, boolean refers) {
        List<Stretch> stretches = Stretch.of(draft.sentence());
        Stretch own = stretch(draft);
        if (refers && TextWords.both(own)) {
            return remembered.both();
        }
        return of(stretches, stretches.indexOf(own), refers).topics();
    }

    private static Stretch stretch(Draft draft) {
        List<Stretch> stretches = Stretch.of(draft.sentence());
        return stretches.stream()
                .filter(stretch -> stretch.holds(draft.match().from()))
                .findFirst()
                .orElse(stretches.get(0));
    }

    /** Hears the sentences in order, each after its claims were read. */
    void heard(Analysed sentence) {
        List<Stretch> stretches = Stretch.of(sentence);
        for (int i = 0; i < stretches.size(); i++) {
            Stretch own = stretches.get(i);
            Found found = of(stretches, i, TextWords.like(own));
            boolean other = !found.names() && TextWords.named(own);
            remembered.hear(other ? Found.NOTHING : found, TextWords.any(own) || other, sentence.paragraph());
        }
    }

    private Found of(List<Stretch> stretches, int at, boolean refers) {
        Stretch own = stretches.get(at);
        Found named = plain(own);
        List<Found> beside = beside(stretches, at);
        Found source = named.names() ? named : source(own, beside, refers);
        Found dated = source.in(days(own, named, source, beside));
        return symbol(named)
                .or(() -> tally(own, dated))
                .or(() -> like(own, dated, beside))
                .orElseGet(() -> settled(dated, named.names() ? beside : List.of()));
    }

    private static Optional<Found> symbol(Found named) {
        return named.text() ? Optional.of(named) : Optional.empty();
    }

    /** What the words of a stretch name: symbols and cases, and its days. */
    private Found plain(Stretch stretch) {
        List<Topic> topics = new ArrayList<>(TopicFinder.texts(stretch.sentence(), stretch.from(), stretch.to()));
        topics.addAll(cases.of(stretch.sentence(), stretch.from(), stretch.to()));
        Found found = new Found(topics.stream().distinct().toList(), Windows.of(stretch.words(), date));
        return found.texts(texts).stream()
                .map(text -> found.with(VotedTexts.topics(text)))
                .reduce(found, (all, more) -> all.with(more.topics()));
    }

    /** What the other stretches of the sentence name, the nearest before it first. */
    private List<Found> beside(List<Stretch> stretches, int at) {
        List<Stretch> before = new ArrayList<>(stretches.subList(0, at));
        Collections.reverse(before);
        return Stream.concat(before.stream(), stretches.subList(at + 1, stretches.size()).stream())
                .map(stretch -> {
                    Found plain = plain(stretch);
                    Window days = plain.window().said()
                            ? plain.window()
                            : Windows.of(stretch.sentence().text(), date);
                    return tally(stretch, plain.in(days)).orElse(plain);
                })
                .toList();
    }

    /** What a stretch that names nothing is about: "voted for it", "abstained"; nothing where it names another text. */
    private Found source(Stretch own, List<Found> beside, boolean refers) {
        boolean other = TextWords.named(own);
        return beside.stream()
                .filter(found -> other ? found.text() : found.names())
                .findFirst()
                .or(() -> refers && !other
                        ? Optional.of(remembered.text(own.sentence().paragraph()))
                        : Optional.empty())
                .orElse(Found.NOTHING);
    }

    private Window days(Stretch own, Found named, Found source, List<Found> beside) {
        if (named.window().said()) {
            return named.window();
        }
        Window told = Stream.concat(Stream.of(source), beside.stream())
                .flatMap(found -> found.day(texts).stream())
                .findFirst()
                .or(() -> remembered.day(texts))
                .map(day -> RelativeDays.of(own.words(), day))
                .orElse(Window.UNSAID);
        return told.said()
                ? told
                : Stream.concat(Stream.of(source), beside.stream())
                        .map(Found::window)
                        .filter(Window::said)
                        .findFirst()
                        .orElse(Window.UNSAID);
    }

    private Optional<Found> tally(Stretch own, Found dated) {
        return TallyFinder.numbers(own.words())
                .filter(numbers -> numbers.length > 1 || dated.names() || dated.shorter())
                .flatMap(numbers -> texts.tally(numbers, dated.window(), date))
                .map(text -> new Found(VotedTexts.topics(text), dated.window()));
    }

    /** "A similar text a year earlier": the one of that year on the matter of the text spoken of. */
    private Optional<Found> like(Stretch own, Found dated, List<Found> beside) {
        if (!TextWords.like(own) || !dated.shorter()) {
            return Optional.empty();
        }
        int year = dated.window().to().map(LocalDate::getYear).orElse(0);
        return Stream.concat(Stream.of(dated), Stream.concat(beside.stream(), Stream.of(remembered.last())))
                .flatMap(found -> found.texts(texts).stream())
                .findFirst()
                .flatMap(text -> texts.like(text, year - text.year()))
                .map(text -> new Found(VotedTexts.topics(text), dated.window()));
    }

    /** A text of other days is not meant; a case and its days may name one. */
    private Found settled(Found source, List<Found> beside) {
        boolean then = source.texts(texts).stream().map(RollCall::date).allMatch(source::near);
        Found kept = then ? source : source.withoutTexts();
        if (kept.text() || !kept.shorter()) {
            return kept;
        }
        List<String> ids = kept.cases().stream().map(Topic::id).toList();
        return texts.only(ids, kept.first(), kept.last())
                .map(text -> kept.with(VotedTexts.topics(text)))
                .orElseGet(() -> same(kept, ids, beside));
    }

    /** The text beside it where that is on its case. */
    private static Found same(Found kept, List<String> ids, List<Found> beside) {
        return beside.stream()
                .filter(found ->
                        found.text() && found.cases().stream().map(Topic::id).anyMatch(ids::contains))
                .findFirst()
                .map(found -> kept.with(found.topics()))
                .orElse(kept);
    }
}
