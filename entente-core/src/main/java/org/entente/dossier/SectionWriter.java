package org.entente.dossier;

/** Writes one section of a dossier. One class a section; the catalogue lists them in order. */
interface SectionWriter {
    Section write(Subject subject);
}
