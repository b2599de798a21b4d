package org.entente.claim;

import java.util.Optional;

/**
 * Where a text comes from, as far as it says so itself. Nothing here is guessed.
 *
 * @param name how the reader named it: a file's name, an address, "standard input"
 * @param title its headline
 * @param address its address, of a page that was read from the web
 * @param author who signs it
 * @param publisher who publishes it
 */
public record TextOrigin(
        String name,
        Optional<String> title,
        Optional<String> address,
        Optional<String> author,
        Optional<String> publisher) {
    /** A text of which only its file is known. */
    public static TextOrigin named(String name) {
        return new TextOrigin(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Its headline, else its name, of a file without the folders that lead to it. */
    public String heading() {
        return title.orElseGet(() -> address.orElseGet(() -> name.replaceFirst(".*[/\\\\]", "")));
    }
}
