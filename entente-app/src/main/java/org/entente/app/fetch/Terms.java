package org.entente.app.fetch;

import java.nio.charset.StandardCharsets;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Terminal;
import org.entente.measure.Numbers;
import org.entente.source.Digests;
import org.entente.source.SourceCard;

/**
 * The terms of a source as they are shown before anything is fetched.
 *
 * @param card of the source
 */
public record Terms(SourceCard card) {
    private static final String INDENT = "  ";

    /** What is accepted, word by word. */
    public String text() {
        return card.title() + ". " + card.publisher() + ".\n" + Numbers.capital(card.licence()) + ". "
                + card.termsNote();
    }

    /** By which the store knows them again; other words are other terms. */
    public String sha256() {
        return Digests.sha256(text().getBytes(StandardCharsets.UTF_8));
    }

    /** Shows them. */
    public void print(Terminal terminal) {
        terminal.paragraph("Terms of " + card.id(), Style.BOLD);
        text().lines().forEach(line -> terminal.paragraph(INDENT, INDENT, line, Style.PLAIN));
        terminal.paragraph(INDENT, INDENT, "In short, and in our words; the publisher’s own wording holds.", Style.DIM);
    }
}
