package org.entente.app.cli;

import org.entente.dossier.Cell;
import org.entente.dossier.Marks;
import org.entente.dossier.Numbers;

/** The cells of a dossier's tables as plain words. */
final class DossierCells {
    private DossierCells() {}

    static String text(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words.text();
        }
        if (cell instanceof Cell.Count count) {
            return Numbers.count(count.value());
        }
        if (cell instanceof Cell.Figure figure) {
            return Numbers.decimals(figure.estimate().value(), 3, figure.signed());
        }
        if (cell instanceof Cell.Percentile percentile) {
            return Numbers.percentile(percentile.estimate().percentile());
        }
        if (cell instanceof Cell.Plain plain) {
            return Numbers.decimals(plain.value(), 3, plain.signed());
        }
        if (cell instanceof Cell.Vote vote) {
            return Marks.mark(vote.choice()) + " " + Marks.word(vote.choice());
        }
        if (cell instanceof Cell.Support support) {
            return support.marks();
        }
        return ((Cell.RollCallLink) cell).text();
    }
}
