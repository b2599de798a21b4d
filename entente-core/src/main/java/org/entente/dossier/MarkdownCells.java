package org.entente.dossier;

import org.entente.measure.Numbers;

/** What stands in a cell of a table, as Markdown. */
enum MarkdownCells implements Cell.Visitor<String> {
    INSTANCE;

    @Override
    public String words(Cell.Words cell) {
        return MarkdownDossier.escape(cell.text());
    }

    @Override
    public String lines(Cell.Lines cell) {
        return MarkdownDossier.escape(cell.first() + ": " + cell.second());
    }

    @Override
    public String count(Cell.Count cell) {
        return Numbers.count(cell.value());
    }

    @Override
    public String figure(Cell.Figure cell) {
        return MarkdownDossier.value(cell.estimate(), cell.places(), cell.signed());
    }

    @Override
    public String percentile(Cell.Percentile cell) {
        var estimate = cell.estimate();
        if (!estimate.hasPercentile()) {
            return Numbers.MISSING;
        }
        String interval = Numbers.percentileInterval(estimate.percentileLo(), estimate.percentileHi());
        String value = Numbers.percentile(estimate.percentile());
        return interval.isEmpty() ? value : value + " [" + interval + "]";
    }

    @Override
    public String plain(Cell.Plain cell) {
        return Numbers.decimals(cell.value(), 3, cell.signed());
    }

    @Override
    public String vote(Cell.Vote cell) {
        return Marks.mark(cell.choice()) + " " + Marks.word(cell.choice());
    }

    @Override
    public String support(Cell.Support cell) {
        return cell.words();
    }

    @Override
    public String rollCallLink(Cell.RollCallLink cell) {
        return MarkdownDossier.escape(cell.text());
    }

    @Override
    public String drawing(Cell.Drawing cell) {
        return MarkdownDossier.escape(cell.words());
    }

    @Override
    public String members(Cell.Members cell) {
        return cell.codes();
    }
}
