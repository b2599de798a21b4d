package org.entente.page;

/**
 * Plain text, escaped when written.
 *
 * @param value the text as a reader sees it
 */
public record Text(String value) implements Node {
    @Override
    public void write(StringBuilder out) {
        escape(value, out);
    }

    /** Appends text with the five characters that mean something in HTML escaped. */
    static void escape(String value, StringBuilder out) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    // Control characters have no place in HTML; a tab and a line end do.
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        out.append(c);
                    }
                }
            }
        }
    }
}
