package org.entente.tie;

import java.util.AbstractList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * The rows of one layer from one origin, in parallel columns, sorted by states, dates, kind and name. Immutable. Memory:
 * about 60 bytes a row, texts shared.
 */
public final class TieTable {
    private final Layer layer;
    private final Coverage coverage;
    private final TieColumns columns;

    TieTable(Layer layer, Coverage coverage, TieColumns columns) {
        this.layer = layer;
        this.coverage = coverage;
        this.columns = columns;
    }

    /** Rows to be collected for a layer. */
    public static TieTableBuilder of(Layer layer) {
        return new TieTableBuilder(layer);
    }

    /** The layer. */
    public Layer layer() {
        return layer;
    }

    /** What the table covers. */
    public Coverage coverage() {
        return coverage;
    }

    /** Number of rows. */
    public int size() {
        return columns.size();
    }

    /** A row by its number. */
    public Tie get(int row) {
        return columns.get(row);
    }

    /** All rows, each made when asked for. */
    public List<Tie> list() {
        return new AbstractList<>() {
            @Override
            public Tie get(int index) {
                return columns.get(index);
            }

            @Override
            public int size() {
                return columns.size();
            }
        };
    }

    /** Gives what the rows say, their sources apart, as numbers: equal tables give equal ones. For hashes over content. */
    public void feed(LongConsumer taker) {
        columns.feed(taker);
    }

    /** First state of a row, without making the row. */
    public int a(int row) {
        return columns.a(row);
    }

    /** Second state of a row. */
    public int b(int row) {
        return columns.b(row);
    }

    /** First day of a row, {@link PackedDate}. */
    public int from(int row) {
        return columns.from(row);
    }

    /** Last day of a row, {@link PackedDate}. */
    public int to(int row) {
        return columns.to(row);
    }

    /** Value of a row, NaN when missing. */
    public double value(int row) {
        return columns.value(row);
    }

    /** Kind of a row. */
    public String kind(int row) {
        return columns.kind(row);
    }

    /** Name in a row. */
    public String name(int row) {
        return columns.name(row);
    }

    /** Rows whose first state is this one, by binary search. */
    public List<Tie> of(int ccode) {
        return list().subList(columns.lower(ccode, Integer.MIN_VALUE), columns.lower(ccode + 1, Integer.MIN_VALUE));
    }

    /** Rows from one state to another as they stand, by binary search; of a pair layer in either order. */
    public List<Tie> of(int a, int b) {
        boolean turned = layer.shape() == Layer.Shape.PAIR && a > b;
        int first = turned ? b : a;
        int second = turned ? a : b;
        return list().subList(columns.lower(first, second), columns.lower(first, second + 1));
    }

    /** The rows that a filter accepts. */
    public TieTable where(TieFilter filter) {
        TieColumns kept = new TieColumns();
        for (int row = 0; row < size(); row++) {
            if (filter.accepts(a(row), b(row), from(row), to(row))) {
                kept.add(columns, row);
            }
        }
        return new TieTable(layer, coverage, kept);
    }
}
