package org.entente.text;

/**
 * A word or mark of a sentence. A possessive ’s is a token of its own.
 *
 * @param span where it stands, in the text that was given
 * @param text the word as written, with straight apostrophes
 * @param lemma its dictionary form in small letters: “vote” of “voted”
 * @param tag its part of speech
 */
public record Token(Span span, String text, String lemma, Tag tag) {
    /** Parts of speech, by the tag set of Universal Dependencies (Nivre et al. 2020). */
    public enum Tag {
        ADJ,
        ADP,
        ADV,
        AUX,
        CCONJ,
        DET,
        INTJ,
        NOUN,
        NUM,
        PART,
        PRON,
        PROPN,
        PUNCT,
        SCONJ,
        SYM,
        VERB,
        X
    }

    public boolean is(Tag other) {
        return tag == other;
    }

    /** Whether it is a noun, proper or common. */
    public boolean nominal() {
        return tag == Tag.NOUN || tag == Tag.PROPN;
    }
}
