package org.entente.speech;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.state.Appellation;

/** One written form, and all it can mean on one day or another. */
final class Name {
    private final boolean acronym;
    private final boolean capital;
    private final List<Appellation> appellations = new ArrayList<>();
    private boolean masked;

    Name(String form) {
        acronym = form.chars().noneMatch(Character::isLowerCase);
        capital = Character.isUpperCase(form.charAt(0));
    }

    void add(Appellation appellation) {
        appellations.add(appellation);
    }

    void mask() {
        masked = true;
    }

    boolean masked() {
        return masked;
    }

    /**
     * Whether capitals stand where the name has them: "turkey" is a bird, "us" is we, and a name all in capitals is a
     * heading or an acronym of something else ("the SAMOA Pathway").
     */
    boolean writtenAsName(TextSymbols text, int from, int to) {
        if (acronym) {
            return text.allCapitals(from, to);
        }
        return text.capital(from) == capital && (to - from < 2 || !text.allCapitals(from, to));
    }

    /**
     * The states it can mean that day, by code. Where it is the name in force of one and a former name of another, it
     * means the one.
     */
    int[] statesOn(LocalDate day) {
        List<Appellation> fitting =
                appellations.stream().filter(each -> each.fits(day)).toList();
        List<Appellation> inForce =
                fitting.stream().filter(each -> each.span().contains(day)).toList();
        return (inForce.isEmpty() ? fitting : inForce)
                .stream()
                        .mapToInt(each -> each.state().ccode())
                        .distinct()
                        .sorted()
                        .toArray();
    }
}
