package org.entente.source;

/** Told now and then how far reading has come; must return quickly. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (file, rows, share) -> {};

    /**
     * Tells how far reading has come.
     *
     * @param file name of the file being read
     * @param rows rows read so far
     * @param share share of the file's bytes read so far, 0 to 1
     */
    void read(String file, long rows, double share);
}
