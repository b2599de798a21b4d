package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one kind under each other, each a strip on a scale that all share.
 *
 * @param id of the table and, with a number, of its drawings
 * @param title what it shows, without a full stop
 * @param subtitle how to read the strips
 * @param heads of the first column and of the strips
 * @param signed whether a plus sign is written
 * @param rows from top to bottom
 */
record StripTable(String id, String title, String subtitle, List<String> heads, boolean signed, List<Row> rows) {
    private static final int PLACES = 2;

    /**
     * A row.
     *
     * @param name what the figure is of
     * @param beneath in lighter words
     * @param estimate the figure
     * @param beside what it is compared with
     */
    record Row(String name, String beneath, Estimate estimate, Mark.Spread beside) {}

    Exhibit exhibit() {
        List<List<Cell>> cells = new ArrayList<>();
        List<Panel> panels = new ArrayList<>();
        List<List<@Nullable Object>> data = new ArrayList<>();
        for (Row row : rows) {
            Panel panel = Strips.value("strip", row.estimate(), row.beside(), least(), most());
            String value = Numbers.figure(row.estimate().value(), PLACES, signed);
            cells.add(List.of(
                    new Cell.Lines(row.name(), row.beneath()),
                    new Cell.Drawing(id + "-" + cells.size(), panel, value),
                    new Cell.Figure(row.estimate(), signed, null, PLACES),
                    new Cell.Count(row.estimate().n(), null)));
            panels.add(panel.titled(row.name() + ", " + row.beneath()));
            data.add(List.of(
                    row.name(),
                    row.beneath(),
                    row.estimate().value(),
                    row.estimate().lo(),
                    row.estimate().hi(),
                    row.beside().median(),
                    row.estimate().n()));
        }
        return new Exhibit(
                List.of(), List.of(), chart(panels, data), table(cells), Exhibit.Placement.IN_TABLE, List.of());
    }

    private Table table(List<List<Cell>> cells) {
        String scale = Numbers.decimals(least(), 1, signed) + " to " + Numbers.decimals(most(), 1, signed);
        return new Table(
                id,
                title,
                subtitle,
                List.of(
                        Table.Column.words(heads.get(0)),
                        Table.Column.words(heads.get(1) + ", " + scale),
                        Table.Column.number(""),
                        Table.Column.number("States")),
                cells,
                "",
                List.of());
    }

    private Chart chart(List<Panel> panels, List<List<@Nullable Object>> data) {
        return new Chart(
                id + "-strips",
                title,
                subtitle,
                Chart.Width.FIGURE,
                panels,
                List.of(),
                "",
                title + ", from top to bottom.",
                new DataTable(List.of("name", "beneath", "value", "lo", "hi", "beside", "n"), data));
    }

    private double least() {
        return Math.floor(bound(-1) * 10) / 10;
    }

    private double most() {
        return Math.ceil(bound(1) * 10) / 10;
    }

    /** The farthest value to one side; 0 lies on every scale. */
    private double bound(int side) {
        return rows.stream()
                .flatMap(
                        row -> List.of(
                                row.estimate().value(),
                                row.estimate().lo(),
                                row.estimate().hi(),
                                row.beside().median())
                                .stream())
                .filter(value -> !Double.isNaN(value))
                .reduce(0.0, (one, other) -> side < 0 ? Math.min(one, other) : Math.max(one, other));
    }
}
