package org.entente.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** A sentence on each of the two; empty where no organisation of either is compared. */
    String sentences() {
        return declared.isEmpty() ? "" : sentence(true) + " " + sentence(false);
    }

    /** "Azerbaijan sits apart from most members of OTS and GUAM, of 10 organisations compared." */
    private String sentence(boolean ofA) {
        Named state = ofA ? subject.stateA() : subject.stateB();
        List<DeclaredBloc> own =
                declared.stream().filter(one -> member(one, ofA)).toList();
        List<String> apart = own.stream()
                .filter(one -> apart(one, ofA))
                .map(DeclaredBloc::organisation)
                .toList();
        if (own.isEmpty()) {
            return Grammar.capital(state.text()) + " is a full member of no organisation compared.";
        }
        String of = Grammar.counted(own.size(), "organisation", "organisations") + " compared";
        return Grammar.capital(state.text())
                + (apart.isEmpty()
                        ? " is in the bloc of most members of "
                                + Grammar.share(own.size(), own.size(), "organisation", "organisations") + " compared, "
                                + Grammar.list(own.stream()
                                        .map(DeclaredBloc::organisation)
                                        .toList())
                                + "."
                        : " is not in the bloc of most members of " + Grammar.list(apart) + ", of " + of + ".");
    }

    private Table table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (DeclaredBloc one : declared) {
            int with = one.members().length - one.apart().length;
            rows.add(List.of(
                    new Cell.Words(one.organisation()),
                    new Cell.Words(with + " of " + one.members().length + " in bloc "
                            + blocs.history().number(blocs.shown(), one.main())),
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

    private String place(DeclaredBloc organisation, boolean ofA) {
        return member(organisation, ofA) ? (apart(organisation, ofA) ? "apart" : "with most") : Numbers.MISSING;
    }
}
