package org.entente.claim.type.backing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.cases.Backing;
import org.entente.cases.Case;
import org.entente.cases.Dimension;
import org.entente.cases.Party;
import org.entente.cases.ResolvedCase;
import org.entente.cases.Support;
import org.entente.claim.EvidenceRow;
import org.entente.construct.Evidence;
import org.entente.construct.Wording;
import org.entente.vote.RollCall;

/**
 * What a state did over the whole texts of a case of others.
 *
 * @param entry the case
 * @param support its votes
 * @param latest the day of the case's latest text in the window
 */
record OthersCase(Case entry, Support support, LocalDate latest) {
    /** The cases of others of a dimension on which a state was seated, in the days given, in registry order. */
    static List<OthersCase> list(Evidence evidence, int ccode, Dimension dimension, LocalDate from, LocalDate to) {
        return evidence.cases().list().stream()
                .filter(entry -> entry.dimension() == dimension && ofSomebody(entry) && !entry.isParty(ccode))
                .flatMap(entry -> of(evidence, entry, ccode, from, to).stream())
                .toList();
    }

    /** Texts that name no party back the principle itself, and count; those that take no side do not. */
    private static boolean ofSomebody(Case entry) {
        Party.Kind kind = entry.supported().kind();
        return kind != Party.Kind.NONE;
    }

    private static Optional<OthersCase> of(Evidence evidence, Case entry, int ccode, LocalDate from, LocalDate to) {
        ResolvedCase resolved = evidence.resolver().resolve(entry).within(evidence.record(), index -> {
            RollCall rollCall = evidence.record().rollCalls().get(index);
            return !rollCall.date().isBefore(from) && !rollCall.date().isAfter(to);
        });
        Support support = Backing.ofScored(resolved, evidence.record()).support(ccode);
        if (support.texts() == 0) {
            return Optional.empty();
        }
        LocalDate latest = resolved.scored().stream()
                .map(text -> evidence.record().rollCalls().get(text.rollCall()).date())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Optional.of(new OthersCase(entry, support, latest));
    }

    /** Seated support, an absence being none. */
    double seated() {
        return support.seated().orElseThrow();
    }

    /** Support by the votes cast, NaN where it cast none. */
    double cast() {
        return support.cast().orElse(Double.NaN);
    }

    EvidenceRow row(String who, double backed, double opposed) {
        EvidenceRow.Side side = seated() > backed
                ? EvidenceRow.Side.FOR
                : seated() < opposed ? EvidenceRow.Side.AGAINST : EvidenceRow.Side.BESIDE;
        String what = entry.shortName() + ": " + who + " backed it on " + support.backed() + " of " + support.texts()
                + " texts, against it on " + support.opposed() + ", did not vote on " + support.absent() + ", mean "
                + Wording.signed(seated());
        return new EvidenceRow(side, Optional.of(latest), what, entry.id(), "", "entente case " + entry.id());
    }
}
