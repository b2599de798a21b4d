package org.entente.app.check;

import java.util.Locale;
import java.util.Map;
import org.entente.claim.Verdict;
import org.entente.page.Element;
import org.entente.page.Node;

/** Verdicts as one bar to scale; the counts beside it say the same. */
final class VerdictBar {
    private static final String HEIGHT = "12";

    private VerdictBar() {}

    static Node of(String title, Map<Verdict, Integer> counts, int all) {
        Element bar = Element.of("svg")
                .cssClass("verdict-bar")
                .attribute("width", "100%")
                .attribute("height", HEIGHT)
                .attribute("role", "img")
                .attribute("aria-label", title + ": " + Counts.words(counts));
        double done = 0;
        for (Verdict verdict : Counts.ORDER) {
            double share = 100.0 * counts.getOrDefault(verdict, 0) / all;
            bar.add(Element.of("rect")
                    .cssClass(Badges.cssClass(verdict))
                    .attribute("x", percent(done))
                    .attribute("width", percent(share))
                    .attribute("height", HEIGHT));
            done += share;
        }
        return bar;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
