package org.entente.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

    /** Whether it gives recorded votes, not ties. */
    default boolean hasVotes() {
        return false;
    }

    /** How its file is written, when users write it themselves. */
    default Optional<FileForm> form() {
        return Optional.empty();
    }

    /** The files that {@link #read} expects, in the order of usage. */
    List<FileRole> roles();

    /** The role that a file has by its beginning, if it is one of this source's. Reads little. */
    Optional<FileRole> recognise(Path file);

    /**
     * Reads the files.
     *
     * @param files as many as roles, those that may be left out missing; recognised by their headers, so that their
     *     order does not matter
     * @throws InputRefused if the files cannot be used; nothing was kept
     */
    SourceReading read(List<Path> files, ImportContext context) throws InputRefused;
}
