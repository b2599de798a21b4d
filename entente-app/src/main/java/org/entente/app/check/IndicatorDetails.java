package org.entente.app.check;

import java.util.List;
import org.entente.claim.EvidenceRow;
import org.entente.claim.Indicator;
import org.entente.claim.Judgement;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.page.Element;
import org.entente.page.Node;
import org.entente.page.Text;

/** All indicators of a claim with their rows, closed until a reader asks for them. */
final class IndicatorDetails {
    private static final List<String> HEADS =
            List.of("Indicator", "Stands", "Figure", "Percentile", "n", "What it says");

    private IndicatorDetails() {}

    static Node of(Judgement judgement) {
        long known = judgement.indicators().stream()
                .filter(indicator -> indicator.standing().known())
                .count();
        Element details = Element.of("details")
                .cssClass("indicators")
                .add(Element.of("summary")
                        .add(Element.of(
                                "b", Numbers.counted(judgement.indicators().size(), "indicator", "indicators")))
                        .add(" ")
                        .add(Element.of(
                                "span",
                                known + (known == 1 ? " says something" : " say something")
                                        + "; rows for and against")));
        Element inside = Element.of("div");
        inside.add(Tables.of(
                "",
                HEADS,
                judgement.indicators().stream()
                        .map(indicator -> row(judgement, indicator))
                        .toList()));
        side(judgement, EvidenceRow.Side.FOR, "Strongest for", inside);
        side(judgement, EvidenceRow.Side.AGAINST, "Strongest against", inside);
        side(judgement, EvidenceRow.Side.BESIDE, "Also on record", inside);
        return details.add(inside);
    }

    private static List<Node> row(Judgement judgement, Indicator indicator) {
        boolean decides =
                judgement.everything().deciding().filter(indicator.id()::equals).isPresent();
        Element name = Element.of("span")
                .add(Numbers.capital(ClaimWords.spaced(indicator.id())) + (decides ? " (decides)" : ""))
                .add(Element.of("span", Standings.kind(indicator)).cssClass("second"));
        return List.of(
                name,
                new Text(Standings.of(indicator)
                        + (indicator.fragile() ? ", fragile" : "")
                        + (indicator.stale() ? ", ◔ stale" : "")),
                figure(indicator),
                new Text(indicator
                        .estimate()
                        .filter(Estimate::hasPercentile)
                        .map(FigureWords::percentile)
                        .orElse("")),
                new Text(indicator
                        .estimate()
                        .filter(estimate -> estimate.n() > 0)
                        .map(estimate -> Numbers.count(estimate.n()))
                        .orElse("")),
                said(indicator));
    }

    private static Node figure(Indicator indicator) {
        Element figure = Element.of("span");
        indicator
                .estimate()
                .ifPresent(estimate -> figure.add(FigureWords.value(estimate))
                        .add(" ")
                        .add(Element.of("span", FigureWords.interval(estimate)).cssClass("interval")));
        return figure;
    }

    private static Node said(Indicator indicator) {
        Element said = Element.of("span").add(indicator.sentence());
        String otherwise = Standings.alternatives(indicator);
        if (!otherwise.isEmpty()) {
            said.add(" ").add(Element.of("span", otherwise).cssClass("interval"));
        }
        indicator.estimate().map(Estimate::rows).ifPresent(rows -> said.add(" ").add(Element.of("code", rows)));
        return said;
    }

    private static void side(Judgement judgement, EvidenceRow.Side side, String title, Element into) {
        Element list = Element.of("ul");
        boolean any = false;
        for (Indicator indicator : judgement.indicators()) {
            for (EvidenceRow row : indicator.evidence()) {
                if (row.side() == side) {
                    list.add(item(row));
                    any = true;
                }
            }
        }
        if (any) {
            into.add(Element.of("div")
                    .cssClass("evidence")
                    .add(Element.of("h4", title))
                    .add(list));
        }
    }

    private static Node item(EvidenceRow row) {
        Element item = Element.of("li");
        row.date()
                .ifPresent(date -> item.add(Element.of("span", date.toString()).cssClass("date"))
                        .add(" "));
        item.add(row.what());
        if (!row.source().isEmpty()) {
            item.add(" ").add(Element.of("span", row.source()).cssClass("interval"));
        }
        return row.rows().isEmpty() ? item : item.add(" ").add(Element.of("code", row.rows()));
    }
}
