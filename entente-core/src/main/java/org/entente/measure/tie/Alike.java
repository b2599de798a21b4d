package org.entente.measure.tie;

/** What a high figure says of two states. */
public enum Alike {
    /** High means alike, or closely tied. */
    HIGH,
    /** Low means alike, or closely tied. */
    LOW,
    /** Neither. */
    NEITHER
}
