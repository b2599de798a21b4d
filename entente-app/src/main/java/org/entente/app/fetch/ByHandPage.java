package org.entente.app.fetch;

import java.time.ZoneOffset;
import java.util.Optional;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.source.SourceCard;
import org.entente.source.TermsClass;
import org.entente.store.Consent;

/** Where to get a source that is downloaded by hand, and the line that imports it. */
public final class ByHandPage {
    private static final String INDENT = "  ";

    private final SourceCard card;
    private final String importLine;
    private final Optional<Consent> consent;

    /**
     * @param importLine the command that imports the file
     * @param consent to the publisher's terms, where they ask for it
     */
    public ByHandPage(SourceCard card, String importLine, Optional<Consent> consent) {
        this.card = card;
        this.importLine = importLine;
        this.consent = consent;
    }

    public void print(Terminal terminal) {
        terminal.paragraph(card.title() + ". " + card.publisher() + ".", Style.BOLD);
        terminal.paragraph(why() + card.termsNote());
        consent.ifPresent(given -> terminal.paragraph(
                "Terms accepted on " + given.acceptedAt().atZone(ZoneOffset.UTC).toLocalDate() + "."));
        terminal.blank();
        terminal.print(Line.of("Where to get it", Style.DIM));
        card.whereToGet().forEach(step -> terminal.paragraph(INDENT, "    ", step, Style.PLAIN));
        terminal.blank();
        terminal.print(Line.of("Then", Style.DIM));
        terminal.paragraph(INDENT, INDENT, importLine, Style.BOLD);
    }

    private String why() {
        return card.terms() == TermsClass.BY_HAND
                ? "Entente does not fetch it. "
                : "Entente downloads only from a Dataverse, where the publisher states each file’s checksum, and knows of "
                        + "none that holds this source’s files. ";
    }
}
