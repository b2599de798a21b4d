package org.entente.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know about a source before using it: one resource file per source, checked against a schema.
 *
 * @param id the word that names it everywhere
 * @param title the dataset's title
 * @param publisher who publishes it
 * @param version which versions Entente knows
 * @param doi DOI of the dataset or null
 * @param licence terms in a few words
 * @param terms what the terms allow Entente to do
 * @param termsNote the terms in a sentence or two, with what may be compiled from it
 * @param coverage what the record covers and where it stops
 * @param layers words of the layers it gives, {@code votes} for recorded votes
 * @param citations the dataset first, then the articles of record
 * @param whereToGet addresses and steps, one a line
 * @param columns the columns read, by file
 * @param traps what misleads those who use it
 * @param retrieval how its files may be fetched, or null when they are only downloaded by hand
 */
public record SourceCard(
        String id,
        String title,
        String publisher,
        String version,
        @Nullable String doi,
        String licence,
        TermsClass terms,
        String termsNote,
        String coverage,
        List<String> layers,
        List<SourceCitation> citations,
        List<String> whereToGet,
        List<SourceColumn> columns,
        List<String> traps,
        @Nullable Retrieval retrieval) {
    /** The word of the layer that recorded votes are. */
    public static final String VOTES = "votes";

    public SourceCard {
        // a card that names no layer is read as one that gives none
        layers = layers == null ? List.of() : List.copyOf(layers);
        citations = List.copyOf(citations);
        whereToGet = List.copyOf(whereToGet);
        columns = List.copyOf(columns);
        traps = List.copyOf(traps);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException(id + ": a source card cites its dataset");
        }
    }

    /** Whether it gives a layer. */
    public boolean gives(String layer) {
        return layers.contains(layer);
    }

    /** The dataset's citation in one line. */
    public String citation() {
        return citations.get(0).text();
    }

    /** Every entry in BibTeX, one after the other. */
    public String bibtex() {
        StringBuilder entries = new StringBuilder();
        citations.forEach(citation -> entries.append(citation.bibtex()).append('\n'));
        return entries.toString();
    }
}
