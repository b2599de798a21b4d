package org.entente.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.measure.Numbers;
import org.entente.measure.bloc.DeclaredBloc;
import org.entente.measure.bloc.DeclaredBlocs;

/** The organisations of either of two states held against the blocs found: who sits with most of its fellow members. */
final class PairDeclared {
    private static final int PLACES = 2;

    private final PairBlocs blocs;
    private final Subject subject;
    private final List<DeclaredBloc> declared;

    PairDeclared(PairBlocs blocs) {
        this.blocs = blocs;
        this.subject = blocs.subject();
        this.declared = new DeclaredBlocs(subject.states, subject.record)
                .of(blocs.unit(blocs.shown()), blocs.found(blocs.shown())).stream()
                        .filter(one -> one.main() >= 0)
                        .filter(one -> member(one, true) || member(one, false))
                        .toList();
    }

    private int ccode(boolean ofA) {
        return ofA ? subject.a.ccode() : subject.b.ccode();
    }

    private boolean member(DeclaredBloc organisation, boolean ofA) {
        return Arrays.binarySearch(organisation.members(), ccode(ofA)) >= 0;
    }

    private boolean apart(DeclaredBloc organisation, boolean ofA) {
        return Arrays.binarySearch(organisation.apart(), ccode(ofA)) >= 0;
    }

    /** The organisations as closed rows; nothing where no organisation of either is compared. */
    List<Exhibit> exhibits() {
        return declared.isEmpty()
                ? List.of()
                : List.of(Exhibit.of(List.of(), table()).placed(Exhibit.Placement.CLOSED));
    }

    /** A sentence on each of the two, or one on both where it is the same; empty where no organisation is compared. */
    String sentences() {
        if (declared.isEmpty()) {
            return "";
        }
        String ofA = said(true);
        String own = ofA.equals(said(false))
                ? "Both " + (ofA.isEmpty() ? "" : "are" + ofA)
                : one(subject.stateA(), ofA) + " " + one(subject.stateB(), said(false));
        return Stream.of(ofA.isEmpty() && said(false).isEmpty() ? "" : own.strip(), divided())
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private static String one(Named state, String said) {
        return said.isEmpty() ? "" : Grammar.capital(state.text()) + " is" + said;
    }

    /** " in the bloc of most members of EU, not in that of most members of NATO, of 3 organisations compared." */
    private String said(boolean ofA) {
        int own = (int) declared.stream().filter(one -> member(one, ofA)).count();
        List<String> with = names(one -> one.majority() && member(one, ofA) && !apart(one, ofA));
        List<String> apart = names(one -> one.majority() && apart(one, ofA));
        if (own == 0) {
            return " a full member of no organisation compared.";
        }
        if (with.size() == own) {
            return " in the bloc of most members of " + Grammar.share(own, own, "organisation", "organisations")
                    + " compared, " + Grammar.list(with) + ".";
        }
        String in = with.isEmpty() ? "" : " in the bloc of most members of " + Grammar.list(with);
        String out = apart.isEmpty()
                ? ""
                : (with.isEmpty() ? " not in the bloc" : ", not in that") + " of most members of "
                        + Grammar.list(apart);
        return (in + out).isEmpty()
                ? ""
                : in + out + ", of " + Grammar.counted(own, "organisation", "organisations") + " compared.";
    }

    /** "Split between blocs, none with more than half of the members: MERCOSUR." */
    private String divided() {
        List<String> divided = names(one -> !one.majority());
        return divided.isEmpty()
                ? ""
                : "Split between blocs, none with more than half of the members: " + Grammar.list(divided) + ".";
    }

    private List<String> names(Predicate<DeclaredBloc> which) {
        return declared.stream().filter(which).map(DeclaredBloc::organisation).toList();
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (DeclaredBloc one : declared) {
            int with = one.members().length - one.apart().length;
            rows.add(List.of(
                    new Cell.Words(one.organisation()),
                    new Cell.Words(
                            one.majority()
                                    ? with + " of " + one.members().length + " in bloc "
                                            + blocs.history().number(blocs.shown(), one.main())
                                    : "at most " + with + " of " + one.members().length + " in one bloc"),
                    new Cell.Words(place(one, true)),
                    new Cell.Words(place(one, false)),
                    new Cell.Words(Numbers.decimals(one.adjustedRand(), PLACES, true)),
                    new Cell.Words(Numbers.decimals(one.normalisedInformation(), PLACES))));
        }
        return new Table(
                "found-blocs-declared",
                Numbers.counted(rows.size(), "organisation", "organisations") + " of either",
                blocs.unit(blocs.shown()).label() + ", where most members sit",
                List.of(
                        Table.Column.words("Organisation"),
                        Table.Column.words("Full members"),
                        Table.Column.words(subject.nameA),
                        Table.Column.words(subject.nameB),
                        Table.Column.number("ARI").asMinor(),
                        Table.Column.number("NMI").asMinor()),
                rows,
                "Full members on the day of the last vote, of organisations whose list is complete. ARI, the adjusted Rand index, and NMI, normalised mutual information, compare “member or not” with the blocs "
                        + "found: 1 is the same division, 0 what chance would give (ARI) or nothing in common (NMI). A bloc "
                        + "is larger than most organisations, so both are low even where all members sit together.",
                List.of());
    }

    /** With or apart from most members; the state's own bloc where most are in no one bloc. */
    private String place(DeclaredBloc organisation, boolean ofA) {
        if (!member(organisation, ofA)) {
            return Numbers.MISSING;
        }
        int number = blocs.number(blocs.shown(), ofA);
        return organisation.majority()
                ? apart(organisation, ofA) ? "apart" : "with most"
                : number > 0 ? "in bloc " + number : "in none";
    }
}
