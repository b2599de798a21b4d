package org.entente.dossier;

import org.entente.measure.Numbers;
import org.entente.page.Element;
import org.entente.page.Fragment;
import org.entente.page.Node;
import org.entente.page.Text;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a table, as HTML: numbers lead to the rows they count. */
enum HtmlCells implements Cell.Visitor<Node> {
    INSTANCE;

    /** Words; a date is kept on one line. */
    @Override
    public Node words(Cell.Words cell) {
        String text = cell.text();
        boolean date = text.length() >= 8 && text.length() <= 10 && Character.isDigit(text.charAt(0));
        return date ? Element.of("span", text).cssClass("date") : new Text(text);
    }

    @Override
    public Node lines(Cell.Lines cell) {
        return Fragment.of(
                Element.of("span", cell.first()).cssClass("first"),
                Element.of("span", cell.second()).cssClass("second"));
    }

    @Override
    public Node count(Cell.Count cell) {
        return linked(Numbers.count(cell.value()), cell.rows());
    }

    @Override
    public Node figure(Cell.Figure cell) {
        var estimate = cell.estimate();
        if (!estimate.defined()) {
            return Element.of("span", String.valueOf(estimate.undefined())).cssClass("interval");
        }
        String value = Numbers.figure(estimate.value(), cell.places(), cell.signed());
        Element both = Element.of("span").add(linked(value, cell.rows()));
        if (estimate.hasInterval()) {
            String interval = " [" + Numbers.interval(estimate.lo(), estimate.hi(), cell.places(), cell.signed()) + "]";
            both.add(Element.of("span", interval).cssClass("interval"));
        }
        return both;
    }

    @Override
    public Node percentile(Cell.Percentile cell) {
        var estimate = cell.estimate();
        if (!estimate.hasPercentile()) {
            return Element.of("span", Numbers.MISSING).cssClass("interval");
        }
        Element both = Element.of("span", Numbers.percentile(estimate.percentile()));
        String interval = Numbers.percentileInterval(estimate.percentileLo(), estimate.percentileHi());
        return interval.isEmpty()
                ? both
                : both.add(Element.of("span", " [" + interval + "]").cssClass("interval"));
    }

    @Override
    public Node plain(Cell.Plain cell) {
        return new Text(Numbers.decimals(cell.value(), 3, cell.signed()));
    }

    @Override
    public Node vote(Cell.Vote cell) {
        return HtmlRegister.vote(cell.choice());
    }

    @Override
    public Node support(Cell.Support cell) {
        return new Text(cell.words());
    }

    @Override
    public Node rollCallLink(Cell.RollCallLink cell) {
        return Element.of("a", cell.text()).href("#r" + cell.rollCall());
    }

    @Override
    public Node drawing(Cell.Drawing cell) {
        return HtmlChart.strip(cell);
    }

    @Override
    public Node members(Cell.Members cell) {
        return HtmlMembers.of(cell);
    }

    private static Node linked(String text, @Nullable String rows) {
        return rows == null ? new Text(text) : HtmlProse.rows(rows, text);
    }
}
