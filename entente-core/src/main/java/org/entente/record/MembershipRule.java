package org.entente.record;

import java.time.LocalDate;
import org.entente.vote.Choice;

/**
 * The registry of states decides who was a member on a date. A vote cast is never taken away: whoever voted was let in.
 * An approximate date overrides nothing, since admissions fall within its month.
 */
final class MembershipRule {
    private final Seats seats;

    MembershipRule(Seats seats) {
        this.seats = seats;
    }

    /** The choice that holds for what a source states; 0 stays where it states nothing of a member. */
    byte apply(byte stated, int ccode, LocalDate date, boolean approximate) {
        if (stated >= 1 && stated <= 3) {
            return stated;
        }
        if (approximate && stated != 0) {
            return stated;
        }
        if (!seats.seated(ccode, date)) {
            return Choice.NOT_MEMBER.code();
        }
        return stated == Choice.NOT_MEMBER.code() ? Choice.ABSENT.code() : stated;
    }
}
