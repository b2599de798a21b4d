package org.entente.text;

/**
 * Makes vectors of texts: texts of like subjects have vectors of a high cosine, whatever they say for or against them.
 * The same text gives the same vector on the same machine, whatever was embedded before. Safe for many threads.
 */
public interface Embedder extends AutoCloseable {
    /** Name and version of the model and of how it is used: other words, other vectors. */
    String id();

    /** How many numbers a vector has. */
    int size();

    /**
     * The vector of a text, of length 1. What stands beyond the model's limit is not read.
     *
     * @throws EmbeddingFailed if the model cannot be run on this machine
     */
    float[] embed(String text);

    @Override
    void close();
}
