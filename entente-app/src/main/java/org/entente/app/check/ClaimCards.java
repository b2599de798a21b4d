package org.entente.app.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.CheckedText;
import org.entente.claim.Claim;
import org.entente.claim.Judgement;
import org.entente.measure.Numbers;
import org.entente.page.Element;
import org.entente.page.Node;

/** Claim by claim: the sentence a reader needs, the rule that led there, what it rests on. */
final class ClaimCards {
    private final CheckedText text;
    private final ClaimWords words;

    ClaimCards(CheckedText text) {
        this.text = text;
        this.words = new ClaimWords(text.date());
    }

    Node section() {
        Element section = Element.of("section").id("evidence").add(Element.of("h2", "Claim by claim"));
        text.claims().forEach(claim -> section.add(card(claim)));
        return section;
    }

    private Node card(Claim claim) {
        Element card = Element.of("article")
                .id("claim-" + ClaimWords.number(claim))
                .cssClass("claim-card " + Badges.cssClass(claim))
                .add(Element.of("h3")
                        .add(Element.of("span", ClaimWords.number(claim)).cssClass("n"))
                        .add(Quotes.of(text, claim.said())))
                .add(reading(claim));
        claim.judgement().ifPresent(judgement -> judged(claim, judgement, card));
        claim.edited().ifPresent(edit -> card.add(caution(edited(edit))));
        return card;
    }

    /** How it was read: "Mutual support · Azerbaijan and Serbia · denied". */
    private Node reading(Claim claim) {
        List<String> parts = new ArrayList<>(List.of(ClaimWords.type(claim.said())));
        parts.add(words.parties(claim.said().roles()));
        parts.add(ClaimWords.about(claim.said().roles()));
        parts.addAll(ClaimWords.wording(claim.said()));
        parts.removeIf(String::isEmpty);
        return Element.of("p")
                .cssClass("claim-meta")
                .add(String.join(" · ", parts) + " · ")
                .add(Element.of("a", "in the text").href("#" + claim.said().sentence()));
    }

    private static void judged(Claim claim, Judgement judgement, Element card) {
        card.add(Element.of("p").cssClass("note-verdict").add(Badges.readings(judgement)));
        String says = ClaimWords.sentence(claim);
        if (!says.equals(judgement.everything().reason())) {
            card.add(Element.of("p", says).cssClass("says"));
        }
        Element why = Element.of("p").cssClass("why");
        why.add(Element.of("b", "Why ")).add(judgement.everything().reason());
        if (ClaimWords.differs(judgement)) {
            why.add(" On UN votes alone: " + judgement.votesOnly().reason());
        }
        card.add(why);
        change(judgement)
                .ifPresent(words -> card.add(Element.of("p")
                        .cssClass("why")
                        .add(Element.of("b", "What would change it "))
                        .add(words)));
        Standings.cautions(claim).forEach(words -> card.add(caution(words)));
        if (!judgement.indicators().isEmpty()) {
            card.add(IndicatorDetails.of(judgement));
        }
    }

    private static Node caution(String words) {
        return Element.of("p", words).cssClass("caution");
    }

    /** What would change the state of the indicator that decided. */
    static Optional<String> change(Judgement judgement) {
        return judgement
                .decidingOfAll()
                .map(indicator -> indicator.change())
                .filter(words -> !words.isEmpty())
                .map(words -> Numbers.capital(words) + (words.endsWith(".") ? "" : "."));
    }

    static String edited(Claim.Edit edit) {
        return "Changed by " + edit.file() + ", line " + edit.line() + "; before: " + edit.was() + ".";
    }
}
