package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.construct.ConstructCard;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.measure.Method;

/** A construct as a section: its question, its figures among all pairs or states, the rows behind them, its caveats. */
final class ConstructSection {
    private final Telling telling;
    private final ConstructCard card;
    private final ConstructWords words;

    ConstructSection(Telling telling) {
        this.telling = telling;
        this.card = telling.construct().card();
        this.words = ConstructVoices.of(telling.construct());
    }

    /** The section; empty where the construct does not describe what the page is about. */
    Optional<Section> section(Section.Part part) {
        Reading reading = telling.reading();
        if (reading.equals(Reading.NONE)) {
            return Optional.empty();
        }
        if (!reading.filled()) {
            return Optional.of(Section.empty(
                    card.id(),
                    card.title(),
                    part,
                    Section.Status.NO_DATA,
                    "no data",
                    Grammar.sentence(
                            reading.needs().isEmpty() ? String.join(" ", reading.remarks()) : reading.needs())));
        }
        return Optional.of(Section.of(card.id(), card.title(), words.answer(telling), part, exhibits()));
    }

    private List<Exhibit> exhibits() {
        List<Exhibit> exhibits = new ArrayList<>();
        exhibits.add(figures());
        exhibits.addAll(words.exhibits(telling));
        telling.reading().listings().stream()
                .filter(listing -> !listing.rows().isEmpty())
                .forEach(listing ->
                        exhibits.add(Exhibit.of(List.of(), table(listing)).placed(Exhibit.Placement.CLOSED)));
        return exhibits;
    }

    private Exhibit figures() {
        List<Finding> findings = telling.reading().findings();
        List<Prose> rail = new ArrayList<>();
        rail.add(Prose.of(card.question()));
        words.finding(telling).ifPresent(rail::add);
        List<Prose> prose = Stream.concat(words.paragraphs(telling).stream(), remarks().stream())
                .toList();
        List<Method> methods = findings.stream()
                .map(Finding::indicator)
                .distinct()
                .map(id -> method(card, card.get(id)))
                .toList();
        Table table = findings.isEmpty() ? null : table(findings);
        return new Exhibit(rail, List.of(), null, table, Exhibit.Placement.BELOW, prose, methods);
    }

    private List<Prose> remarks() {
        List<Prose> paragraphs = new ArrayList<>();
        telling.reading().remarks().forEach(remark -> paragraphs.add(Prose.of(Grammar.sentence(remark))));
        if (!telling.reading().needs().isEmpty()) {
            paragraphs.add(Prose.of(Grammar.sentence(telling.reading().needs())));
        }
        if (!card.caveats().isEmpty()) {
            paragraphs.add(Prose.of(card.caveats()));
        }
        return paragraphs;
    }

    /** What a reader finds at the end of the page about an indicator. */
    static Method method(ConstructCard card, Indicator indicator) {
        return new Method(
                (card.id() + "-" + indicator.id()).replace('_', '-'),
                card.title() + ": " + indicator.name(),
                String.join(
                        " ",
                        Grammar.sentence(indicator.formula()),
                        "Compared with: " + Grammar.uncapital(Grammar.sentence(indicator.reference())),
                        "Uncertainty: " + Grammar.uncapital(Grammar.sentence(indicator.uncertainty())),
                        "Minimum: " + Grammar.uncapital(Grammar.sentence(indicator.minimum()))),
                indicator.source());
    }

    private Table table(List<Finding> findings) {
        boolean whose = findings.stream().anyMatch(finding -> finding.who() != 0);
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.words("Indicator"));
        if (whose) {
            columns.add(Table.Column.words("Of"));
        }
        columns.add(Table.Column.words("0 to 100, median at 50"));
        columns.add(Table.Column.number("Percentile"));
        columns.add(Table.Column.words("Value"));
        columns.add(Table.Column.number("Counted"));
        List<List<Cell>> rows = new ArrayList<>();
        findings.forEach(finding -> rows.add(row(finding, whose, rows.size())));
        return new Table(
                card.id() + "-figures",
                Numbers.counted(findings.size(), "figure", "figures"),
                "value, interval, percentile, what was counted",
                columns,
                rows,
                "",
                List.of());
    }

    private List<Cell> row(Finding finding, boolean whose, int number) {
        Indicator indicator = telling.indicator(finding);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Lines(name(finding, indicator), when(finding)));
        if (whose) {
            cells.add(new Cell.Words(telling.whose(finding)));
        }
        cells.add(new Cell.Drawing(
                card.id().replace('_', '-') + "-strip-" + number,
                Strips.percentile(indicator.id(), finding.estimate()),
                place(finding)));
        cells.add(new Cell.Percentile(finding.estimate()));
        cells.add(value(finding, indicator));
        cells.add(new Cell.Words(counted(finding)));
        return cells;
    }

    private static String place(Finding finding) {
        return finding.estimate().hasPercentile()
                ? Numbers.ordinal(finding.estimate().percentile()) + " percentile"
                : "no percentile";
    }

    private static String name(Finding finding, Indicator indicator) {
        return indicator.name() + (finding.about().isEmpty() ? "" : ": " + finding.about());
    }

    private static String when(Finding finding) {
        String years = finding.years();
        return finding.remark().isEmpty()
                ? years
                : years.isEmpty() ? finding.remark() : years + ". " + finding.remark();
    }

    /** The figure; where it has no interval, why. */
    static Cell value(Finding finding, Indicator indicator) {
        String why = finding.estimate().noInterval();
        return finding.estimate().defined() && why != null
                ? new Cell.Lines(
                        Numbers.figure(finding.estimate().value(), indicator.places(), indicator.signed()),
                        "no interval: " + why)
                : new Cell.Figure(finding.estimate(), indicator.signed(), null, indicator.places());
    }

    /** What was counted; the number alone where nobody said what. */
    static String counted(Finding finding) {
        return finding.counted().isEmpty() && finding.estimate().n() > 0
                ? Numbers.count(finding.estimate().n())
                : finding.counted();
    }

    private Table table(Listing listing) {
        ItemCells cells = new ItemCells(telling.setting().evidence().states());
        return new Table(
                card.id() + "-" + listing.id().replace('_', '-'),
                listing.title(),
                Numbers.counted(listing.rows().size(), "row", "rows"),
                listing.columns().stream()
                        .map(column -> new Table.Column(column.label(), column.numeric(), false))
                        .toList(),
                listing.rows().stream()
                        .map(row -> row.stream().map(item -> item.accept(cells)).toList())
                        .toList(),
                listing.note(),
                List.of());
    }
}
