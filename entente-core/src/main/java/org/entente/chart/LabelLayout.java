package org.entente.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds a place for every label of a drawing so that none covers another, a title, an axis or a dot. Labels are placed in
 * order, each on the first of its sides that is free; one that must stand is moved up or down until it is free; any other
 * without room is left out. Cost: labels × obstacles.
 */
final class LabelLayout {
    /** Height of a line of words, in pixels. */
    static final double LINE = 15;

    private static final double GAP = 8;

    /** How far above or below its place a label is tried, so that neighbours stand in two lines. */
    private static final double[] CLEARANCES = {GAP, 13, 13 + LINE};

    private final Plot plot;
    private final Box bounds;
    private final List<Box> taken;
    private final List<Placed> placed = new ArrayList<>();

    /**
     * A label with its place.
     *
     * @param label the label
     * @param side the side on which it stands
     * @param box what it covers
     * @param moved whether it was moved away from its place, so that a thin line is needed
     */
    record Placed(Label label, Label.Side side, Box box, boolean moved) {}

    private LabelLayout(Plot plot, List<Box> obstacles) {
        this.plot = plot;
        this.bounds = new Box(0, 0, plot.width(), plot.height());
        this.taken = new ArrayList<>(obstacles);
    }

    /** Places the labels of a panel among what stands already. */
    static List<Placed> of(Plot plot, List<Label> labels, List<Box> obstacles) {
        LabelLayout layout = new LabelLayout(plot, obstacles);
        List<Label> order = new ArrayList<>(labels);
        order.sort(Comparator.comparing((Label label) -> !label.required()));
        order.forEach(layout::place);
        return layout.placed;
    }

    private void place(Label label) {
        for (double clearance : CLEARANCES) {
            if (place(label, clearance)) {
                return;
            }
        }
        if (label.required()) {
            move(label);
        }
    }

    private boolean place(Label label, double clearance) {
        for (Label.Side side : label.sides()) {
            Box box = box(label, side, clearance);
            if (free(box) && (side != Label.Side.START || box.right() < plot.left() || plot.left() == 0)) {
                take(label, side, box, false);
                return true;
            }
        }
        return false;
    }

    /** Moves a label that must stand up and down in growing steps; the last resort is its own place. */
    private void move(Label label) {
        Label.Side side = label.sides().get(0);
        Box first = held(box(label, side, GAP));
        for (int step = 0; 2 * step <= plot.height(); step++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                Box box = held(first.moved(sign * step * 2.0));
                if (free(box)) {
                    take(label, side, box, step > 2);
                    return;
                }
            }
        }
        take(label, side, first, false);
    }

    private void take(Label label, Label.Side side, Box box, boolean moved) {
        taken.add(box);
        placed.add(new Placed(label, side, box, moved));
    }

    private boolean free(Box box) {
        return box.within(bounds) && taken.stream().noneMatch(box::meets);
    }

    private Box box(Label label, Label.Side side, double clearance) {
        double x = plot.x(label.x());
        double y = plot.y(label.y());
        double width = TextWidth.of(label.text(), label.bold());
        return switch (side) {
            case ABOVE -> held(line(x - width / 2, y - clearance - LINE, width));
            case BELOW -> held(line(x - width / 2, y + clearance, width));
            case LEFT -> line(x - GAP - width, y - LINE / 2, width);
            case RIGHT -> line(x + GAP, y - LINE / 2, width);
            case OVER -> held(line(x - width / 2, y - LINE / 2, width));
            case START -> line(0, y - LINE / 2, width);
            case GUTTER -> line(plot.left() - GAP - width, y - LINE / 2, width);
            case END -> held(line(plot.right() + GAP + 4, y - LINE / 2, width));
        };
    }

    private static Box line(double left, double top, double width) {
        return new Box(left, top, left + width, top + LINE);
    }

    /** Pushed back into the drawing where it would leave it. */
    private Box held(Box box) {
        double right = Math.min(0, bounds.right() - box.right());
        double left = Math.max(0, bounds.left() - box.left());
        double down = Math.max(0, bounds.top() - box.top()) + Math.min(0, bounds.bottom() - box.bottom());
        double across = left > 0 ? left : right;
        return new Box(box.left() + across, box.top() + down, box.right() + across, box.bottom() + down);
    }
}
