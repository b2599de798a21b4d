package org.entente.dossier;

import java.util.List;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.page.Element;
import org.entente.page.Node;
import org.entente.page.Text;

/** Headline figures: the value large, its interval lighter, its percentile below. */
final class HtmlFigures {
    private HtmlFigures() {}

    static Node of(List<Section.NamedFigure> figures) {
        Element list = Element.of("dl").cssClass("headline");
        for (Section.NamedFigure figure : figures) {
            list.add(Element.of("div").add(Element.of("dt", figure.name())).add(definition(figure)));
        }
        return list;
    }

    private static Node definition(Section.NamedFigure figure) {
        Estimate estimate = figure.estimate();
        if (!estimate.defined()) {
            return Element.of("dd", String.valueOf(estimate.undefined())).cssClass("word");
        }
        String value = Numbers.figure(estimate.value(), figure.places(), figure.signed());
        Element big = Element.of("div")
                .cssClass("value")
                .add(HtmlProse.rows(figure.rows(), value))
                .add(" ");
        if (estimate.hasInterval()) {
            String interval =
                    "[" + Numbers.interval(estimate.lo(), estimate.hi(), figure.places(), figure.signed()) + "]";
            big.add(Element.of("span", interval).cssClass("interval"));
        }
        Element definition = Element.of("dd").add(big);
        if (estimate.hasPercentile()) {
            definition.add(percentile(estimate, figure.among()));
        } else if (estimate.noInterval() != null) {
            definition.add(new Text(estimate.noInterval()));
        }
        return definition;
    }

    private static Node percentile(Estimate estimate, String among) {
        Element line = Element.of("div")
                .cssClass("percentile")
                .add(Element.of("b", Numbers.ordinal(estimate.percentile()) + " percentile"))
                .add(" of " + Numbers.count(estimate.reference()) + " " + among);
        String interval = Numbers.percentileInterval(estimate.percentileLo(), estimate.percentileHi());
        return interval.isEmpty()
                ? line
                : line.add(Element.of("span", " [" + interval + "]").cssClass("interval"));
    }
}
