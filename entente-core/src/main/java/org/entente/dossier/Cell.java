package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.chart.Panel;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.vote.Choice;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a table. */
public sealed interface Cell {
    /** Calls the visitor's method for this kind of cell. */
    <R> R accept(Visitor<R> visitor);

    /** The estimate in it, where there is one. */
    default Optional<Estimate> inside() {
        return Optional.empty();
    }

    /** Whether it is a drawing. */
    default boolean drawn() {
        return false;
    }

    /**
     * Something that sets every kind of cell, one method a kind: a renderer that forgets a kind does not compile.
     *
     * @param <R> what a cell becomes
     */
    interface Visitor<R> {
        R words(Words cell);

        R lines(Lines cell);

        R count(Count cell);

        R figure(Figure cell);

        R percentile(Percentile cell);

        R plain(Plain cell);

        R vote(Vote cell);

        R support(Support cell);

        R rollCallLink(RollCallLink cell);

        R drawing(Drawing cell);

        R members(Members cell);
    }

    /**
     * Words.
     *
     * @param text as written
     */
    record Words(String text) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /**
     * Two lines of words, the second lighter.
     *
     * @param first such as an indicator
     * @param second such as its years, or why there is no figure
     */
    record Lines(String first, String second) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.lines(this);
        }
    }

    /**
     * A count or another whole number that opens its rows.
     *
     * @param value the number
     * @param rows id of the {@link RowSet}, or null
     */
    record Count(long value, @Nullable String rows) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.count(this);
        }
    }

    /**
     * An estimate: value, and interval beside it where there is one.
     *
     * @param estimate the figure
     * @param signed whether a plus sign is written
     * @param rows id of the {@link RowSet}, or null
     * @param places decimals written; with none, thousands are set apart
     */
    record Figure(
            Estimate estimate, boolean signed, @Nullable String rows, int places) implements Cell {
        /** With the three decimals of a score. */
        public Figure(Estimate estimate, boolean signed, @Nullable String rows) {
            this(estimate, signed, rows, Numbers.SCORE);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }

        @Override
        public Optional<Estimate> inside() {
            return Optional.of(estimate);
        }
    }

    /**
     * The percentile of an estimate, with its interval; carries the command only.
     *
     * @param estimate the figure
     */
    record Percentile(Estimate estimate) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.percentile(this);
        }

        @Override
        public Optional<Estimate> inside() {
            return Optional.of(estimate);
        }
    }

    /**
     * A plain number without interval, such as a median.
     *
     * @param value the number, NaN when missing
     * @param signed whether a plus sign is written
     */
    record Plain(double value, boolean signed) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.plain(this);
        }
    }

    /**
     * A vote, as mark and word.
     *
     * @param choice what was done
     */
    record Vote(Choice choice) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.vote(this);
        }
    }

    /**
     * What a state did on the texts of a case: counts of support, not of votes.
     *
     * @param backed texts on which its vote backed the supported party
     * @param abstained texts on which it abstained
     * @param opposed texts on which its vote opposed the supported party
     * @param absent texts on which it did not vote
     */
    record Support(int backed, int abstained, int opposed, int absent) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.support(this);
        }

        /** "backed 6, opposed 10", what is none left out. */
        public String words() {
            List<String> parts = new ArrayList<>();
            part(backed, "backed ", parts);
            part(abstained, "abstained ", parts);
            part(opposed, "opposed ", parts);
            part(absent, "did not vote ", parts);
            return String.join(", ", parts);
        }

        /** "backed 6, abstained on 4 and did not vote on 2": the same within a sentence. */
        String done() {
            List<String> parts = new ArrayList<>();
            part(backed, "backed ", parts);
            part(abstained, "abstained on ", parts);
            part(opposed, "opposed ", parts);
            part(absent, "did not vote on ", parts);
            return Grammar.list(parts);
        }

        /**
         * "Serbia backed Azerbaijan on the one text on Azerbaijan’s own cases": what a state did on the texts that back
         * another on its own cases, of which there must be one at least.
         */
        String toward(Named giver, Named claimant) {
            int whole = backed + abstained + opposed + absent;
            String texts = " on " + claimant.possessive() + " own cases";
            String all = Grammar.share(whole, whole, "text", "texts") + texts;
            if (backed == whole) {
                return giver + " backed " + claimant + " on " + all;
            }
            if (opposed == whole) {
                return giver + " opposed " + claimant + " on " + all;
            }
            if (abstained == whole) {
                return giver + " abstained on " + all;
            }
            if (absent == whole) {
                return giver + " did not vote on "
                        + (whole == 1 ? all : "any of " + Numbers.counted(whole, "text", "texts") + texts);
            }
            return "of " + Numbers.counted(whole, "text", "texts") + texts + ", " + giver + " " + done();
        }

        /** "● 6  ✕ 10", the same in marks. */
        public String marks() {
            List<String> parts = new ArrayList<>();
            part(backed, Marks.mark(Choice.YES) + " ", parts);
            part(abstained, Marks.mark(Choice.ABSTAIN) + " ", parts);
            part(opposed, Marks.mark(Choice.NO) + " ", parts);
            part(absent, Marks.mark(Choice.ABSENT) + " ", parts);
            return String.join("  ", parts);
        }

        private static void part(int count, String word, List<String> parts) {
            if (count > 0) {
                parts.add(word + count);
            }
        }
    }

    /**
     * A link to a row of the register.
     *
     * @param rollCall index in the record
     * @param text as written
     */
    record RollCallLink(int rollCall, String text) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rollCallLink(this);
        }
    }

    /**
     * A panel of the exhibit's chart.
     *
     * @param id unique in the dossier
     * @param panel the drawing
     * @param words what it says, for readers who cannot see it
     */
    record Drawing(String id, Panel panel, String words) implements Cell {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drawing(this);
        }

        @Override
        public boolean drawn() {
            return true;
        }
    }

    /**
     * Members with the same choice, each as mark and code.
     *
     * @param choice what they did
     * @param list in order
     */
    record Members(Choice choice, List<Member> list) implements Cell {
        public Members {
            list = List.copyOf(list);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.members(this);
        }

        /** Their codes, apart by spaces; those ringed with a sign. */
        public String codes() {
            return String.join(
                    " ",
                    list.stream()
                            .map(member -> member.code() + (member.ringed() ? "≠" : ""))
                            .toList());
        }
    }

    /**
     * A member of {@link Members}.
     *
     * @param code ISO code
     * @param name its name then
     * @param shaded whether it belongs to the bloc that is shaded
     * @param ringed whether records disagree on it
     */
    record Member(String code, String name, boolean shaded, boolean ringed) {}
}
