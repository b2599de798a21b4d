package org.entente.dossier;

/** Whether a table fits a telephone beside itself: by the longest word of each column, which nothing can break. */
final class TableWidth {
    private static final double LETTER = 7.2;
    private static final double PADDING = 8;
    private static final double PHONE = 350;
    private static final double DRAWING = 130;

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
            widest = Math.max(widest, cell.drawn() ? DRAWING : longestWord(cell.accept(CellWords.INSTANCE)) * LETTER);
        }
        return widest;
    }

    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("[ /-]", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
