package org.entente.synthetic;

import java.time.LocalDate;

/**
 * A text put to the vote.
 *
 * @param number running number in the whole agenda, from 1
 * @param inSession running number in its session, from 1
 * @param family its family; a text that recurs has the same one every year
 * @param discrimination how strongly it divides by ideal point, and in which direction
 * @param difficulty where it divides: the lower, the more states are for it
 * @param withParagraph whether a paragraph of it is voted on before the whole
 */
record Text(
        int number,
        int inSession,
        LocalDate date,
        int session,
        int family,
        double discrimination,
        double difficulty,
        int issues,
        boolean important,
        boolean withParagraph) {}
