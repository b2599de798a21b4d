package org.entente.record;

/** A record was named that nobody has imported. */
public final class RecordNotImported extends Exception {
    private static final long serialVersionUID = 1L;

    private final String source;

    RecordNotImported(String source) {
        super("no record " + source + " was imported");
        this.source = source;
    }

    /** The record's word: {@code unga-voeten} or {@code unga-undl}. */
    public String source() {
        return source;
    }
}
