package org.entente.app.terminal;

import java.io.PrintStream;
import java.util.List;

/**
 * Where text is set: so many columns, with or without colour. Words are set no wider than {@value #PAGE} columns, which
 * is as long as a line can be read; a table may take all the room there is, up to {@value #WIDEST}.
 */
public final class Terminal {
    /** Columns of a page, and of all output that goes to no terminal. */
    public static final int PAGE = 100;

    /** No table needs more columns than this. */
    public static final int WIDEST = 200;

    private static final int NARROWEST = 40;

    private final PrintStream out;
    private final int room;
    private final boolean colour;

    /**
     * @param out where lines go
     * @param width columns; kept between 40 and {@value #WIDEST}
     * @param colour whether escape sequences are written
     */
    public Terminal(PrintStream out, int width, boolean colour) {
        this.out = out;
        this.room = Math.max(NARROWEST, Math.min(WIDEST, width));
        this.colour = colour;
    }

    /** Columns of the page, at most {@value #PAGE}. */
    public int width() {
        return Math.min(PAGE, room);
    }

    /** Columns there are for a table whose words would be cut on the page, at most {@value #WIDEST}. */
    public int room() {
        return room;
    }

    public boolean colour() {
        return colour;
    }

    /** Whether the page must be set for a narrow window. */
    public boolean narrow() {
        return room < 80;
    }

    /** The same terminal on another stream. */
    public Terminal on(PrintStream other, boolean otherColour) {
        return new Terminal(other, room, otherColour);
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
        paragraph(Line.of(first, Style.BOLD), others, text, style);
    }

    /** The same after a styled beginning. */
    public void paragraph(Line first, String others, String text, Style style) {
        Line begin = first;
        for (String line : Columns.wrap(text, width() - Columns.width(others))) {
            out.println(begin.add(styled(line, style)).render(colour));
            begin = Line.of(others);
        }
    }

    /** A line of words, the commands in it bold. */
    private static Line styled(String text, Style style) {
        Line line = Line.empty();
        StringBuilder words = new StringBuilder();
        String blank = "";
        for (String piece : Pieces.of(text)) {
            words.append(blank);
            blank = " ";
            if (Pieces.command(piece)) {
                line = line.add(words.toString(), style).add(piece, style == Style.ERROR ? style : Style.BOLD);
                words.setLength(0);
            } else {
                words.append(piece);
            }
        }
        return line.add(words.toString(), style);
    }
}
