package org.entente.chart;

/**
 * A rectangle of a drawing, in pixels.
 *
 * @param left smallest x
 * @param top smallest y
 * @param right largest x
 * @param bottom largest y
 */
public record Box(double left, double top, double right, double bottom) {
    /** Whether two rectangles share more than an edge. */
    public boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Whether it lies inside another. */
    public boolean within(Box other) {
        return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
    }

    Box moved(double down) {
        return new Box(left, top + down, right, bottom + down);
    }
}
