package org.entente.claim.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.claim.Topic;
import org.entente.claim.Window;
import org.entente.vote.RollCall;

/**
 * Looks for the UN text or case that a stretch of a sentence is about: what it names, else what the stretches beside it
 * name, else what was named last; of a case and its days the text that was put to the vote then.
 */
final class TextSearch {
    private static final int MONTH = 32;

    private final VotedTexts texts;
    private final CaseTopics cases;
    private final LocalDate date;
    private final Remembered remembered;

    TextSearch(VotedTexts texts, CaseTopics cases, LocalDate date, Remembered remembered) {
        this.texts = texts;
        this.cases = cases;
        this.date = date;
        this.remembered = remembered;
    }

    /** What the first stretches of a sentence are about, one after the other. */
    List<Found> resolved(List<Stretch> first, List<Stretch> all) {
        List<Found> resolved = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Stretch own = first.get(i);
            Found found = of(all, i, resolved, TextWords.like(own));
            boolean other =
                    TextWords.named(own) || TallyFinder.numbers(own.words()).isPresent();
            resolved.add(other && !found.names() ? found.ofUnknown() : found);
        }
        return resolved;
    }

    /**
     * What one stretch of a sentence is about.
     *
     * @param before what those before it are about
     * @param refers whether it may mean what was named before the sentence
     */
    Found of(List<Stretch> stretches, int at, List<Found> before, boolean refers) {
        Stretch own = stretches.get(at);
        Found named = plain(own);
        List<Found> beside = beside(stretches, at, before);
        Found source = named.names() ? named : source(own, beside, refers);
        Found dated = wronged(own, source.in(days(own, named, source, beside)));
        return symbol(named)
                .or(() -> tally(own, dated))
                .or(() -> like(own, dated, beside))
                .or(() -> described(own, dated))
                .or(() -> nearly(own, dated))
                .orElseGet(() -> settled(dated, source, beside));
    }

    /** "when the invasion was condemned in March 2022": that of the case then put to the vote. */
    private Found wronged(Stretch own, Found dated) {
        boolean speaks = !dated.names()
                && dated.shorter()
                && dated.first().plusDays(MONTH).isAfter(dated.last())
                && TextWords.wrong(own.whole());
        return speaks ? dated.with(texts.overLand(dated.first(), dated.last())) : dated;
    }

    private static Optional<Found> symbol(Found named) {
        return named.text() ? Optional.of(named) : Optional.empty();
    }

    /** What the words of a stretch name: symbols and cases, and its days. */
    private Found plain(Stretch stretch) {
        Window window = Windows.of(stretch.words(), date);
        List<Topic> topics = new ArrayList<>();
        TopicFinder.texts(stretch.sentence(), stretch.from(), stretch.to())
                .forEach(topic -> topics.add(assembly(topic, window).orElse(topic)));
        topics.addAll(cases.of(stretch.sentence(), stretch.from(), stretch.to()));
        Found found = new Found(topics.stream().distinct().toList(), window);
        return found.texts(texts).stream()
                .map(text -> found.with(VotedTexts.topics(text)))
                .reduce(found, (all, more) -> all.with(more.topics()));
    }

    /** "resolution 2758 of 1971": the Assembly's, where the Council had not come to such a number by then. */
    private Optional<Topic> assembly(Topic topic, Window window) {
        if (!topic.id().startsWith(TopicFinder.COUNCIL_TEXT)) {
            return numbered(topic.id());
        }
        String number = topic.id().substring(TopicFinder.COUNCIL_TEXT.length());
        return CouncilNumbers.beyond(Integer.parseInt(number), window.to().orElse(date))
                ? numbered("A/RES/" + number)
                : Optional.empty();
    }

    /** The Assembly's text of a number without its session. */
    private Optional<Topic> numbered(String symbol) {
        return texts.symbol(symbol).map(VotedTexts::topics).orElse(List.of()).stream()
                .filter(topic -> topic.id().startsWith(symbol + "("))
                .findFirst();
    }

    /** What the other stretches of the sentence name, the nearest before it first. */
    private List<Found> beside(List<Stretch> stretches, int at, List<Found> resolved) {
        List<Found> beside = new ArrayList<>(resolved);
        Collections.reverse(beside);
        stretches.subList(at + 1, stretches.size()).forEach(stretch -> beside.add(after(stretch)));
        return beside;
    }

    private Found after(Stretch stretch) {
        Found plain = plain(stretch);
        Window days = plain.window().said()
                ? plain.window()
                : Windows.of(stretch.sentence().text(), date);
        return tally(stretch, plain.in(days)).orElse(plain);
    }

    /** What a stretch that names nothing is about: "voted for it", "abstained"; nothing where it names another text. */
    private Found source(Stretch own, List<Found> beside, boolean refers) {
        boolean other =
                TextWords.named(own) || (!beside.isEmpty() && beside.get(0).unknown());
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
                .filter(dated::shares)
                .map(text -> new Found(VotedTexts.topics(text), dated.window()));
    }

    /** Where no text has the numbers that a stretch tells, the only one of its days with one of them. */
    private Optional<Found> nearly(Stretch own, Found dated) {
        return TallyFinder.numbers(own.words())
                .filter(numbers -> numbers.length > 1 && dated.shorter())
                .flatMap(numbers -> texts.nearly(numbers, dated.first(), dated.last()))
                .filter(text -> dated.shares(text) || dated.first().equals(dated.last()))
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

    /** "The Assembly’s protest against nuclear testing": where a text is spoken of with its days or its count. */
    private Optional<Found> described(Stretch own, Found dated) {
        boolean counted = TallyFinder.numbers(own.words()).isPresent();
        if (dated.text() || !(counted || (TextWords.any(own) && dated.shorter()))) {
            return Optional.empty();
        }
        return texts.described(own, dated.window(), date)
                .filter(text -> counted || !dated.names() || dated.shares(text))
                .map(text -> new Found(VotedTexts.topics(text), dated.window()));
    }

    /** A text of other days than those said is not meant; a case and its days may name one, or a text beside it. */
    private Found settled(Found dated, Found source, List<Found> beside) {
        boolean told = dated.window().equals(source.window());
        boolean then = told || dated.texts(texts).stream().map(RollCall::date).allMatch(dated::near);
        Found kept = then ? dated : dated.withoutTexts();
        if (kept.text()) {
            return kept;
        }
        List<String> ids = kept.cases().stream().map(Topic::id).toList();
        return (kept.shorter() ? texts.only(ids, kept.first(), kept.last()) : Optional.<RollCall>empty())
                .map(text -> kept.with(VotedTexts.topics(text)))
                .orElseGet(() -> then ? same(kept, ids, beside) : kept);
    }

    /** The text beside it where that is on its case. */
    private Found same(Found kept, List<String> ids, List<Found> beside) {
        return beside.stream()
                .filter(found -> found.text()
                        && found.texts(texts).stream().map(RollCall::date).allMatch(kept::near)
                        && found.cases().stream().map(Topic::id).anyMatch(ids::contains))
                .findFirst()
                .map(found -> kept.with(found.topics()))
                .orElse(kept);
    }
}
