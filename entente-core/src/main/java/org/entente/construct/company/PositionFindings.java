package org.entente.construct.company;

import java.util.List;
import org.entente.construct.Figured;
import org.entente.construct.Finding;
import org.entente.construct.Wording;
import org.entente.measure.ideal.PairPosition;

/** How far apart two ideal points lie in the last session of a head's years with enough votes of both. */
final class PositionFindings {
    private final PairPositions positions;

    PositionFindings(PairPositions positions) {
        this.positions = positions;
    }

    /** The distance, the signed difference, the chance of being near; the distance alone where it is undefined. */
    List<Finding> list() {
        if (positions.years().isEmpty()) {
            return List.of(distance());
        }
        return List.of(distance(), difference(position()), near(position()));
    }

    /** The distance. */
    Finding distance() {
        return positions.years().isEmpty()
                ? Finding.ofPair(ConvergenceCard.DISTANCE.id(), positions.none(ConvergenceCard.DISTANCE.id()), 0, 0)
                : distance(position());
    }

    private PairPosition position() {
        return positions.run().pair(positions.row(positions.a(), year()), positions.row(positions.b(), year()));
    }

    private int year() {
        return positions.years().last();
    }

    private Finding distance(PairPosition pair) {
        int states = positions.run().placed(year()).length;
        Figured figured = figured(pair.distance(), ConvergenceCard.DISTANCE.id())
                .at(pair.percentile(), states * (states - 1) / 2);
        return Finding.ofPair(
                        ConvergenceCard.DISTANCE.id(),
                        within(figured, pair.distanceLo(), pair.distanceHi()).build(),
                        year(),
                        year())
                .counting(counted());
    }

    private Finding difference(PairPosition pair) {
        Figured figured = figured(pair.difference(), ConvergenceCard.DIFFERENCE.id());
        return Finding.of(
                        ConvergenceCard.DIFFERENCE.id(),
                        positions.a().ccode(),
                        positions.b().ccode(),
                        within(figured, pair.lo(), pair.hi()).build(),
                        year(),
                        year())
                .counting(counted());
    }

    private Finding near(PairPosition pair) {
        String id = ConvergenceCard.NEAR.id();
        return Finding.ofPair(
                        id,
                        Double.isNaN(pair.near())
                                ? Figured.undefined(
                                        id, positions.votes(year()), "no data", PairPosition.LEVEL, List.of())
                                : figured(pair.near(), id)
                                        .without("itself a share of the joint draws")
                                        .build(),
                        year(),
                        year())
                .counting(counted());
    }

    private Figured figured(double value, String id) {
        return Figured.of(value, id, positions.votes(year()), PairPosition.LEVEL)
                .from(positions.setting().evidence().originIds());
    }

    private static Figured within(Figured figured, double lo, double hi) {
        return Double.isNaN(lo) ? figured.without("the run has no joint draws") : figured.between(lo, hi);
    }

    private String counted() {
        return Wording.counted(positions.votes(year()), "vote", "votes") + ", the fewer of the two";
    }
}
