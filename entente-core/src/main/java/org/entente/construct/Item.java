package org.entente.construct;

import org.entente.measure.Estimate;

/** What stands in a row of a {@link Listing}. */
public sealed interface Item {
    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Something that sets every kind of item.
     *
     * @param <R> what an item becomes
     */
    interface Visitor<R> {
        R words(Words item);

        R count(Count item);

        R plain(Plain item);

        R figure(Figure item);

        R state(OfState item);

        R text(Text item);
    }

    /**
     * Words.
     *
     * @param text as written
     */
    record Words(String text) implements Item {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /**
     * A whole number.
     *
     * @param value the number
     */
    record Count(long value) implements Item {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.count(this);
        }
    }

    /**
     * A number without an interval of its own; its listing says why.
     *
     * @param value the number, NaN for no data
     * @param places decimals written
     * @param signed whether a plus sign is written
     */
    record Plain(double value, int places, boolean signed) implements Item {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.plain(this);
        }
    }

    /**
     * A figure with its interval.
     *
     * @param estimate the figure
     * @param places decimals written
     * @param signed whether a plus sign is written
     */
    record Figure(Estimate estimate, int places, boolean signed) implements Item {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /**
     * A state.
     *
     * @param ccode COW code
     * @param year the year whose name it carries
     */
    record OfState(int ccode, int year) implements Item {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.state(this);
        }
    }

    /**
     * A text put to the vote, which opens its roll call.
     *
     * @param rollCall index in the record
     * @param symbol as written
     */
    record Text(int rollCall, String symbol) implements Item {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }
}
