package org.entente.chart;

/** Draws a cell of a table of counts: its ground, a square whose area is the count, the number. */
final class CellPainter {
    private static final double SMALLEST_WITH_NUMBER = 34;

    private final Plot plot;
    private final SvgElement into;

    CellPainter(Plot plot, SvgElement into) {
        this.plot = plot;
        this.into = into;
    }

    /** Draws a cell, and gives its number with what it covers. */
    Word paint(Mark.Cell cell, double gap) {
        double left = plot.x(cell.column());
        double width = plot.x(cell.column() + 1) - left;
        double top = plot.y(-cell.row());
        double height = plot.y(-cell.row() - 1) - top;
        into.add(square(left + gap / 2, top + gap / 2, width - gap, height - gap)
                .cssClass(cell.tinted() ? "m-ground tinted" : "m-ground"));
        double most = Math.min(width, height) - gap - 8;
        double side = cell.count() == 0 ? 0 : Math.max(2, most * Math.sqrt((double) cell.count() / cell.most()));
        String number = String.format(java.util.Locale.ROOT, "%,d", cell.count());
        double words = TextWidth.of(number, false);
        // Inside it is bold and larger.
        boolean inside = side >= Math.max(SMALLEST_WITH_NUMBER, 1.4 * words + 4);
        double centre = left + width / 2;
        double middle = top + height / 2;
        double start = inside || side == 0 ? centre - side / 2 : centre - (side + 5 + words) / 2;
        if (side > 0) {
            into.add(square(start, middle - side / 2, side, side)
                    .cssClass((cell.tone() == Tone.ABSENT ? "m-outline " : "m-bar ")
                            + cell.tone().cssClass())
                    .key(cell.key()));
        }
        double at = inside || side == 0 ? centre : start + side + 5;
        into.add(SvgElement.of("text")
                .cssClass(number(cell, inside))
                .set("x", at)
                .set("y", middle + 4.5)
                .set("text-anchor", inside || side == 0 ? "middle" : "start")
                .text(number));
        double half = inside ? 0.7 * words : words / 2;
        double from = inside || side == 0 ? centre - half : at;
        return new Word(number, new Box(from, middle - 8, from + 2 * half, middle + 8));
    }

    private static String number(Mark.Cell cell, boolean inside) {
        if (cell.count() == 0) {
            return "count none";
        }
        return inside ? "count inside on-" + cell.tone().word() : "count";
    }

    private static SvgElement square(double x, double y, double width, double height) {
        return SvgElement.of("rect").set("x", x).set("y", y).set("width", width).set("height", height);
    }
}
