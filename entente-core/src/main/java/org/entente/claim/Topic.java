package org.entente.claim;

/**
 * A thing that a claim is about.
 *
 * @param kind what sort of thing
 * @param id how the product knows it: a layer's word, a case's id, an organisation's id, an issue code, a UN symbol; of a
 *     plain topic the word itself
 * @param name how it is called, for a reader and in JSON
 */
public record Topic(Kind kind, String id, String name) {
    /** Sorts of things. */
    public enum Kind {
        /** A layer that the claim names, by its word, such as "trade", "energy", "arms" or "votes". */
        LAYER,
        /** A territorial case of the registry. */
        CASE,
        /** An organisation or bloc of the project's table. */
        ORGANISATION,
        /** An issue of UN votes: me, nu, di, hr, co, ec. */
        ISSUE,
        /** A choice in a vote that the claim names: yes, no, abstain, absent; "not_yes" of "did not approve". */
        CHOICE,
        /** A UN text, by its symbol. */
        TEXT,
        /** A leader, by name. */
        LEADER,
        /** An indicator that a claim of performance names, such as "growth" or "democracy". */
        INDICATOR,
        /** A frame of what is said: "sovereignty", "rights". */
        FRAME,
        /** A conflict, war or mediation, by name. */
        CONFLICT,
        /** In which sense the claim's type is meant, such as “joined” or “colony”: no thing that it is about. */
        SENSE,
        /** Anything else, in the text's words. */
        TOPIC
    }
}
