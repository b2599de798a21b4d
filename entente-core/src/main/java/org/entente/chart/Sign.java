package org.entente.chart;

import java.util.Locale;

/** The five signs of a vote, distinct in shape as in colour, and the sign of a missing row. */
public enum Sign {
    YES(Tone.YES),
    ABSTAIN(Tone.ABSTAIN),
    NO(Tone.NO),
    ABSENT(Tone.ABSENT),
    NOT_MEMBER(Tone.ABSENT),
    NO_DATA(Tone.ABSENT);

    private final Tone tone;

    Sign(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    /** The word in JSON: {@code yes}, {@code not_member} … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
