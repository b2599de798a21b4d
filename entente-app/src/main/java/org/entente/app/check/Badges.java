package org.entente.app.check;

import org.entente.claim.Claim;
import org.entente.claim.Judgement;
import org.entente.claim.Verdict;
import org.entente.page.Element;
import org.entente.page.Node;

/** Verdicts on the page: colour, sign and word together. */
final class Badges {
    private Badges() {}

    /** The class of a verdict's colour and line. */
    static String cssClass(Verdict verdict) {
        return "v-" + verdict.word().replace('_', '-');
    }

    /** The class of a claim's verdict on everything. */
    static String cssClass(Claim claim) {
        return claim.judgement()
                .map(judgement -> cssClass(judgement.everything().verdict()))
                .orElse("v-dropped");
    }

    /** "✓ Supported". */
    static Element of(Verdict verdict) {
        return Element.of("span")
                .cssClass("badge " + cssClass(verdict))
                .add(sign(verdict))
                .add("\u00a0" + ClaimWords.word(verdict));
    }

    static Element sign(Verdict verdict) {
        return Element.of("span", verdict.sign()).cssClass("v-sign").attribute("aria-hidden", "true");
    }

    /** The verdict in both readings, with flags: one badge where they are the same. */
    static Node readings(Judgement judgement) {
        Element line = Element.of("span")
                .cssClass("readings")
                .add(of(judgement.everything().verdict()));
        ClaimWords.flags(judgement)
                .forEach(flag -> line.add(" ").add(Element.of("span", flag).cssClass("v-flag")));
        if (ClaimWords.differs(judgement)) {
            line.add(" on everything · ")
                    .add(of(judgement.votesOnly().verdict()))
                    .add(" on UN votes alone");
        }
        return line;
    }
}
