package org.entente.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.record.TieHolding;
import org.entente.record.TieRecord;
import org.entente.tie.Tie;
import org.entente.tie.TieFilter;
import org.entente.tie.TieTable;

/**
 * An organisation, pact or other named body with the standings of two states in it, in time order.
 *
 * @param name as the layer has it
 * @param ofA standings of the first state
 * @param ofB standings of the second
 */
record Body(String name, List<Tie> ofA, List<Tie> ofB) {
    /** The bodies in which either has a standing, in order of the first one met. */
    static List<Body> list(TieRecord ties, TieHolding holding, int ccodeA, int ccodeB) {
        return list(ties.read(holding, TieFilter.ALL), ccodeA, ccodeB);
    }

    /** The same from rows at hand. */
    static List<Body> list(TieTable rows, int ccodeA, int ccodeB) {
        Map<String, Body> bodies = new LinkedHashMap<>();
        rows.of(ccodeA).forEach(tie -> at(bodies, tie).ofA.add(tie));
        rows.of(ccodeB).forEach(tie -> at(bodies, tie).ofB.add(tie));
        return List.copyOf(bodies.values());
    }

    private static Body at(Map<String, Body> bodies, Tie tie) {
        return bodies.computeIfAbsent(tie.name(), name -> new Body(name, new ArrayList<>(), new ArrayList<>()));
    }

    /** The first state's standing on a day, if it is sure enough to enter a figure. */
    Optional<Tie> ofA(LocalDate day) {
        return on(ofA, day);
    }

    /** The second state's standing on a day. */
    Optional<Tie> ofB(LocalDate day) {
        return on(ofB, day);
    }

    private static Optional<Tie> on(List<Tie> standings, LocalDate day) {
        return standings.stream()
                .filter(tie -> tie.confidence().counts() && tie.on(day))
                .reduce((first, last) -> last);
    }

    /** Whether both have a standing on a day. */
    boolean shared(LocalDate day) {
        return ofA(day).isPresent() && ofB(day).isPresent();
    }

    /** Whether both are full members on a day. */
    boolean seats(LocalDate day) {
        return member(ofA(day)) && member(ofB(day));
    }

    private static boolean member(Optional<Tie> standing) {
        return standing.filter(tie -> tie.kind().equals("member")).isPresent();
    }
}
