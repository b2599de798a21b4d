package org.entente.app.extractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.CheckedSentence;
import org.entente.claim.Draft;
import org.entente.claim.Proposition;
import org.entente.claim.SentenceKind;
import org.entente.claim.Words;
import org.entente.notice.Notice;

/**
 * A sentence as a language model reads it.
 *
 * @param sentence as the built-in reading has it
 * @param claims what the model takes it to claim
 * @param said what the model takes it to do, where it says so
 */
record SecondReading(CheckedSentence sentence, List<Proposition> claims, Optional<SentenceKind> said) {
    SecondReading {
        claims = List.copyOf(claims);
    }

    /** What the built-in reading finds in a sentence. */
    static List<Proposition> builtIn(Draft draft, CheckedSentence sentence) {
        return draft.propositions().stream()
                .filter(claim -> claim.sentence().equals(sentence.id()))
                .toList();
    }

    /** The particulars that a model is not asked for, of the same claim in the built-in reading: numbers, judgements, days. */
    static Proposition completed(Proposition said, List<Proposition> before) {
        return before.stream()
                .filter(other ->
                        other.type().equals(said.type()) && other.extent().meets(said.extent()))
                .findFirst()
                .map(other -> new Proposition(
                        said.sentence(),
                        said.spans(),
                        said.type(),
                        said.object(),
                        said.affirmed(),
                        said.roles().on().isEmpty()
                                ? said.roles().withOn(other.roles().on())
                                : said.roles(),
                        words(said.words(), other.words()),
                        said.tense(),
                        said.window().said() ? said.window() : other.window(),
                        said.attributedTo()))
                .orElse(said);
    }

    private static Words words(Words said, Words other) {
        return new Words(
                said.intensifier(),
                said.frequency(),
                said.hedge(),
                said.hedge() == other.hedge() ? other.hedgeWord() : "",
                other.number(),
                other.judgements(),
                other.caps());
    }

    /** A text with these readings in place of its own. */
    static Draft merged(Draft draft, Map<String, SecondReading> readings, List<Notice> more) {
        List<Proposition> claims = new ArrayList<>(draft.propositions());
        claims.removeIf(claim -> readings.containsKey(claim.sentence()));
        readings.values().forEach(reading -> claims.addAll(reading.claims()));
        claims.sort(Comparator.comparing(Proposition::extent));
        List<Notice> notices = new ArrayList<>(draft.notices());
        notices.addAll(more);
        return new Draft(
                draft.origin(),
                draft.text(),
                draft.date(),
                draft.dateFrom(),
                draft.language(),
                draft.sentences().stream()
                        .map(sentence -> Optional.ofNullable(readings.get(sentence.id()))
                                .map(SecondReading::checked)
                                .orElse(sentence))
                        .toList(),
                claims,
                notices);
    }

    private CheckedSentence checked() {
        if (!claims.isEmpty()) {
            return with(SentenceKind.CLAIM, "");
        }
        boolean emptied =
                sentence.kind() == SentenceKind.CLAIM && sentence.reason().isEmpty();
        if (said.isEmpty()) {
            return emptied ? with(SentenceKind.CLAIM, "the language model finds no claim of a known type") : sentence;
        }
        boolean same = said.get() == sentence.kind() && !emptied;
        return same ? sentence : with(said.get(), "by the language model’s reading");
    }

    private CheckedSentence with(SentenceKind kind, String reason) {
        return new CheckedSentence(sentence.id(), sentence.span(), kind, reason, sentence.repeatOf(), sentence.text());
    }
}
