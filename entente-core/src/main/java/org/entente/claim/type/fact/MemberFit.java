package org.entente.claim.type.fact;

import java.time.LocalDate;
import org.entente.state.Span;

/** How one spell of a state in an organisation lies to what a text says of it. */
final class MemberFit {
    private static final int SLACK = 366;
    private static final String CANDIDATE = "candidate";

    private final MemberClaim claim;
    private final Span beginning;
    private final boolean dated;

    /**
     * @param claim what is said
     * @param beginning when the organisation's first members came
     * @param dated whether its list gives dates of entry
     */
    MemberFit(MemberClaim claim, Span beginning, boolean dated) {
        this.claim = claim;
        this.beginning = beginning;
        this.dated = dated;
    }

    Fit of(Spell spell) {
        if (!spell.counts()) {
            return Fit.BESIDE;
        }
        return spell.kind().equals(claim.grade()) ? same(spell) : other(spell);
    }

    private Fit same(Spell spell) {
        return switch (claim.act()) {
            case WAS -> was(spell);
            case JOINED -> dated ? joined(spell) : Fit.PARTLY;
            case CAME_OR_WAS -> spell.span().overlaps(claim.days().said()) || !dated ? was(spell) : joined(spell);
            case LEFT -> left(spell);
            case ACCESSION -> Fit.FITS;
            case STAYED -> spell.standsOn(claim.days().day()) ? Fit.FITS : Fit.EXCLUDES;
            case FOUNDED -> !dated ? Fit.PARTLY : spell.entry().overlaps(beginning) ? Fit.FITS : Fit.EXCLUDES;
        };
    }

    private Fit joined(Spell spell) {
        Days days = claim.days();
        if (days.since()) {
            return gone(spell) ? Fit.EXCLUDES : days.begins(spell.entry());
        }
        return days.when(spell.entry());
    }

    private Fit left(Spell spell) {
        return gone(spell) ? claim.days().when(spell.exit()) : Fit.EXCLUDES;
    }

    private boolean gone(Spell spell) {
        return spell.exit().to().isBefore(claim.days().date());
    }

    private Fit was(Spell spell) {
        Days days = claim.days();
        if (days.present()) {
            return spell.standsOn(days.day()) ? Fit.FITS : Fit.EXCLUDES;
        }
        if (!spell.span().overlaps(days.said())) {
            return Fit.EXCLUDES;
        }
        return whole(spell, days) ? Fit.FITS : Fit.PARTLY;
    }

    /** Whether a standing that meets the days said holds for all of them; of one year or less it need not. */
    private static boolean whole(Spell spell, Days days) {
        return days.unit() != Days.Unit.LONGER || covers(spell, days.said());
    }

    private static boolean covers(Spell spell, Span said) {
        LocalDate latestEntry =
                said.from().equals(LocalDate.MIN) ? LocalDate.MAX : said.from().plusDays(SLACK);
        return !spell.entry().from().isAfter(latestEntry)
                && !spell.exit().to().isBefore(said.to().minusDays(SLACK));
    }

    /** Another standing: a full member is no candidate, and a candidate no member. */
    private Fit other(Spell spell) {
        Days days = claim.days();
        if (claim.act() == MemberClaim.Act.ACCESSION && spell.kind().equals(CANDIDATE)) {
            return spell.standsOn(days.day()) ? Fit.FITS : Fit.BESIDE;
        }
        boolean then =
                days.present() ? spell.standsOn(days.day()) : spell.span().overlaps(days.said());
        if (claim.act() != MemberClaim.Act.WAS || !then) {
            return Fit.BESIDE;
        }
        boolean suspended = claim.full() && spell.kind().equals(MemberSpells.SUSPENDED);
        boolean full = claim.full() || spell.kind().equals(MemberSpells.MEMBER);
        if (!full || suspended) {
            return Fit.PARTLY;
        }
        return whole(spell, days) ? Fit.EXCLUDES : Fit.BESIDE;
    }
}
