package org.entente.state;

import java.time.LocalDate;

/**
 * A link from predecessor to successor, with what each code system made of it.
 *
 * @param from ccode of the predecessor
 * @param fromName its name then
 * @param to ccode of the successor; the same ccode where the lineage goes on
 * @param toName its name from then on
 * @param date first day of the successor
 * @param kind continuation, dissolution, secession, unification, absorption, partition, restoration, decolonisation or
 *     seat
 * @param cow the rule of the Correlates of War
 * @param gw the rule of Gleditsch and Ward
 * @param un what the United Nations did, empty before there was one
 */
public record Succession(
        int from,
        String fromName,
        int to,
        String toName,
        LocalDate date,
        String kind,
        String cow,
        String gw,
        String un) {}
