package org.entente.source.pacts;

import java.util.List;

/**
 * A pact with its parties.
 *
 * @param id word of the table
 * @param name as the treaty is called, with its parties and year where several are called so
 * @param obligations sorted words, joined by a space
 * @param signed day of signature
 * @param from in force, empty where not known
 * @param to last day, empty while it stands
 * @param source where its text is found
 * @param confidence high, medium or low
 * @param note what a reader must know, may be empty
 * @param parties in the order of their codes
 */
record Pact(
        String id,
        String name,
        String obligations,
        String signed,
        String from,
        String to,
        String source,
        String confidence,
        String note,
        List<PactParty> parties) {
    /** From when it counts: in force, or signed where that day is not known. */
    String begin() {
        return from.isEmpty() ? signed : from;
    }

    /** From when it counts for a party. */
    String begin(PactParty party) {
        return party.from().isEmpty() ? begin() : party.from();
    }

    /** To when it counts for a party, empty while it stands. */
    String end(PactParty party) {
        return party.to().isEmpty() ? to : party.to();
    }
}
