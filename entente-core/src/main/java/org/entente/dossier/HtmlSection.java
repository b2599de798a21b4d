package org.entente.dossier;

import org.entente.page.Element;
import org.entente.page.Node;
import org.entente.page.Text;

/** A section as HTML: heading and rail on the left, figures and tables on the right. */
final class HtmlSection {
    private HtmlSection() {}

    static Node of(Section section, int number, Dossier dossier) {
        Element rail = Element.of("div").cssClass("rail");
        section.rail().forEach(paragraph -> rail.add(HtmlProse.of(Element.of("p"), paragraph)));
        Element body = Element.of("div").cssClass("body");
        if (!section.figures().isEmpty()) {
            body.add(figures(section));
        }
        section.tables().forEach(table -> body.add(HtmlTable.of(table, dossier)));
        section.prose().forEach(paragraph -> body.add(HtmlProse.of(Element.of("p"), paragraph)));
        Element frame = frame(section.id(), section.title(), number);
        return (section.wide() ? frame.cssClass("wide") : frame).add(rail).add(body);
    }

    static Element frame(String id, String title, int number) {
        return Element.of("section")
                .id(id)
                .add(Element.of("h2")
                        .add(Element.of("span", Integer.toString(number)).cssClass("n"))
                        .add(title));
    }

    private static Node figures(Section section) {
        Element list = Element.of("dl").cssClass("headline");
        for (Section.NamedFigure figure : section.figures()) {
            list.add(Element.of("div").add(Element.of("dt", figure.name())).add(definition(figure)));
        }
        return list;
    }

    private static Node definition(Section.NamedFigure figure) {
        var estimate = figure.estimate();
        if (!estimate.defined()) {
            return Element.of("dd", String.valueOf(estimate.undefined())).cssClass("word");
        }
        String value = Numbers.decimals(estimate.value(), 3, figure.signed());
        Element big = Element.of("div")
                .cssClass("value")
                .add(HtmlProse.rows(figure.rows(), value))
                .add(" ");
        if (estimate.hasInterval()) {
            String interval = "[" + Numbers.interval(estimate.lo(), estimate.hi(), figure.signed()) + "]";
            big.add(Element.of("span", interval).cssClass("interval"));
        }
        Element definition = Element.of("dd").add(big);
        if (estimate.hasPercentile()) {
            definition.add(percentile(estimate));
        } else if (estimate.noInterval() != null) {
            definition.add(new Text(estimate.noInterval()));
        }
        return definition;
    }

    private static Node percentile(org.entente.measure.Estimate estimate) {
        String words = Numbers.ordinal(estimate.percentile()) + " percentile of " + Numbers.count(estimate.reference())
                + " pairs";
        Element line = Element.of("div", words);
        String interval = Numbers.percentileInterval(estimate.percentileLo(), estimate.percentileHi());
        return interval.isEmpty()
                ? line
                : line.add(Element.of("span", " [" + interval + "]").cssClass("interval"));
    }
}
