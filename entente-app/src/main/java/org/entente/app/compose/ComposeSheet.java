package org.entente.app.compose;

import java.util.ArrayList;
import java.util.List;
import org.entente.construct.composite.CompositeCard;
import org.entente.construct.composite.Composition;
import org.entente.construct.composite.KeptRuns;
import org.entente.construct.composite.RunTable;
import org.entente.construct.composite.WeighedPart;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Sheet;
import org.entente.dossier.Strips;
import org.entente.dossier.Table;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.SliceWords;
import org.entente.notice.Notice;

/** A composite as a page of its own. */
final class ComposeSheet {
    private final ComposeAnswer answer;
    private final Composition made;

    ComposeSheet(ComposeAnswer answer) {
        this.answer = answer;
        this.made = answer.made();
    }

    Sheet sheet(List<Notice> notices, String command) {
        Sheet.Builder sheet =
                Sheet.of("Composite · " + answer.setting().headline().label(), answer.whom());
        SliceWords.labels(answer.setting().slice()).forEach(sheet::fact);
        answer.kept()
                .map(KeptRuns.Kept::table)
                .ifPresentOrElse(
                        table -> sheet.finding(ComposeWords.range(table)).say(ComposeWords.movers(table)),
                        () -> sheet.finding("No composite"));
        answer.whyNone().forEach(sheet::say);
        sheet.say(CompositeCard.CARD.caveats());
        sheet.section(Section.of("parts", "What is weighed", List.of(parts())));
        if (made.defined()) {
            sheet.section(Section.of("designs", "By each design, with your weights", List.of(designs())));
        }
        answer.kept()
                .ifPresent(kept ->
                        sheet.section(Section.of("moved", "What moves the place", List.of(moved(kept.table())))));
        return sheet.commands(commands())
                .build(notices, answer.answer(List.of(), "").origins(), command);
    }

    private List<String> commands() {
        List<String> commands = new ArrayList<>();
        answer.kept().ifPresent(kept -> commands.add("entente compose --run " + kept.id()));
        commands.add("entente profile " + answer.a().code() + " " + answer.b().code());
        return commands;
    }

    private Exhibit parts() {
        List<List<Cell>> rows = new ArrayList<>();
        made.parts()
                .forEach(part -> rows.add(List.of(
                        new Cell.Lines(part.part().name(), ComposeWords.alike(part.part())),
                        new Cell.Words(Numbers.percent(part.share())),
                        strip("part-" + rows.size(), part.place(), Double.NaN, Double.NaN),
                        new Cell.Words(Numbers.percentile(part.place())),
                        new Cell.Words(ComposePage.value(part)),
                        new Cell.Words(Numbers.percentile(part.without())),
                        new Cell.Words(years(part)))));
        Table table = new Table(
                "parts",
                Numbers.counted(rows.size(), "indicator", "indicators"),
                "among " + Numbers.counted(made.pairs(), "pair", "pairs") + " that have all of them",
                List.of(
                        Table.Column.words("Indicator"),
                        Table.Column.number("Weight"),
                        Table.Column.words("0 to 100, median at 50"),
                        Table.Column.number("Place"),
                        Table.Column.number("Value"),
                        Table.Column.number("Place without it").asMinor(),
                        Table.Column.words("Years")),
                rows,
                "",
                List.of());
        return Exhibit.of(List.of(Prose.of(ComposeWords.PLACE)), table);
    }

    private static String years(WeighedPart part) {
        return part.years().isEmpty() ? "no data" : part.years();
    }

    private static Cell strip(String id, double place, double lo, double hi) {
        double no = Double.NaN;
        Estimate estimate =
                new Estimate(place, no, no, RunTable.LEVEL, 1, place, lo, hi, 1, "", null, "", List.of(), null);
        return new Cell.Drawing(
                "strip-" + id,
                Strips.percentile("", estimate),
                Double.isNaN(place) ? "no place" : "place " + Numbers.percentile(place));
    }

    private Exhibit designs() {
        double lo = answer.kept().map(kept -> kept.table().range().lo()).orElse(Double.NaN);
        double hi = answer.kept().map(kept -> kept.table().range().hi()).orElse(Double.NaN);
        List<List<Cell>> rows = new ArrayList<>();
        made.designs()
                .forEach(placed -> rows.add(List.of(
                        new Cell.Words(Numbers.capital(ComposeWords.design(placed.design()))),
                        strip("design-" + rows.size(), placed.place(), lo, hi),
                        new Cell.Words(Numbers.percentile(placed.place())),
                        new Cell.Words(Numbers.count(placed.rank())),
                        new Cell.Words(Numbers.decimals(placed.value(), 2)))));
        Table table = new Table(
                "designs",
                "The same weights by " + Numbers.word(rows.size()) + " designs",
                "band: 5 to 95 % over all runs",
                List.of(
                        Table.Column.words("Scale and mean"),
                        Table.Column.words("0 to 100, median at 50"),
                        Table.Column.number("Place"),
                        Table.Column.number("Rank"),
                        Table.Column.number("Value")),
                rows,
                "",
                List.of());
        return Exhibit.of(List.of(Prose.of("Values of different designs are not on one scale; places are.")), table);
    }

    private static Exhibit moved(RunTable runs) {
        Table table = new Table(
                "sobol",
                "Shares of the variance of the place",
                Numbers.count(runs.runs().size()) + " runs, weights drawn with concentration "
                        + Numbers.decimals(runs.concentration(), 0),
                List.of(
                        Table.Column.words("What varies"),
                        Table.Column.number("Alone"),
                        Table.Column.words("Interval").asMinor(),
                        Table.Column.number("With interactions"),
                        Table.Column.words("Interval")),
                runs.moved().stream()
                        .map(moved -> List.<Cell>of(
                                new Cell.Words(Numbers.capital(ComposeWords.input(moved.input()))),
                                new Cell.Words(ComposeWords.index(moved.index().first())),
                                new Cell.Words(
                                        ComposeWords.interval(moved.index().first())),
                                new Cell.Words(ComposeWords.index(moved.index().total())),
                                new Cell.Words(
                                        ComposeWords.interval(moved.index().total()))))
                        .toList(),
                "",
                List.of());
        return Exhibit.of(List.of(Prose.of(ComposeWords.INDICES)), table);
    }
}
