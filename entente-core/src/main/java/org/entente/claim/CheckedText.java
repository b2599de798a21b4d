package org.entente.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.notice.Notice;

/**
 * A text with its claims, each set against the record.
 *
 * @param origin where it comes from
 * @param text the cleaned text, which all spans count in
 * @param date its date
 * @param dateFrom how that is known
 * @param language ISO 639-1 code
 * @param sentences all sentences in order
 * @param claims what they claim, in the order of the text, dropped ones too
 * @param rules the table of rules that verdicts follow from
 * @param notices what a reader must know
 */
public record CheckedText(
        TextOrigin origin,
        String text,
        LocalDate date,
        DateFrom dateFrom,
        String language,
        List<CheckedSentence> sentences,
        List<Claim> claims,
        RulesVersion rules,
        List<Notice> notices) {
    public CheckedText {
        sentences = List.copyOf(sentences);
        claims = List.copyOf(claims);
        notices = List.copyOf(notices);
    }

    /** The claims that were tested: all but those an editor dropped. */
    public List<Claim> tested() {
        return claims.stream().filter(claim -> claim.judgement().isPresent()).toList();
    }

    /** The claims of a sentence. */
    public List<Claim> claims(CheckedSentence sentence) {
        return claims.stream()
                .filter(claim -> claim.said().sentence().equals(sentence.id()))
                .toList();
    }

    /** The sentences of a kind. */
    public List<CheckedSentence> sentences(SentenceKind kind) {
        return sentences.stream().filter(sentence -> sentence.kind() == kind).toList();
    }

    public Optional<CheckedSentence> sentence(String id) {
        return sentences.stream().filter(sentence -> sentence.id().equals(id)).findFirst();
    }

    /** The words of a claim; where it has several spans with … between them. */
    public String words(Proposition said) {
        return said.words(text);
    }
}
