package org.entente.app.reading;

/**
 * A piece of a line of a PDF's page: words with no gap between them as wide as that between columns.
 *
 * @param page from 1
 * @param left where it begins, in points from the page's left edge
 * @param right where it ends
 * @param y its base line, in points from the page's top
 * @param size of its letters, in points
 * @param bold whether all of it is
 * @param text its words
 */
record PdfLine(int page, float left, float right, float y, float size, boolean bold, String text) {
    /** Whether it goes on with small letters where another breaks off. */
    boolean startsSmall() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    /** Whether it ends as a sentence does. */
    boolean ended() {
        return text.matches(".*[.!?:][\"”’')\\]]*\\d{0,2}");
    }
}
