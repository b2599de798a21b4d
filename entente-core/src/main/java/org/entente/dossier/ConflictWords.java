package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.measure.Numbers;
import org.entente.measure.Unit;

/** Sentences on the armed conflicts of two states, as far as the record goes. */
final class ConflictWords {
    private final Subject subject;
    private final ConflictRecord record;

    ConflictWords(Subject subject, ConflictRecord record) {
        this.subject = subject;
        this.record = record;
    }

    private String span() {
        return Unit.years(record.from(), record.to());
    }

    String finding() {
        String both = Numbers.capital(subject.both());
        int opposed = record.opposed().count();
        int alongside = record.alongside().count();
        if (opposed == 0 && alongside == 0) {
            return both + " shared no armed conflict in " + span() + ", on one side or on two";
        }
        return opposed == 0
                ? both + " were never on opposite sides of an armed conflict in " + span() + "; on one side in "
                        + years(record.alongside())
                : both + " were on opposite sides of an armed conflict in " + span() + ": in " + years(record.opposed())
                        + (alongside == 0 ? "; never on one side" : "; on one side in " + years(record.alongside()));
    }

    /** "21 years, the last 2003". */
    private static String years(ConflictYears years) {
        return years.count() == 1
                ? "one year, " + years.last()
                : Numbers.counted(years.count(), "year", "years") + ", the last " + years.last();
    }

    String answer() {
        return side(record.opposed().count(), "opposite sides") + "; "
                + side(record.alongside().count(), "one side");
    }

    private static String side(int count, String sides) {
        return (count == 0 ? "no year" : Numbers.counted(count, "year", "years")) + " on " + sides;
    }

    String subtitle() {
        return "Years with an armed conflict of at least 25 deaths in battle, " + span()
                + ". Tall: a war, 1,000 deaths or more in the year; outlined: support of a side with troops.";
    }

    List<Prose> rail() {
        List<Prose> rail = new ArrayList<>();
        rail.add(Prose.of(
                "Whether the two ever fought each other, or side by side, as UCDP/PRIO records it: parties and "
                        + "those who sent troops. Arms and money put a state on no side."));
        rail.add(Prose.of(
                Numbers.capital(each(subject.stateA(), record.ofA())) + "; " + each(subject.stateB(), record.ofB())
                        + ". Large coalitions make many pairs: a year on one side is no alliance."));
        return rail;
    }

    /** "17 as a party, 4 of war, and 8 with troops alone". */
    private static String parts(ConflictYears years) {
        long party = years.count() - years.withTroops();
        if (party == 0) {
            return "all with troops alone";
        }
        String war = years.wars() == 0 ? "" : ", " + Numbers.count(years.wars()) + " of war";
        return years.withTroops() == 0
                ? "all as a party" + war
                : Numbers.count(party) + " as a party" + (war.isEmpty() ? "" : war + ",") + " and "
                        + Numbers.count(years.withTroops()) + " with troops alone";
    }

    private static String each(Named state, ConflictYears years) {
        return years.count() == 0
                ? state + " has no such year"
                : state + " has " + Numbers.counted(years.count(), "such year", "such years") + ": " + parts(years);
    }
}
