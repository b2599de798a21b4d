package org.entente.measure.beyond;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.stat.ideal.IdealPoints;
import org.entente.stat.ideal.Identification;
import org.entente.stat.ideal.Items;

/**
 * Ideal points of all years of a kind of roll calls, from all families and without each fold, without draws: no more than
 * what a window's expected alignment and its refits need. Rows and items are numbered as in the data of all families.
 *
 * @param points without no fold, then without each
 */
record FoldPoints(List<IdealPoints> points) {
    private static final int FACTS = 5;

    FoldPoints {
        points = List.copyOf(points);
    }

    /** Without a fold; below 0 without none. */
    IdealPoints without(int fold) {
        return points.get(fold + 1);
    }

    byte[] write() {
        int rows = points.get(0).theta().length;
        int items = points.get(0).items().count();
        ByteBuffer out = ByteBuffer.allocate(points.size() * (FACTS + 2 * rows + 3 * items) * Double.BYTES);
        for (IdealPoints each : points) {
            put(out, new double[] {
                each.walk(),
                each.identification().shift(),
                each.identification().scale(),
                each.iterations(),
                each.converged() ? 1 : 0
            });
            put(out, each.theta());
            put(out, each.deviation());
            put(out, each.items().discrimination());
            put(out, each.items().lower());
            put(out, each.items().upper());
        }
        return out.array();
    }

    private static void put(ByteBuffer out, double[] values) {
        out.asDoubleBuffer().put(values);
        out.position(out.position() + values.length * Double.BYTES);
    }

    /** As {@link #write} wrote them, of so many folds, rows and items; unreadable bytes are as good as none. */
    static Optional<FoldPoints> read(byte[] bytes, int folds, int rows, int items) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            List<IdealPoints> points = new ArrayList<>();
            for (int fold = -1; fold < folds; fold++) {
                double[] facts = get(in, FACTS);
                double[] theta = get(in, rows);
                double[] deviation = get(in, rows);
                Items parameters = new Items(get(in, items), get(in, items), get(in, items));
                Identification map = new Identification(facts[1], facts[2]);
                points.add(new IdealPoints(theta, deviation, parameters, facts[0], map, (int) facts[3], facts[4] > 0));
            }
            return in.hasRemaining() ? Optional.empty() : Optional.of(new FoldPoints(points));
        } catch (BufferUnderflowException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static double[] get(ByteBuffer in, int count) {
        if (in.remaining() < count * Double.BYTES) {
            throw new BufferUnderflowException();
        }
        double[] values = new double[count];
        in.asDoubleBuffer().get(values);
        in.position(in.position() + count * Double.BYTES);
        return values;
    }
}
