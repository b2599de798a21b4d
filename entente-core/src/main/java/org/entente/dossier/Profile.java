package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Chart;
import org.entente.chart.DataTable;
import org.entente.chart.Panel;
import org.entente.measure.Numbers;
import org.jspecify.annotations.Nullable;

/** All constructs side by side: a line for each leading figure on one scale, those without anything on record last. */
final class Profile {
    static final String ID = "profile";

    private final List<Telling> tellings;
    private final List<ProfileRow> rows;

    Profile(List<Telling> tellings) {
        this.tellings = List.copyOf(tellings);
        this.rows = tellings.stream()
                .flatMap(telling -> ProfileRow.of(telling).stream())
                .toList();
    }

    /** The section. */
    Section section(String sourceLine) {
        List<Exhibit> exhibits = new ArrayList<>();
        exhibits.add(Exhibit.of(
                        List.of(
                                Prose.of(
                                        "One line for each leading figure of a construct, on one scale: where the pair, or "
                                                + "the state named, stands among all with data. Lines are not added up, and each has a "
                                                + "year of its own."),
                                Prose.of(
                                        "A bar is the interval of the percentile; where none is drawn, the percentile has no "
                                                + "interval. Brackets hold the interval of the value, which may have one all "
                                                + "the same. Counts, lists and tests without other pairs to place them among "
                                                + "have no percentile.")),
                        chart(sourceLine),
                        table())
                .placed(Exhibit.Placement.IN_TABLE));
        List<List<Cell>> missing = missing();
        if (!missing.isEmpty()) {
            exhibits.add(Exhibit.of(List.of(), missingTable(missing)));
        }
        return Section.of(ID, "Profile", answer(missing.size()), Section.Part.TWO_MINUTES, exhibits)
                .asWide();
    }

    private String answer(int missing) {
        long constructs = rows.stream().filter(ProfileRow::first).count();
        return Numbers.counted(constructs, "construct", "constructs") + " with figures"
                + (missing == 0 ? "" : ", " + missing + " without data");
    }

    private Chart chart(String sourceLine) {
        List<Panel> panels = new ArrayList<>();
        List<List<@Nullable Object>> data = new ArrayList<>();
        for (ProfileRow row : rows) {
            panels.add(row.panel().titled(row.indicator() + ", " + row.finding().years()));
            data.add(row.line());
        }
        return new Chart(
                ID,
                finding(),
                "Percentile among all pairs of the same years, or all states where a state is named; 100 = highest, which "
                        + "is closest unless the line says that low is alike. Shaded: the middle half.",
                Chart.Width.FULL,
                panels,
                List.of(),
                sourceLine,
                "The percentile of each construct’s leading figures.",
                new DataTable(
                        List.of(
                                "indicator",
                                "when",
                                "value",
                                "lo",
                                "hi",
                                "percentile",
                                "percentile_lo",
                                "percentile_hi",
                                "n"),
                        data));
    }

    /**
     * What the intervals of the percentiles carry, over the figures that say whether two states are alike: on how many the
     * whole interval lies on the closer side of the middle, on the farther side, or holds it.
     */
    private String finding() {
        int[] counts = new int[Comparison.values().length];
        rows.stream()
                .filter(ProfileRow::saysAlike)
                .forEach(row -> counts[row.closeness().ordinal()]++);
        int told = rows.stream().filter(ProfileRow::saysAlike).toList().size() - counts[Comparison.OPEN.ordinal()];
        if (told == 0) {
            return "No figure of the pair has a percentile with an interval";
        }
        return "Of " + Numbers.counted(told, "figure", "figures") + " of the pair with an interval on this scale, "
                + lie(counts[Comparison.MORE.ordinal()]) + " on the closer side of the middle, "
                + lie(counts[Comparison.LESS.ordinal()]) + " on the farther side, and "
                + counts[Comparison.ABOUT.ordinal()]
                + (counts[Comparison.ABOUT.ordinal()] == 1 ? " holds it" : " hold it");
    }

    private static String lie(int count) {
        return count + (count == 1 ? " lies" : " lie");
    }

    private Table table() {
        List<List<Cell>> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(row.cells(lines.size())));
        tellings.stream()
                .filter(telling ->
                        telling.reading().filled() && ProfileRow.of(telling).isEmpty())
                .forEach(telling -> lines.add(rowsAlone(telling, lines.size())));
        return new Table(
                "profile-table",
                Numbers.counted(lines.size(), "line", "lines"),
                "value, interval, percentile, n",
                List.of(
                        Table.Column.words("Construct"),
                        Table.Column.words("Indicator"),
                        Table.Column.words("0 to 100, median at 50"),
                        Table.Column.number("Percentile"),
                        Table.Column.words("Value"),
                        Table.Column.words("Counted")),
                lines,
                "",
                List.of());
    }

    /** A construct whose minimum is not met: its rows stand in its section, and there is no figure. */
    private static List<Cell> rowsAlone(Telling telling, int number) {
        return List.of(
                new Cell.Words(telling.construct().card().title()),
                new Cell.Lines("rows without a figure", "see its section"),
                new Cell.Drawing("profile-strip-" + number, Strips.nothing(), "no percentile"),
                new Cell.Words(""),
                new Cell.Words(ConstructVoices.of(telling.construct()).answer(telling)),
                new Cell.Words(""));
    }

    private List<List<Cell>> missing() {
        return tellings.stream()
                .filter(telling -> !telling.reading().filled() && (!telling.onVotesAlone() || first(telling)))
                .map(telling -> List.<Cell>of(
                        new Cell.Words(telling.construct().card().title()),
                        new Cell.Words(telling.construct().card().question()),
                        new Cell.Words(Grammar.sentence(needs(telling)))))
                .toList();
    }

    /** Of those on votes alone that have nothing to say one line is enough: the first. */
    private boolean first(Telling telling) {
        return tellings.stream()
                .filter(other -> !other.reading().filled() && other.onVotesAlone())
                .findFirst()
                .filter(telling::equals)
                .isPresent();
    }

    private static String needs(Telling telling) {
        String needs = telling.reading().needs();
        return needs.isEmpty() ? String.join(" ", telling.reading().remarks()) : needs;
    }

    private static Table missingTable(List<List<Cell>> rows) {
        return new Table(
                "profile-missing",
                "Missing here, and what would fill it",
                "Constructs without anything on record for this question. Missing is not zero: they enter nothing.",
                List.of(
                        Table.Column.words("Construct"),
                        Table.Column.words("Question"),
                        Table.Column.words("What would fill it")),
                rows,
                "",
                List.of());
    }
}
