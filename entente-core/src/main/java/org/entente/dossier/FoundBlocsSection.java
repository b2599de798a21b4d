package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.construct.Figured;
import org.entente.measure.MethodCatalogue;
import org.entente.measure.Numbers;
import org.entente.measure.bloc.DrawnBlocs;
import org.entente.stat.AbsencePolicy;

/** In which blocs of the votes each of the two was, year by year, and how that compares with declared ones. */
final class FoundBlocsSection implements SectionWriter {
    private static final String ID = "found_blocs";
    private static final String TITLE = "Blocs found in the votes";
    private static final String DATA = "data-found-blocs";
    private static final String METHOD = "consensus of Leiden divisions";
    private static final int LEAST_YEARS = 3;
    private static final int PLACES = 2;

    @Override
    public Section write(Subject subject) {
        if (subject.slice.absence() == AbsencePolicy.OWN_CATEGORY) {
            return Section.undefined(ID, TITLE);
        }
        Optional<PairBlocs> found = subject.bothRecorded() ? PairBlocs.of(subject) : Optional.empty();
        return found.map(blocs -> filled(subject, blocs))
                .orElseGet(() -> Section.empty(
                        ID,
                        TITLE,
                        Section.Part.POLES,
                        Section.Status.NO_DATA,
                        "no data",
                        "Blocs need years in which a state shares ten votes with others; neither of the two has one."));
    }

    private static Section filled(Subject subject, PairBlocs blocs) {
        FoundBlocsWords words = new FoundBlocsWords(blocs);
        PairDeclared declared = new PairDeclared(blocs);
        List<Exhibit> exhibits = new ArrayList<>();
        boolean drawn = blocs.last() - blocs.first() + 1 >= LEAST_YEARS;
        exhibits.add(new Exhibit(
                words.rail(),
                figures(subject, blocs, drawn ? DATA : ID),
                drawn
                        ? new PairBlocsChart(blocs).chart(words.finding(), words.subtitle(), SourceLine.votes(subject))
                        : null,
                table(subject, blocs, drawn ? "" : words.finding()),
                Exhibit.Placement.BELOW,
                words.paragraphs(declared),
                List.of(MethodCatalogue.FOUND_BLOCS)));
        exhibits.addAll(declared.exhibits());
        return Section.of(ID, TITLE, words.answer(), Section.Part.POLES, exhibits);
    }

    /** How often the two are in one bloc: over the years, and over draws of the head's texts. */
    private static List<Section.NamedFigure> figures(Subject subject, PairBlocs blocs, String rows) {
        List<Section.NamedFigure> figures = new ArrayList<>();
        List<String> origins = subject.setting.evidence().originIds();
        double level = subject.setting.level();
        if (blocs.placed() > 0) {
            figures.add(new Section.NamedFigure(
                    "Years in one bloc, of " + Numbers.count(blocs.placed()),
                    "years_in_one_bloc",
                    Figured.of(blocs.together(), METHOD, blocs.placed(), level)
                            .without("a count")
                            .from(origins)
                            .build(),
                    false,
                    rows,
                    0,
                    "pairs"));
        }
        DrawnBlocs.Together together = blocs.drawn();
        if (together.draws() > 0) {
            figures.add(new Section.NamedFigure(
                    "In one bloc, share of draws of " + subject.span(subject.headline),
                    "drawn_in_one_bloc",
                    Figured.of(together.share(), METHOD, together.draws(), level)
                            .without("a share of draws")
                            .from(origins)
                            .build(),
                    false,
                    rows,
                    PLACES,
                    "pairs"));
        }
        return figures;
    }

    private static Table table(Subject subject, PairBlocs blocs, String finding) {
        List<List<Cell>> rows = IntStream.rangeClosed(blocs.first(), blocs.last())
                .mapToObj(unit -> Stream.of(
                                Stream.<Cell>of(new Cell.Words(blocs.unit(unit).label())),
                                cells(blocs, unit, true),
                                cells(blocs, unit, false),
                                Stream.<Cell>of(new Cell.Words(together(blocs, unit))))
                        .flatMap(cells -> cells)
                        .toList())
                .toList();
        return new Table(
                "found-blocs-table",
                finding.isEmpty() ? Numbers.counted(rows.size(), "year", "years") : finding,
                "bloc of each by its number, its states, stability",
                List.of(
                        Table.Column.words("Year"),
                        Table.Column.words(subject.nameA),
                        Table.Column.number("States").asMinor(),
                        Table.Column.number("Stability").asMinor(),
                        Table.Column.words(subject.nameB),
                        Table.Column.number("States").asMinor(),
                        Table.Column.number("Stability").asMinor(),
                        Table.Column.words("In one")),
                rows,
                "Stability: the share of forty divisions in which a state is with more than half of the others of its bloc."
                        + placed(blocs, rows.size()),
                List.of());
    }

    /** Why shares of years count fewer of them than there are rows; empty where they do not. */
    private static String placed(PairBlocs blocs, int years) {
        return blocs.placed() == years
                ? ""
                : " Both are in a bloc in " + blocs.placed() + " of these " + Numbers.counted(years, "year", "years")
                        + ", over which “in one” is counted.";
    }

    private static Stream<Cell> cells(PairBlocs blocs, int unit, boolean ofA) {
        int number = blocs.number(unit, ofA);
        if (number <= 0) {
            return Stream.of(
                    new Cell.Words(number == 0 ? "none" : "too few votes"),
                    new Cell.Words(Numbers.MISSING),
                    new Cell.Words(Numbers.MISSING));
        }
        return Stream.of(
                new Cell.Words("bloc " + number),
                new Cell.Count(blocs.size(unit, number), null),
                new Cell.Words(Numbers.decimals(blocs.stability(unit, ofA), PLACES)));
    }

    private static String together(PairBlocs blocs, int unit) {
        return blocs.placed(unit) ? (blocs.together(unit) ? "yes" : "no") : Numbers.MISSING;
    }
}
