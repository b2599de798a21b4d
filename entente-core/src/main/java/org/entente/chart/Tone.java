package org.entente.chart;

import java.util.Locale;

/**
 * What a mark stands for, which gives it its colour by a class of the stylesheet. Blue and orange are the two states,
 * never the pair; the pair is ink, the world grey.
 */
public enum Tone {
    PAIR,
    A,
    B,
    WORLD,
    MIDDLE,
    NINETY,
    GRID,
    YES,
    ABSTAIN,
    NO,
    ABSENT,
    SAME,
    STEP,
    OPPOSITE,
    PANEL,
    FRICTION,
    NOTICE,
    /** Blocs by their numbers, the same in every drawing of a page; later ones are grey as the world. */
    BLOC_1,
    BLOC_2,
    BLOC_3,
    BLOC_4,
    BLOC_5,
    BLOC_6;

    /** The class of the stylesheet: {@code t-pair}, {@code t-a} … */
    public String cssClass() {
        return "t-" + word();
    }

    /** The word in JSON: {@code pair}, {@code a} … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
