package org.entente.measure.tie;

/** How a measure is computed: a whole year at once, so that any figure of it has its place among all. */
@FunctionalInterface
interface TieRule {
    /** What the measure says of all states, or pairs of them, in a year. */
    YearFigures of(TieYear year);
}
