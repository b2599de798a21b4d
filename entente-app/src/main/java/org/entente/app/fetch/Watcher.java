package org.entente.app.fetch;

/** Told now and then how far a transfer has come; must return quickly. */
@FunctionalInterface
public interface Watcher {
    /**
     * Tells how far it has come.
     *
     * @param file the file's name
     * @param bytes those on disk
     * @param size those expected, or -1 where the publisher does not say
     */
    void at(String file, long bytes, long size);
}
