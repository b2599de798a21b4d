package org.entente.dossier;

import org.entente.chart.Sign;
import org.entente.chart.Svg;
import org.entente.page.Element;
import org.entente.page.Node;
import org.entente.vote.Choice;

/**
 * The signs of votes in running text: drawn once in a page and referred to everywhere else. With them stand the fills
 * that tell yes, abstained, no and did not vote apart without colour.
 */
final class HtmlSigns {
    private static final int SIZE = 7;

    private HtmlSigns() {}

    /** What every page with signs starts with. */
    static Node definitions() {
        Element definitions = Element.of("defs");
        for (Sign sign : Sign.values()) {
            definitions.add(Element.of("symbol")
                    .id("sign-" + sign.word())
                    .attribute("viewBox", "-7 -7 14 14")
                    .add(HtmlChart.node(Svg.sign(sign), "")));
        }
        definitions.add(pattern("fill-no", "M1.5 1.5l3 3M4.5 1.5l-3 3"));
        definitions.add(pattern("fill-absent", "M2.5 3h1"));
        return Element.of("svg")
                .cssClass("definitions")
                .attribute("width", "0")
                .attribute("height", "0")
                .attribute("aria-hidden", "true")
                .add(definitions);
    }

    private static Node pattern(String id, String path) {
        return Element.of("pattern")
                .id(id)
                .attribute("width", "6")
                .attribute("height", "6")
                .attribute("patternUnits", "userSpaceOnUse")
                .add(Element.of("rect")
                        .cssClass("ground")
                        .attribute("width", "6")
                        .attribute("height", "6"))
                .add(Element.of("path").attribute("d", path));
    }

    /** A sign in a line of text; words beside it say the same. */
    static Element of(Sign sign) {
        String size = Integer.toString(2 * SIZE);
        return Element.of("svg")
                .cssClass("sign")
                .attribute("width", size)
                .attribute("height", size)
                .attribute("aria-hidden", "true")
                .add(Element.of("use").attribute("href", "#sign-" + sign.word()));
    }

    static Sign of(Choice choice) {
        return switch (choice) {
            case YES -> Sign.YES;
            case ABSTAIN -> Sign.ABSTAIN;
            case NO -> Sign.NO;
            case ABSENT -> Sign.ABSENT;
            case NOT_MEMBER -> Sign.NOT_MEMBER;
            case NO_ROW -> Sign.NO_DATA;
        };
    }
}
