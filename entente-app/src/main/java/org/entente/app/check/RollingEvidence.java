package org.entente.app.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.construct.Evidence;
import org.entente.measure.Unit;

/**
 * What texts are tested on, one after the other. What is computed of all pairs belongs to the year of a text and to the days
 * that its claims are about. So that memory stays flat however many texts there are, it is let go between two texts once it
 * is of many years or many windows, and read again from where it is kept.
 */
public final class RollingEvidence {
    private static final int YEARS = 12;

    /** The draws of all pairs in the votes of a window take some ten megabytes, those of a change as much. */
    private static final int WINDOWS = 24;

    private final Supplier<Evidence> opening;
    private final Set<Integer> years = new HashSet<>();
    private Evidence evidence;

    /** Of evidence that this opens, each time with nothing in memory. */
    public RollingEvidence(Supplier<Evidence> opening) {
        this.opening = opening;
        this.evidence = opening.get();
    }

    /** What texts are read with. */
    public Evidence evidence() {
        return evidence;
    }

    /** What the claims of a text of this day are tested on. To be asked for once a text. */
    public Evidence evidence(LocalDate date) {
        years.add(date.getYear());
        if (years.size() > YEARS || evidence.held(Unit.class) > WINDOWS) {
            years.clear();
            years.add(date.getYear());
            evidence = opening.get();
        }
        return evidence;
    }
}
