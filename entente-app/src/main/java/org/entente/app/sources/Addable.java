package org.entente.app.sources;

import java.util.stream.Collectors;
import org.entente.source.DataSource;
import org.entente.source.FileRole;
import org.entente.source.SourceCard;

/**
 * A source that would add to what there is.
 *
 * @param card of the source
 * @param command the command that adds it
 */
public record Addable(SourceCard card, String command) {
    static Addable of(DataSource source) {
        return new Addable(source.card(), source.card().retrieval() == null ? importLine(source) : fetchLine(source));
    }

    /** {@code entente import unga-undl FILE}. */
    static String importLine(DataSource source) {
        return "entente import " + source.id() + " "
                + source.roles().stream().map(FileRole::usage).collect(Collectors.joining(" "));
    }

    private static String fetchLine(DataSource source) {
        return "entente fetch " + source.id();
    }
}
