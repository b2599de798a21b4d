package org.entente.source.leaders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A person at the head of a state without a break, whatever the offices. */
record Tenure(String who, Reach from, Reach to) {
    /** Offices of one person that follow within a week are one tenure. */
    static List<Tenure> joined(List<Tenure> inOrder) {
        List<Tenure> joined = new ArrayList<>();
        for (Tenure next : inOrder) {
            Tenure last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.who.equals(next.who) && last.to.daysTo(next.from.earliest()) <= 7) {
                joined.set(joined.size() - 1, new Tenure(last.who, last.from, next.to));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    boolean touches(LocalDate first, LocalDate last) {
        return !from.earliest().isAfter(last) && !to.latest().isBefore(first);
    }

    boolean samePersonAs(Tenure other) {
        return PersonName.same(who, other.who) && touches(other.from.earliest(), other.to.latest());
    }
}
