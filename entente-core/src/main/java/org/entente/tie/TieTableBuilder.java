package org.entente.tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the rows of a {@link TieTable} in any order. */
public final class TieTableBuilder {
    private final Layer layer;
    private final TieColumns columns = new TieColumns();
    private final Map<String, String> texts = new HashMap<>();
    private long[] lines = new long[64];

    TieTableBuilder(Layer layer) {
        this.layer = layer;
    }

    /** The layer being collected. */
    public Layer layer() {
        return layer;
    }

    /** Number of rows so far. */
    public int size() {
        return columns.size();
    }

    /** First day of a row, in the order of adding. */
    public int from(int row) {
        return columns.from(row);
    }

    /** Last day of a row, in the order of adding. */
    public int to(int row) {
        return columns.to(row);
    }

    /** Adds a row; of a pair layer the smaller code is put first. */
    public TieTableBuilder add(Tie tie) {
        return add(tie, 0);
    }

    /**
     * Adds a row that stands on a line of a file.
     *
     * @throws IllegalArgumentException if a layer of pairs is not given two states, or one of single states is
     */
    public TieTableBuilder add(Tie tie, long line) {
        boolean pair = layer.shape().ofPairs();
        if (tie.a() <= 0 || (pair ? tie.b() <= 0 || tie.a() == tie.b() : tie.b() != 0)) {
            throw new IllegalArgumentException(layer.id() + " cannot tie " + tie.a() + " and " + tie.b());
        }
        if (columns.size() == lines.length) {
            lines = Arrays.copyOf(lines, lines.length * 2);
        }
        lines[columns.size()] = line;
        boolean turned = layer.shape() == Layer.Shape.PAIR && tie.a() > tie.b();
        columns.add(pooled(tie, turned));
        return this;
    }

    /** Opens the ends on this last day: there the dataset ends, not the tie. */
    public void openEnds(int last) {
        columns.openEnds(last);
    }

    private Tie pooled(Tie tie, boolean turned) {
        return new Tie(
                turned ? tie.b() : tie.a(),
                turned ? tie.a() : tie.b(),
                tie.from(),
                tie.to(),
                pool(tie.kind()),
                pool(tie.name()),
                tie.value(),
                tie.lo(),
                tie.hi(),
                tie.sd(),
                pool(tie.source()),
                tie.confidence());
    }

    private String pool(String text) {
        String held = texts.putIfAbsent(text, text);
        return held == null ? text : held;
    }

    /** The rows as collected, sorted, repetitions kept. */
    public TieTable build(Coverage coverage) {
        TieColumns sorted = new TieColumns();
        if (inOrder()) {
            for (int row = 0; row < columns.size(); row++) {
                sorted.add(columns, row);
            }
        } else {
            for (Integer row : order()) {
                sorted.add(columns, row);
            }
        }
        return new TieTable(layer, coverage, sorted);
    }

    /**
     * The rows sorted, each once: of rows that agree in states, dates, kind and name the first is kept when their values
     * are equal, and none when they differ.
     *
     * @param repetitions told which rows are left out and why
     */
    public TieTable buildOnce(Coverage coverage, Repetitions repetitions) {
        Integer[] order = order();
        TieColumns sorted = new TieColumns();
        int start = 0;
        while (start < order.length) {
            int end = start + 1;
            while (end < order.length && columns.compare(order[start], order[end]) == 0) {
                end++;
            }
            keep(order, start, end, sorted, repetitions);
            start = end;
        }
        return new TieTable(layer, coverage, sorted);
    }

    /** What ships mostly is. */
    private boolean inOrder() {
        for (int row = 1; row < columns.size(); row++) {
            if (columns.compare(row - 1, row) > 0) {
                return false;
            }
        }
        return true;
    }

    private void keep(Integer[] order, int start, int end, TieColumns sorted, Repetitions repetitions) {
        boolean agree = true;
        for (int i = start + 1; i < end; i++) {
            agree &= columns.sameValue(order[start], order[i]);
        }
        if (agree) {
            sorted.add(columns, order[start]);
        }
        for (int i = agree ? start + 1 : start; i < end; i++) {
            repetitions.leftOut(lines[order[i]], agree);
        }
    }

    private Integer[] order() {
        List<Integer> rows = new ArrayList<>(columns.size());
        for (int row = 0; row < columns.size(); row++) {
            rows.add(row);
        }
        Integer[] order = rows.toArray(new Integer[0]);
        Arrays.sort(order, columns::compare);
        return order;
    }

    /** What is done with rows that say the same, or contradict each other. */
    public interface Repetitions {
        /**
         * A row was left out.
         *
         * @param line where it stands
         * @param agrees whether an equal row was kept; else rows of the same states and dates state different values,
         *     and none of them is used
         */
        void leftOut(long line, boolean agrees);
    }
}
