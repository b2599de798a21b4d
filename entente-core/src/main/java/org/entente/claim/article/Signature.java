package org.entente.claim.article;

import java.util.Optional;

/**
 * Who a text says it is by. Nothing here is guessed.
 *
 * @param author who signs it; several with commas between
 * @param publisher who publishes it
 */
public record Signature(Optional<String> author, Optional<String> publisher) {
    /** Of a text that does not say. */
    public static final Signature NONE = new Signature(Optional.empty(), Optional.empty());

    public Signature {
        author = author.map(SourceText.Block::plain).filter(name -> !name.isEmpty());
        publisher = publisher.map(SourceText.Block::plain).filter(name -> !name.isEmpty());
    }
}
