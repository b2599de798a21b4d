package org.entente.dossier;

import org.entente.state.Articles;

/**
 * A name as it stands within a sentence. Tables and labels carry the bare name.
 *
 * @param text with its article, in the middle of a sentence: "the United States", "Serbia"
 */
record Named(String text) {
    /** The name of a state or a group, as registered. */
    static Named of(String name) {
        return new Named(Articles.with(name));
    }

    /** "Serbia’s", "the United States’". */
    String possessive() {
        return text + (text.endsWith("s") ? "’" : "’s");
    }

    /** Both names: "the United States and Israel". */
    String and(Named other) {
        return text + " and " + other.text;
    }

    @Override
    public String toString() {
        return text;
    }
}
