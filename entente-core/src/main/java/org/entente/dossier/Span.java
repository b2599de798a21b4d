package org.entente.dossier;

import org.jspecify.annotations.Nullable;

/** A piece of generated prose. */
public sealed interface Span {
    /** The words as a reader sees them. */
    String text();

    /**
     * Plain words.
     *
     * @param text the words
     */
    record Plain(String text) implements Span {}

    /**
     * A figure that opens the rows it counts.
     *
     * @param text the figure as written
     * @param rows id of the {@link RowSet}, or null where there is only a command
     */
    record Figure(String text, @Nullable String rows) implements Span {}

    /**
     * The interval beside a figure, in lighter type.
     *
     * @param text as written
     */
    record Interval(String text) implements Span {}

    /**
     * A command the reader can run.
     *
     * @param text the command line
     */
    record Command(String text) implements Span {}

    /**
     * A short warning that stands out.
     *
     * @param label as written
     */
    record Flag(String label) implements Span {
        /** The words where nothing sets them apart from the next sentence. */
        @Override
        public String text() {
            return label + ". ";
        }
    }

    /**
     * The words that open a paragraph and say what it is about: a date, a limit.
     *
     * @param text as written
     */
    record Lead(String text) implements Span {}
}
