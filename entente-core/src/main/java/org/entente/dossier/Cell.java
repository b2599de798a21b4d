package org.entente.dossier;

import org.entente.measure.Estimate;
import org.entente.vote.Choice;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a table. */
public sealed interface Cell {
    /**
     * Words.
     *
     * @param text as written
     */
    record Words(String text) implements Cell {}

    /**
     * A count or another whole number that opens its rows.
     *
     * @param value the number
     * @param rows id of the {@link RowSet}, or null
     */
    record Count(long value, @Nullable String rows) implements Cell {}

    /**
     * An estimate: value, and interval beside it where there is one.
     *
     * @param estimate the figure
     * @param signed whether a plus sign is written
     * @param rows id of the {@link RowSet}, or null
     */
    record Figure(
            Estimate estimate, boolean signed, @Nullable String rows) implements Cell {}

    /**
     * The percentile of an estimate, with its interval; carries the command only.
     *
     * @param estimate the figure
     */
    record Percentile(Estimate estimate) implements Cell {}

    /**
     * A plain number without interval, such as a median.
     *
     * @param value the number, NaN when missing
     * @param signed whether a plus sign is written
     */
    record Plain(double value, boolean signed) implements Cell {}

    /**
     * A vote, as mark and word.
     *
     * @param choice what was done
     */
    record Vote(Choice choice) implements Cell {}

    /**
     * A link to a row of the register.
     *
     * @param rollCall index in the record
     * @param text as written
     */
    record RollCallLink(int rollCall, String text) implements Cell {}
}
