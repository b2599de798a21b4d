package org.entente.dossier;

import org.entente.measure.Estimate;

/** Whether a table fits a telephone beside itself: by the longest word of each column; neither a date
 * nor a symbol breaks. */
final class TableWidth {
    private static final double LETTER = 7.5;
    private static final double PADDING = 8;
    private static final double PHONE = 350;
    private static final double DRAWING = 130;

    /** An interval breaks before its upper end and nowhere else. */
    private static final double INTERVAL = 68;

    private TableWidth() {}

    static boolean fitsPhone(Table table) {
        double width = 0;
        for (int c = 0; c < table.columns().size(); c++) {
            if (!table.columns().get(c).minor()) {
                width += column(table, c) + PADDING;
            }
        }
        return width <= PHONE;
    }

    private static double column(Table table, int c) {
        double widest = longestWord(table.columns().get(c).label()) * LETTER;
        for (var row : table.rows()) {
            Cell cell = row.get(c);
            double width = cell.drawn() ? DRAWING : longestWord(cell.accept(CellWords.INSTANCE)) * LETTER;
            boolean interval = cell.inside().filter(Estimate::hasInterval).isPresent();
            widest = Math.max(widest, interval ? Math.max(width, INTERVAL) : width);
        }
        return widest;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("[ \u2013]", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
