package org.entente.source.vdem;

/**
 * A state in a year.
 *
 * @param ccode COW code on the year's last day, or its first when it was no state any more
 */
record StateYear(int ccode, int year) implements Comparable<StateYear> {
    @Override
    public int compareTo(StateYear other) {
        return ccode == other.ccode ? Integer.compare(year, other.year) : Integer.compare(ccode, other.ccode);
    }
}
