package org.entente.source;

import java.util.List;

/**
 * A file that a fetch needs of a release.
 *
 * @param role the {@link FileRole}'s word
 * @param usualName the name under which the publisher usually lists it
 * @param patterns regular expressions of whole names, case ignored, the preferred one first: the first that any name
 *     meets decides
 */
public record WantedFile(String role, String usualName, List<String> patterns) {
    public WantedFile {
        patterns = List.copyOf(patterns);
    }
}
