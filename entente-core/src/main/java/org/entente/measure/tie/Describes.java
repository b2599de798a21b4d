package org.entente.measure.tie;

/** What a figure of a measure is a figure of. */
public enum Describes {
    /** Two states, in either order. */
    PAIR,
    /** One state with regard to another: the figure of the second with regard to the first is another. */
    EACH_WAY,
    /** One state. */
    STATE
}
