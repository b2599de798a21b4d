package org.entente.dossier;

import org.entente.measure.Numbers;

/** What stands in a cell of a table, as plain words: for a terminal, and to know how wide a column is. */
public enum CellWords implements Cell.Visitor<String> {
    INSTANCE;

    @Override
    public String words(Cell.Words cell) {
        return cell.text();
    }

    @Override
    public String lines(Cell.Lines cell) {
        return cell.first() + ": " + cell.second();
    }

    @Override
    public String count(Cell.Count cell) {
        return Numbers.count(cell.value());
    }

    @Override
    public String figure(Cell.Figure cell) {
        return Numbers.figure(cell.estimate().value(), cell.places(), cell.signed());
    }

    @Override
    public String percentile(Cell.Percentile cell) {
        return Numbers.percentile(cell.estimate().percentile());
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
        return cell.marks();
    }

    @Override
    public String rollCallLink(Cell.RollCallLink cell) {
        return cell.text();
    }

    @Override
    public String drawing(Cell.Drawing cell) {
        return cell.words();
    }

    @Override
    public String members(Cell.Members cell) {
        return cell.codes();
    }
}
