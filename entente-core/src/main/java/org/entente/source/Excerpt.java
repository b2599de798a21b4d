package org.entente.source;

/**
 * A piece of an input line with a mark under the fault.
 *
 * @param text what stands in the file, cut to a terminal's width, without control characters
 * @param column 0-based position in {@code text} under which the mark belongs; may be one past its end
 * @param caption what stands beside the mark, such as "ends here"; empty for none
 */
public record Excerpt(String text, int column, String caption) {
    public Excerpt {
        if (column < 0 || column > text.length()) {
            throw new IllegalArgumentException("column " + column + " of " + text.length());
        }
    }
}
