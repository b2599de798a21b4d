package org.entente.text;

/**
 * A stretch of a text, in UTF-16 units as Java and JavaScript count them.
 *
 * @param start its first unit
 * @param end the unit after its last, not before start
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** The words themselves. */
    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }

    /** Whether the other lies wholly in this one. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two have a unit in common. */
    public boolean meets(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same words where the text stands further on. */
    public Span moved(int by) {
        return new Span(start + by, end + by);
    }

    /** The shortest span that holds both. */
    public Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
