package org.entente.app.check;

import java.util.List;
import java.util.Locale;
import org.entente.claim.CheckedSentence;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.SentenceKind;
import org.entente.claim.Verdict;
import org.entente.page.Element;
import org.entente.page.Node;
import org.entente.page.Text;

/**
 * The annotated text: every claim underlined in place, with its number, sign and verdict after it. The mark is a button
 * that opens the claim's note and the words are its label, so that a tap on either does; this needs no script.
 */
final class TextSection {
    private final CheckedText text;

    TextSection(CheckedText text) {
        this.text = text;
    }

    Node section() {
        Element body = Element.of("div").cssClass("annotated");
        Annotation.of(text).forEach(paragraph -> body.add(paragraph(paragraph)));
        ClaimNotes notes = new ClaimNotes(text);
        return Element.of("section")
                .id("text")
                .add(Element.of("h2", "The text, claim by claim"))
                .add(legend())
                .add(body)
                .add(Element.of("div").cssClass("notes").add(notes.list()));
    }

    private static Node legend() {
        Element signs = Element.of("ul").cssClass("legend");
        for (Verdict verdict : Counts.ORDER) {
            signs.add(Element.of("li")
                    .add(Element.of("span", "claim").cssClass("claim " + Badges.cssClass(verdict)))
                    .add(" ")
                    .add(Badges.of(verdict)));
        }
        signs.add(Element.of("li")
                .add(Element.of("span", "◔ stale").cssClass("v-flag"))
                .add(" the record ends long before the text"));
        signs.add(Element.of("li")
                .add(Element.of("span", "opinion").cssClass("kind-mark"))
                .add(" and the like: no claim about the record"));
        signs.add(Element.of("li")
                .add(Element.of("span", "grey").cssClass("is-boilerplate"))
                .add(" boilerplate"));
        return Element.of("div")
                .add(Element.of("p", "A claim is underlined; its verdict opens a note.")
                        .cssClass("note"))
                .add(signs);
    }

    private Node paragraph(List<Annotation.Part> parts) {
        Element paragraph = Element.of("p");
        boolean boilerplate = parts.stream()
                .flatMap(part -> part.sentence().stream())
                .allMatch(sentence -> sentence.kind() == SentenceKind.BOILERPLATE);
        if (boilerplate) {
            paragraph.cssClass("boilerplate");
        }
        parts.forEach(part -> paragraph.add(part(part)));
        return paragraph;
    }

    private Node part(Annotation.Part part) {
        Element words = Element.of("span");
        part.sentence()
                .ifPresent(sentence -> words.id(sentence.id())
                        .cssClass("is-" + sentence.kind().name().toLowerCase(Locale.ROOT)));
        part.pieces().forEach(piece -> piece(piece, words));
        part.sentence().ifPresent(sentence -> words.add(mark(sentence)));
        return words;
    }

    private static void piece(Annotation.Piece piece, Element into) {
        String bare = piece.words().stripLeading();
        into.add(piece.words().substring(0, piece.words().length() - bare.length()));
        into.add(words(piece, bare));
        piece.ending().forEach(claim -> into.add(mark(claim)));
    }

    /** The shortest claim is the one that a tap opens; longer ones are underlined further below. */
    private static Node words(Annotation.Piece piece, String bare) {
        int depth = piece.in().size();
        if (depth == 0) {
            return new Text(bare);
        }
        Claim inner = piece.in().get(depth - 1);
        Element words = Element.of("label", bare)
                .attribute("for", "mark-" + ClaimWords.number(inner))
                .cssClass("claim " + Badges.cssClass(inner));
        for (int i = depth - 2; i >= 0; i--) {
            words = Element.of("span")
                    .cssClass("claim deep-" + Math.min(3, depth - 1 - i) + " "
                            + Badges.cssClass(piece.in().get(i)))
                    .add(words);
        }
        return words;
    }

    private static Node mark(Claim claim) {
        String number = ClaimWords.number(claim);
        Verdict verdict = claim.judgement().orElseThrow().everything().verdict();
        return Element.of("button")
                .id("mark-" + number)
                .attribute("type", "button")
                .attribute("popovertarget", "note-" + number)
                .attribute("aria-label", number + " " + ClaimWords.signed(verdict) + ": show the claim’s note")
                .cssClass("mark " + Badges.cssClass(verdict))
                .add(Element.of("b", number))
                .add("\u00a0" + verdict.sign() + "\u00a0" + ClaimWords.word(verdict));
    }

    /** What a sentence is that makes no claim of a known type. */
    private Node mark(CheckedSentence sentence) {
        boolean claims = text.claims(sentence).stream()
                .anyMatch(claim -> claim.judgement().isPresent());
        if (claims) {
            return new Text("");
        }
        String words = sentence.kind() == SentenceKind.BOILERPLATE
                ? "boilerplate: " + sentence.reason()
                : sentence.kind() == SentenceKind.CLAIM ? "not tested" : KindWords.mark(sentence.kind());
        return Element.of("span").cssClass("kind-mark").add(" " + words);
    }
}
