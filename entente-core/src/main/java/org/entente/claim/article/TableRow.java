package org.entente.claim.article;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.claim.article.SourceText.Block;
import org.entente.claim.article.SourceText.Kind;

/** Rows of tables: figures and names are no prose, but a cell that holds a sentence is read as a paragraph. */
final class TableRow {
    private static final Pattern CELLS = Pattern.compile(" \\| ");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*\\p{Ll}.*[.!?][\"”’')\\]]*");
    private static final int SHORTEST = 6;

    private TableRow() {}

    /** The block itself, or its cells where one of them is prose. */
    static Stream<Block> apart(Block block) {
        if (block.kind() != Kind.TABLE) {
            return Stream.of(block);
        }
        List<Block> cells = Arrays.stream(CELLS.split(block.text(), -1))
                .map(cell -> new Block(Kind.TABLE, cell))
                .filter(cell -> !cell.text().isEmpty())
                .toList();
        return cells.stream().noneMatch(TableRow::prose)
                ? Stream.of(block)
                : cells.stream().map(cell -> prose(cell) ? new Block(Kind.PARAGRAPH, cell.text()) : cell);
    }

    private static boolean prose(Block cell) {
        return cell.words() >= SHORTEST && SENTENCE.matcher(cell.text()).matches();
    }
}
