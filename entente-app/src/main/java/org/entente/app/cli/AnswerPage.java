package org.entente.app.cli;

import org.entente.dossier.HtmlSheet;
import org.entente.dossier.MarkdownSheet;
import org.entente.dossier.Sheet;

/** An answer as a document of its own, in both forms that are written. */
public interface AnswerPage {
    /** As one self-contained page. */
    String html();

    /** As Markdown. */
    String markdown();

    /** A sheet in both forms. */
    static AnswerPage of(Sheet sheet) {
        return new AnswerPage() {
            @Override
            public String html() {
                return HtmlSheet.write(sheet);
            }

            @Override
            public String markdown() {
                return MarkdownSheet.write(sheet);
            }
        };
    }
}
