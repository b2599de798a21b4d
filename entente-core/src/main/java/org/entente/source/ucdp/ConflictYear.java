package org.entente.source.ucdp;

/**
 * A conflict in a year.
 *
 * @param id the publisher's conflict id
 * @param intensity 1 from 25 deaths in battle in the year, 2 from 1,000
 */
record ConflictYear(String id, int year, ConflictType type, int intensity, Sides sides) {
    /** Whether another row may be of the same conflict and year. */
    boolean agrees(ConflictYear other) {
        return type == other.type && intensity == other.intensity;
    }

    ConflictYear with(Sides more) {
        return new ConflictYear(id, year, type, intensity, sides.and(more));
    }
}
