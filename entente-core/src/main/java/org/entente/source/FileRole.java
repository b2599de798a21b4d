package org.entente.source;

/**
 * A file that a source's import expects.
 *
 * @param word how it is named in usage and messages, in capitals: {@code VOTES}
 * @param required whether the import needs it
 * @param what what the file holds and its usual name
 */
public record FileRole(String word, boolean required, String what) {
    /** {@code VOTES}, or {@code [MATCHES]} when it may be left out. */
    public String usage() {
        return required ? word : "[" + word + "]";
    }
}
