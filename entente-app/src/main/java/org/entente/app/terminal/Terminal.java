package org.entente.app.terminal;

import java.io.PrintStream;
import java.util.List;

/**
 * Where text is set: so many columns, with or without colour. Lines are never wider than {@value #WIDEST} columns.
 */
public final class Terminal {
    /** No answer needs more columns than this. */
    public static final int WIDEST = 100;

    private static final int NARROWEST = 40;

    private final PrintStream out;
    private final int width;
    private final boolean colour;

    /**
     * @param out where lines go
     * @param width columns; kept between 40 and {@value #WIDEST}
     * @param colour whether escape sequences are written
     */
    public Terminal(PrintStream out, int width, boolean colour) {
        this.out = out;
        this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
        this.colour = colour;
    }

    public int width() {
        return width;
    }

    public boolean colour() {
        return colour;
    }

    /** Whether the page must be set for a narrow window. */
    public boolean narrow() {
        return width < 80;
    }

    /** The same terminal on another stream. */
    public Terminal on(PrintStream other, boolean otherColour) {
        return new Terminal(other, width, otherColour);
    }

    public void print(Line line) {
        assert line.width() <= WIDEST : line.width() + " columns: " + line;
        out.println(line.render(colour));
    }

    /** A line that is not the terminal's to set, such as one of a file format; it may be wider than the page. */
    public void raw(String text) {
        out.println(text);
    }

    public void print(String text) {
        print(Line.of(text));
    }

    public void print(List<Line> lines) {
        lines.forEach(this::print);
    }

    public void blank() {
        out.println();
    }

    /** Words broken into lines. */
    public void paragraph(String text, Style style) {
        paragraph("", "", text, style);
    }

    public void paragraph(String text) {
        paragraph(text, Style.PLAIN);
    }

    /** Words broken into lines, the first after one indent and the others after another of the same width. */
    public void paragraph(String first, String others, String text, Style style) {
        String indent = first;
        for (String line : Columns.wrap(text, width - Columns.width(others))) {
            out.println(Line.of(indent, Style.BOLD).add(line, style).render(colour));
            indent = others;
        }
    }
}
