package org.entente.claim;

import java.time.LocalDate;
import org.entente.construct.Evidence;

/**
 * What every test of a text's claims is computed from.
 *
 * @param evidence the record, votes and every other layer; it keeps what is computed of all pairs
 * @param date the date of the text: the present of its claims
 */
public record Testing(Evidence evidence, LocalDate date) {}
