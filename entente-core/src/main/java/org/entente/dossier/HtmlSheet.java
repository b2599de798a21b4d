package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Svg;
import org.entente.measure.Numbers;
import org.entente.page.Element;
import org.entente.page.Fragment;
import org.entente.page.Node;
import org.entente.page.Page;

/** Writes a sheet as one self-contained page. */
public final class HtmlSheet {
    private HtmlSheet() {}

    /** The page. */
    public static String write(Sheet sheet) {
        Element page = Element.of("div").cssClass("sheet");
        page.add(HtmlSigns.definitions());
        page.add(head(sheet));
        sheet.sections().forEach(section -> page.add(HtmlSheetSection.of(section, sheet.command())));
        page.add(end(sheet));
        page.add(HtmlEnd.footer());
        String title = sheet.title() + " · Entente";
        String description =
                sheet.finding().isEmpty() ? sheet.kind() : sheet.finding().text();
        return Page.html(title, description, new Fragment(List.of(page)));
    }

    private static Node head(Sheet sheet) {
        Element head = Element.of("div")
                .cssClass("sheet-head")
                .add(SheetParts.kind(sheet.kind()))
                .add(Element.of("h1", sheet.title()));
        if (!sheet.byline().isEmpty()) {
            head.add(Element.of("p", sheet.byline()).cssClass("byline"));
        }
        if (!sheet.facts().isEmpty()) {
            head.add(Element.of("ul")
                    .cssClass("facts")
                    .add(sheet.facts().stream()
                            .map(fact -> HtmlProse.of(Element.of("li"), fact))
                            .toList()));
        }
        if (!sheet.notices().isEmpty()) {
            head.add(HtmlNotice.of(sheet.notices()));
        }
        if (!sheet.finding().text().isEmpty()) {
            head.add(HtmlProse.of(Element.of("p").cssClass("finding"), sheet.finding()));
        }
        sheet.summary()
                .forEach(paragraph -> head.add(HtmlProse.of(Element.of("p").cssClass("summary"), paragraph)));
        return sheet.tally() == null ? head : head.add(tally(sheet.tally()));
    }

    private static Node tally(Tally tally) {
        Element counts = Element.of("ul").cssClass("counts");
        for (Tally.Part part : tally.parts()) {
            Element item = Element.of("li")
                    .cssClass("count-" + part.sign().word())
                    .add(HtmlSigns.of(part.sign()))
                    .add(Element.of("b", Numbers.count(part.count())))
                    .add(" " + part.word());
            counts.add(part.note().isEmpty() ? item : item.add(Element.of("small", part.note())));
        }
        return Element.of("div")
                .cssClass("tally")
                .add(counts)
                .add(HtmlChart.node(Svg.fluid(Bars.big(tally), "tally", tally.words()), "bar"));
    }

    /** What may be asked next, and what all this rests on. */
    private static Node end(Sheet sheet) {
        List<String> commands = new ArrayList<>(List.of(sheet.command()));
        commands.addAll(sheet.commands());
        return SheetParts.end(sheet.origins(), commands);
    }
}
