package org.entente.source;

/** How a dataset names states. */
public enum CodeScheme {
    /** Correlates of War codes. */
    COW,
    /** Gleditsch–Ward numbers. */
    GW,
    /** Three letters: ISO 3166-1 alpha-3, withdrawn ones, and the UN Digital Library's for former states. */
    ISO3,
    /** V-Dem country ids. */
    VDEM,
    /** Names in words. */
    NAME
}
