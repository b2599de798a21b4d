package org.entente.tie;

import java.util.Arrays;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Growing parallel columns of ties; bounds and sources take no room in a table without any. */
final class TieColumns {
    private static final int FIRST = 64;
    /** The enumeration gives out a new array each time it is asked. */
    private static final Confidence[] CONFIDENCES = Confidence.values();

    private int size;
    private int[] a = new int[FIRST];
    private int[] b = new int[FIRST];
    private int[] from = new int[FIRST];
    private int[] to = new int[FIRST];
    private double[] value = new double[FIRST];
    private String[] kind = new String[FIRST];
    private String[] name = new String[FIRST];
    private byte[] confidence = new byte[FIRST];
    private double @Nullable [] bounds;
    private String @Nullable [] source;

    int size() {
        return size;
    }

    void add(Tie tie) {
        if (size == a.length) {
            grow();
        }
        a[size] = tie.a();
        b[size] = tie.b();
        from[size] = tie.from();
        to[size] = tie.to();
        value[size] = tie.value();
        kind[size] = tie.kind();
        name[size] = tie.name();
        confidence[size] = (byte) tie.confidence().ordinal();
        if (!Double.isNaN(tie.lo()) || !Double.isNaN(tie.hi()) || !Double.isNaN(tie.sd())) {
            double[] held = withBounds();
            held[3 * size] = tie.lo();
            held[3 * size + 1] = tie.hi();
            held[3 * size + 2] = tie.sd();
        }
        if (!tie.source().isEmpty()) {
            withSources()[size] = tie.source();
        }
        size++;
    }

    /** Adds a row of other columns. */
    void add(TieColumns other, int row) {
        if (size == a.length) {
            grow();
        }
        a[size] = other.a[row];
        b[size] = other.b[row];
        from[size] = other.from[row];
        to[size] = other.to[row];
        value[size] = other.value[row];
        kind[size] = other.kind[row];
        name[size] = other.name[row];
        confidence[size] = other.confidence[row];
        double[] ends = other.bounds;
        if (ends != null) {
            System.arraycopy(ends, 3 * row, withBounds(), 3 * size, 3);
        }
        String[] texts = other.source;
        if (texts != null) {
            withSources()[size] = texts[row];
        }
        size++;
    }

    private double[] withBounds() {
        double[] held = bounds;
        if (held == null) {
            held = new double[3 * a.length];
            Arrays.fill(held, Double.NaN);
            bounds = held;
        }
        return held;
    }

    private String[] withSources() {
        String[] held = source;
        if (held == null) {
            held = new String[a.length];
            Arrays.fill(held, "");
            source = held;
        }
        return held;
    }

    private void grow() {
        int room = a.length * 2;
        a = Arrays.copyOf(a, room);
        b = Arrays.copyOf(b, room);
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
        value = Arrays.copyOf(value, room);
        kind = Arrays.copyOf(kind, room);
        name = Arrays.copyOf(name, room);
        confidence = Arrays.copyOf(confidence, room);
        double[] held = bounds;
        if (held != null) {
            double[] more = Arrays.copyOf(held, 3 * room);
            Arrays.fill(more, held.length, more.length, Double.NaN);
            bounds = more;
        }
        String[] texts = source;
        if (texts != null) {
            String[] more = Arrays.copyOf(texts, room);
            Arrays.fill(more, texts.length, more.length, "");
            source = more;
        }
    }

    Tie get(int row) {
        if (row < 0 || row >= size) {
            throw new IndexOutOfBoundsException(row);
        }
        double[] held = bounds;
        String[] texts = source;
        return new Tie(
                a[row],
                b[row],
                from[row],
                to[row],
                kind[row],
                name[row],
                value[row],
                held == null ? Double.NaN : held[3 * row],
                held == null ? Double.NaN : held[3 * row + 1],
                held == null ? Double.NaN : held[3 * row + 2],
                texts == null ? "" : texts[row],
                CONFIDENCES[confidence[row]]);
    }

    /** Gives what the rows say, their sources apart, as numbers in an order that follows from the rows. */
    void feed(LongConsumer taker) {
        for (int row = 0; row < size; row++) {
            taker.accept((long) a[row] << 32 | b[row]);
            taker.accept((long) from[row] << 32 | (to[row] & 0xFFFF_FFFFL));
            taker.accept((long) kind[row].hashCode() << 32 | (name[row].hashCode() & 0xFFFF_FFFFL));
            taker.accept(Double.doubleToLongBits(value[row]));
            taker.accept(confidence[row]);
        }
        double[] held = bounds;
        for (int end = 0; held != null && end < 3 * size; end++) {
            taker.accept(Double.doubleToLongBits(held[end]));
        }
    }

    int a(int row) {
        return a[row];
    }

    int b(int row) {
        return b[row];
    }

    int from(int row) {
        return from[row];
    }

    int to(int row) {
        return to[row];
    }

    double value(int row) {
        return value[row];
    }

    void openEnds(int last) {
        for (int row = 0; row < size; row++) {
            to[row] = to[row] == last ? PackedDate.OPEN : to[row];
        }
    }

    String kind(int row) {
        return kind[row];
    }

    String name(int row) {
        return name[row];
    }

    /** The first row at or after a pair of states, in sorted columns. */
    int lower(int first, int second) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = a[middle] < first || (a[middle] == first && b[middle] < second);
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /** Order of two rows: states, dates, kind, name. */
    int compare(int one, int other) {
        int order = Integer.compare(a[one], a[other]);
        order = order != 0 ? order : Integer.compare(b[one], b[other]);
        order = order != 0 ? order : Integer.compare(from[one], from[other]);
        order = order != 0 ? order : Integer.compare(to[one], to[other]);
        order = order != 0 ? order : kind[one].compareTo(kind[other]);
        return order != 0 ? order : name[one].compareTo(name[other]);
    }

    boolean sameValue(int one, int other) {
        return Double.compare(value[one], value[other]) == 0;
    }
}
