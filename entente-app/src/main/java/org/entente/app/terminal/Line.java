package org.entente.app.terminal;

import java.util.ArrayList;
import java.util.List;

/** One line of text in styled pieces. Immutable; its width is counted in columns, escape sequences apart. */
public final class Line {
    private static final Line EMPTY = new Line(List.of());

    private final List<Span> spans;

    private Line(List<Span> spans) {
        this.spans = spans;
    }

    /** A piece of text in one style. */
    public record Span(String text, Style style) {}

    public static Line empty() {
        return EMPTY;
    }

    public static Line of(String text) {
        return of(text, Style.PLAIN);
    }

    public static Line of(String text, Style style) {
        return EMPTY.add(text, style);
    }

    public Line add(String text) {
        return add(text, Style.PLAIN);
    }

    public Line add(String text, Style style) {
        if (text.isEmpty()) {
            return this;
        }
        List<Span> longer = new ArrayList<>(spans);
        longer.add(new Span(text, style));
        return new Line(List.copyOf(longer));
    }

    public Line add(Line other) {
        List<Span> longer = new ArrayList<>(spans);
        longer.addAll(other.spans);
        return new Line(List.copyOf(longer));
    }

    /** This line with blanks after it up to the column, at least none. */
    public Line padTo(int column) {
        return add(" ".repeat(Math.max(0, column - width())));
    }

    /** This line set flush right in so many columns. */
    public Line flushRight(int columns) {
        return of(" ".repeat(Math.max(0, columns - width()))).add(this);
    }

    /** This line at the left and the other flush right, with at least two blanks between them. */
    public Line against(Line right, int columns) {
        return padTo(Math.max(width() + 2, columns - right.width())).add(right);
    }

    public List<Span> spans() {
        return spans;
    }

    /** Columns taken. */
    public int width() {
        return spans.stream().mapToInt(span -> Columns.width(span.text())).sum();
    }

    /** The text alone. */
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    /** The text without blanks at its end, with escape sequences when colour is wanted. */
    public String render(boolean colour) {
        if (!colour) {
            return text().stripTrailing();
        }
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.style().apply(span.text())));
        return text.toString().stripTrailing();
    }

    @Override
    public String toString() {
        return text();
    }
}
