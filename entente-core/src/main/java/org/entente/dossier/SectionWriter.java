package org.entente.dossier;

/** Writes one section of a dossier. One class a section; the catalogue lists them in order. */
interface SectionWriter {
    Section write(Subject subject);

    /** Whether it cites sources of ties, which are numbered in the order in which they are first cited on the page. */
    default boolean cites() {
        return false;
    }
}
