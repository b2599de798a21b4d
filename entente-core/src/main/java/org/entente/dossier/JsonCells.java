package org.entente.dossier;

/** What stands in a cell of a table, for JSON: values in full precision, estimates as records. */
enum JsonCells implements Cell.Visitor<Object> {
    INSTANCE;

    @Override
    public Object words(Cell.Words cell) {
        return cell.text();
    }

    @Override
    public Object lines(Cell.Lines cell) {
        return cell.first() + ": " + cell.second();
    }

    @Override
    public Object count(Cell.Count cell) {
        return cell.value();
    }

    @Override
    public Object figure(Cell.Figure cell) {
        return cell.estimate();
    }

    @Override
    public Object percentile(Cell.Percentile cell) {
        return cell.estimate().percentile();
    }

    @Override
    public Object plain(Cell.Plain cell) {
        return cell.value();
    }

    @Override
    public Object vote(Cell.Vote cell) {
        return cell.choice().word();
    }

    @Override
    public Object support(Cell.Support cell) {
        return cell;
    }

    @Override
    public Object rollCallLink(Cell.RollCallLink cell) {
        return cell.text();
    }

    @Override
    public Object drawing(Cell.Drawing cell) {
        return cell.words();
    }

    @Override
    public Object members(Cell.Members cell) {
        return cell.list().stream().map(Cell.Member::code).toList();
    }
}
