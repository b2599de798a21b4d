package org.entente.chart;

import java.util.ArrayList;
import java.util.List;

/** Words broken into lines of a given width, as wide as the widest of the usual system fonts draws them. */
public final class TextLines {
    private TextLines() {}

    /**
     * The lines of a text, broken between words; what exceeds the last line is cut and ends with an ellipsis.
     *
     * @param text words with spaces
     * @param pixels width of a line
     * @param bold whether they are bold
     * @param most number of lines, at least one
     */
    public static List<String> of(String text, double pixels, boolean bold, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            boolean fits = TextWidth.of(longer, bold) <= pixels;
            if (!fits && !line.isEmpty() && lines.size() < most - 1) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(cut(line, pixels, bold));
        return lines;
    }

    private static String cut(String line, double pixels, boolean bold) {
        if (TextWidth.of(line, bold) <= pixels) {
            return line;
        }
        int end = line.length();
        while (end > 1 && TextWidth.of(line.substring(0, end) + "…", bold) > pixels) {
            end--;
        }
        return line.substring(0, end).strip() + "…";
    }
}
