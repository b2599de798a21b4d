package org.entente.source;

import java.nio.file.Path;
import java.util.List;

/**
 * A dataset that Entente can read from files that its user has. Stateless. Reading is all or nothing; what is odd in a
 * row is counted and reported, what makes the whole doubtful is refused: {@link org.entente.source.table.ImportRule} has
 * the rule.
 */
public interface DataSource {
    /** Who publishes it, on which terms, with which columns. */
    SourceCard card();

    /** The word that names it in commands and files. */
    default String id() {
        return card().id();
    }

    /** The files that {@link #read} expects, in the order of usage. */
    List<FileRole> roles();

    /**
     * Reads the files.
     *
     * @param files as many as roles, those that may be left out missing; recognised by their headers, so that their
     *     order does not matter
     * @throws InputRefused if the files cannot be used; nothing was kept
     */
    SourceReading read(List<Path> files, ImportContext context) throws InputRefused;
}
