package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.construct.ConstructCard;
import org.entente.construct.Finding;
import org.entente.construct.Indicator;
import org.entente.construct.Listing;
import org.entente.construct.Reading;
import org.entente.measure.Method;
import org.entente.measure.Numbers;
import org.entente.state.State;

/** A construct as a section: its question, its figures among all pairs or states, the rows behind them, its caveats. */
final class ConstructSection {
    private static final int MOST_ROWS = 60;

    private final Telling telling;
    private final ConstructCard card;
    private final ConstructWords words;
    private final List<Finding> tabled;
    private final boolean inDossier;

    private ConstructSection(Telling telling, boolean beside) {
        this.telling = telling;
        this.inDossier = beside;
        this.card = telling.construct().card();
        this.words = ConstructVoices.of(telling.construct());
        this.tabled = telling.reading().findings().stream()
                .filter(finding -> !beside || words.tabled(finding))
                .toList();
    }

    /** On a page of its own. */
    static ConstructSection alone(Telling telling) {
        return new ConstructSection(telling, false);
    }

    /** In a dossier, beside the sections of layers: what they show is not shown again. */
    static ConstructSection inDossier(Telling telling) {
        return new ConstructSection(telling, true);
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
        List<Listing> listings = new ArrayList<>(telling.reading().listings());
        listings.removeIf(listing -> listing.rows().isEmpty() || (inDossier && !words.listed(listing)));
        if (words.rowsFirst() && !listings.isEmpty()) {
            exhibits.add(Exhibit.of(List.of(Prose.of(card.question())), table(listings.remove(0))));
        }
        exhibits.add(figures(exhibits.isEmpty()));
        exhibits.addAll(words.exhibits(telling));
        listings.forEach(
                listing -> exhibits.add(Exhibit.of(List.of(), table(listing)).placed(Exhibit.Placement.CLOSED)));
        return exhibits;
    }

    private Exhibit figures(boolean first) {
        List<Finding> findings = tabled;
        List<Prose> rail = first ? List.of(Prose.of(card.question())) : List.of();
        List<Prose> said = inDossier ? words.dossierParagraphs(telling) : words.paragraphs(telling);
        List<Prose> prose = Stream.concat(said.stream(), remarks().stream()).toList();
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
        telling.states().forEach(state -> lineage(state).map(Prose::of).ifPresent(paragraphs::add));
        if (!card.caveats().isEmpty() && telling.reading().findings().isEmpty()) {
            paragraphs.add(Prose.of(card.caveats()));
        }
        return paragraphs;
    }

    /** Whose acts they are where figures reach back before the state bore its name. */
    private Optional<String> lineage(State state) {
        return telling.reading().findings().stream()
                .filter(finding -> finding.estimate().defined() && finding.from() > 0)
                .filter(finding ->
                        finding.who() == 0 || finding.who() == state.ccode() || finding.whom() == state.ccode())
                .min(Comparator.comparingInt(Finding::from))
                .flatMap(first -> Lineages.acts(state, telling.setting().record(), first.from()));
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

    /** The figures: what they say is the title, what must not be concluded from them stands below. */
    private Table table(List<Finding> findings) {
        boolean placed =
                findings.stream().anyMatch(finding -> finding.estimate().hasPercentile());
        List<List<Cell>> rows = new ArrayList<>();
        findings.forEach(finding -> rows.add(row(finding, rows.size(), placed)));
        return new Table(card.id() + "-figures", title(), "", columns(placed), rows, card.caveats(), List.of());
    }

    /** Where no figure has a percentile there is no room for one. */
    private static List<Table.Column> columns(boolean placed) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.words("Indicator"));
        if (placed) {
            columns.add(Table.Column.words("0 to 100, median at 50"));
            columns.add(Table.Column.number("Percentile"));
        }
        columns.add(Table.Column.words("Value"));
        columns.add(Table.Column.words("Counted"));
        return columns;
    }

    private String title() {
        return (inDossier ? words.dossierFinding(telling) : words.finding(telling))
                .map(Prose::text)
                .orElseGet(() -> PlainFinding.of(telling));
    }

    private List<Cell> row(Finding finding, int number, boolean placed) {
        Indicator indicator = telling.indicator(finding);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Lines(name(finding, indicator), when(finding)));
        if (placed) {
            cells.add(new Cell.Drawing(
                    card.id().replace('_', '-') + "-strip-" + number,
                    Strips.percentile(indicator.id(), finding.estimate()),
                    place(finding)));
            cells.add(new Cell.Percentile(finding.estimate()));
        }
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

    /** Whose figure, of which years, and what must be read with it. */
    private String when(Finding finding) {
        List<String> parts = Stream.of(telling.whose(finding), finding.years())
                .filter(part -> !part.isEmpty())
                .toList();
        String head = String.join(" · ", parts);
        return finding.remark().isEmpty() ? head : head.isEmpty() ? finding.remark() : head + ". " + finding.remark();
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

    /** The rows, not more than a page needs: all of them are in files and JSON. */
    private Table table(Listing listing) {
        ItemCells cells = new ItemCells(
                telling.setting().evidence().states(), rollCall -> inDossier && telling.registered(rollCall));
        return new Table(
                card.id() + "-" + listing.id().replace('_', '-'),
                listing.title(),
                Numbers.counted(listing.rows().size(), "row", "rows"),
                listing.columns().stream()
                        .map(column -> new Table.Column(column.label(), column.numeric(), false))
                        .toList(),
                listing.rows().stream()
                        .limit(MOST_ROWS)
                        .map(row -> row.stream().map(item -> item.accept(cells)).toList())
                        .toList(),
                note(listing),
                List.of());
    }

    private static String note(Listing listing) {
        int more = listing.rows().size() - MOST_ROWS;
        String others = more > 0 ? Numbers.counted(more, "row more is", "rows more are") + " in the JSON." : "";
        return listing.note().isEmpty() || others.isEmpty() ? listing.note() + others : listing.note() + " " + others;
    }
}
