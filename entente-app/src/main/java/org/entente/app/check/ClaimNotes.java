package org.entente.app.check;

import java.util.List;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.Judgement;
import org.entente.page.Element;
import org.entente.page.Node;

/** The notes that open over the text: what the claim is read as, its verdict, the sentence a reader needs. */
final class ClaimNotes {
    private final CheckedText text;
    private final ClaimWords words;

    ClaimNotes(CheckedText text) {
        this.text = text;
        this.words = new ClaimWords(text.date());
    }

    List<Node> list() {
        return text.tested().stream().map(this::note).toList();
    }

    private Node note(Claim claim) {
        String number = ClaimWords.number(claim);
        Judgement judgement = claim.judgement().orElseThrow();
        return Element.of("div")
                .id("note-" + number)
                .attribute("popover", "auto")
                .attribute("role", "dialog")
                .attribute("aria-labelledby", "note-title-" + number)
                .cssClass("note-card " + Badges.cssClass(claim))
                .add(Element.of("p")
                        .id("note-title-" + number)
                        .cssClass("note-title")
                        .add(Element.of("b", number))
                        .add(" " + title(claim)))
                .add(Element.of("p").cssClass("note-verdict").add(Badges.readings(judgement)))
                .add(Element.of("p", ClaimWords.sentence(claim)))
                .add(Element.of("p")
                        .cssClass("note-links")
                        .add(Element.of("a", "Evidence and rules").href("#claim-" + number))
                        .add(Element.of("button", "Close")
                                .attribute("type", "button")
                                .attribute("popovertarget", "note-" + number)
                                .attribute("popovertargetaction", "hide")));
    }

    /** "Mutual support: Azerbaijan and Serbia". */
    private String title(Claim claim) {
        String parties = words.parties(claim.said().roles());
        return ClaimWords.type(claim.said()) + (parties.isEmpty() ? "" : ": " + parties);
    }
}
