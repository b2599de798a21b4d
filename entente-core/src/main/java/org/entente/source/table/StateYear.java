package org.entente.source.table;

/**
 * A state in a year.
 *
 * @param ccode COW code on 31 December
 */
public record StateYear(int ccode, int year) implements Comparable<StateYear> {
    @Override
    public int compareTo(StateYear other) {
        return ccode == other.ccode ? Integer.compare(year, other.year) : Integer.compare(ccode, other.ccode);
    }
}
