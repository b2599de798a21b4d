package org.entente.chart;

import java.util.Locale;

/** Draws a cell of a table of counts: its ground, a square whose area is the count, the number. */
final class CellPainter {
    private static final double SMALLEST_WITH_NUMBER = 34;
    private static final double LARGER = 1.4;
    private static final double GAP = 5;
    private static final double LINE = 15;

    private final Plot plot;
    private final SvgElement into;

    CellPainter(Plot plot, SvgElement into) {
        this.plot = plot;
        this.into = into;
    }

    /** Where the number of a cell stands to its square. */
    private enum Standing {
        /** In the square, bold and larger. */
        INSIDE_LARGE,
        INSIDE,
        BESIDE,
        BELOW,
        /** There is no square. */
        ALONE;

        static Standing of(double side, double words, double room) {
            if (side == 0) {
                return ALONE;
            }
            if (side >= Math.max(SMALLEST_WITH_NUMBER, LARGER * words + 4)) {
                return INSIDE_LARGE;
            }
            if (side + GAP + words <= room) {
                return BESIDE;
            }
            return side >= words + 4 ? INSIDE : BELOW;
        }

        String cssClass(Tone tone) {
            return switch (this) {
                case INSIDE_LARGE -> "count inside on-" + tone.word();
                case INSIDE -> "count on-" + tone.word();
                case BESIDE, BELOW -> "count";
                case ALONE -> "count none";
            };
        }
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
        String number = String.format(Locale.ROOT, "%,d", cell.count());
        double words = TextWidth.of(number, false);
        Standing standing = Standing.of(side, words, width - gap);
        double centre = left + width / 2;
        double middle = top + height / 2;
        double shift = standing == Standing.BESIDE ? (GAP + words) / 2 : 0;
        double lift = standing == Standing.BELOW ? LINE / 2 : 0;
        if (side > 0) {
            into.add(square(centre - shift - side / 2, middle - lift - side / 2, side, side)
                    .cssClass((cell.tone() == Tone.ABSENT ? "m-outline " : "m-bar ")
                            + cell.tone().cssClass())
                    .key(cell.key()));
        }
        double at = standing == Standing.BESIDE ? centre + (side + GAP) / 2 : centre;
        double line = standing == Standing.BELOW ? middle + side / 2 : middle;
        into.add(SvgElement.of("text")
                .cssClass(standing.cssClass(cell.tone()))
                .set("x", at)
                .set("y", line + 4.5)
                .set("text-anchor", "middle")
                .text(number));
        double half = (standing == Standing.INSIDE_LARGE ? LARGER : 1) * words / 2;
        return new Word(number, new Box(at - half, line - LINE / 2, at + half, line + LINE / 2));
    }

    private static SvgElement square(double x, double y, double width, double height) {
        return SvgElement.of("rect").set("x", x).set("y", y).set("width", width).set("height", height);
    }
}
