package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.measure.Numbers;
import org.entente.measure.bloc.DrawnBlocs;
import org.entente.measure.bloc.Outcome;

/** What may be said of two states' blocs: where they sat, and how firmly. */
final class FoundBlocsWords {
    private static final int NAMED = 2;
    private static final int PLACES = 2;

    private final PairBlocs blocs;
    private final Subject subject;
    private final int shown;
    private final String year;

    FoundBlocsWords(PairBlocs blocs) {
        this.blocs = blocs;
        this.subject = blocs.subject();
        this.shown = blocs.shown();
        this.year = blocs.unit(shown).label();
    }

    /** "In 2024 Azerbaijan is in a bloc with Russia and China, Serbia in one with the United States and Türkiye". */
    String finding() {
        if (blocs.found(shown).outcome() != Outcome.FOUND) {
            return "In " + year + " " + blocs.found(shown).outcome().words();
        }
        int a = blocs.number(shown, true);
        int b = blocs.number(shown, false);
        if (blocs.together(shown)) {
            return "In " + year + " both are in one bloc, of " + states(a) + with(a);
        }
        if (a <= 0 && b <= 0) {
            return "In " + year + " neither of the two is in a bloc";
        }
        return "In " + year + " " + subject.stateA() + " " + first(a) + ", " + subject.stateB() + " " + second(a, b);
    }

    private String first(int number) {
        return switch (Integer.signum(number)) {
            case 1 -> "is in a bloc" + with(number);
            case 0 -> "is in no bloc";
            default -> "has too few votes";
        };
    }

    /** The same after the first, shorter where the verb is there. */
    private String second(int before, int number) {
        if (before < 0 || number < 0) {
            return first(number);
        }
        return number > 0 ? "in one" + with(number) : "in none";
    }

    /** " with the United Kingdom and Türkiye". */
    private String with(int number) {
        List<String> company = blocs.company(shown, number, NAMED).stream()
                .map(name -> Named.of(name).text())
                .toList();
        return company.isEmpty() ? "" : " with " + Grammar.list(company);
    }

    private String states(int number) {
        return Numbers.counted(blocs.size(shown, number), "state", "states");
    }

    /** For the contents: "in different blocs in 2024; in one in 3 of 22 years". */
    String answer() {
        String now = blocs.together(shown)
                ? "in one bloc in " + year
                : blocs.placed(shown) ? "in different blocs in " + year : "not both in a bloc in " + year;
        return blocs.last() == blocs.first() || blocs.placed() == 0 ? now : now + "; " + count();
    }

    /** "in one in 3 of 22 years". */
    private String count() {
        return "in one in " + Grammar.share(blocs.together(), blocs.placed(), "year", "years") + " with both in a bloc";
    }

    String subtitle() {
        return "The bloc of each, by year: one colour a bloc, followed from year to year. Grey: "
                + "a smaller bloc. Thin line: in none. Gap: too few votes. Bar between: both in one bloc, "
                + Grammar.share(blocs.together(), blocs.placed(), "year", "years") + " with both in a bloc.";
    }

    List<Prose> rail() {
        List<Prose> rail = new ArrayList<>();
        rail.add(Prose.of(
                "Blocs are found in the votes of each year alone: the parts of the network of agreement beyond chance with the "
                        + "greatest modularity, by the Leiden algorithm. Their numbers are those of “entente blocs” over "
                        + blocs.years()
                        + ", 1 the one with the most states over all of them; other years asked, other numbers."));
        rail.add(Prose.of(
                "States of one bloc vote alike that year; no treaty need bind them, and a bloc knows no reasons. "
                        + "“Beyond blocs” asks what is left once blocs are taken off."));
        return rail;
    }

    /** Size, company and stability of each one's bloc; how often draws put the two in one. */
    List<Prose> paragraphs(PairDeclared declared) {
        List<Prose> paragraphs = new ArrayList<>();
        Stream.of(company(), drawn(), declared.sentences())
                .filter(text -> !text.isEmpty())
                .map(Prose::of)
                .forEach(paragraphs::add);
        return paragraphs;
    }

    private String company() {
        int a = blocs.number(shown, true);
        int b = blocs.number(shown, false);
        if (blocs.together(shown)) {
            return bloc(a) + stability(subject.stateA(), true) + ", " + stability(subject.stateB(), false) + ".";
        }
        return Stream.of(
                        a > 0 ? bloc(a) + stability(subject.stateA(), true) + "." : "",
                        b > 0 ? bloc(b) + stability(subject.stateB(), false) + "." : "")
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    /** "Bloc 2 of 2024 has 57 states, the United States, Türkiye, the United Kingdom and the Netherlands among them: ". */
    private String bloc(int number) {
        List<String> company = blocs.company(shown, number, 2 * NAMED).stream()
                .map(name -> Named.of(name).text())
                .toList();
        return "Bloc " + number + " of " + year + " has " + states(number)
                + (company.isEmpty() ? "" : ", among them " + Grammar.list(company)) + "; stability ";
    }

    private String stability(Named state, boolean ofA) {
        return Numbers.decimals(blocs.stability(shown, ofA), PLACES) + " for " + state;
    }

    private String drawn() {
        DrawnBlocs.Together together = blocs.drawn();
        return together.draws() == 0
                ? ""
                : "Blocs of " + subject.span(subject.headline) + " as a whole, found anew in draws of its families of "
                        + "texts: the two are in one in "
                        + Grammar.share(together.all(), together.draws(), "draw", "draws") + ".";
    }
}
