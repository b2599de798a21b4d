package org.entente.text;

/** The model cannot be loaded or run on this machine. */
public final class EmbeddingFailed extends RuntimeException {
    EmbeddingFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
