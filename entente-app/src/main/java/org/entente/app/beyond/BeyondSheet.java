package org.entente.app.beyond;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.beyond.BeyondAnswer.Of;
import org.entente.dossier.BeyondChart;
import org.entente.dossier.BeyondSteps;
import org.entente.dossier.BeyondTexts;
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
import org.entente.measure.beyond.BeyondOutcome;
import org.entente.measure.beyond.PairParts;
import org.entente.notice.Notice;

/** Figures beyond blocs as a page: of a pair with its parts, or as a list. */
final class BeyondSheet {
    private static final String RESIDUAL =
            "Observed less expected alignment. Ideal points and found blocs are estimated "
                    + "without the fifth of the families whose votes they explain, five times over; the in-sample figure beside it "
                    + "uses all of them.";
    private static final String SHRUNKEN =
            "Shrunken by how well each pair’s residual is known: a pair with few votes is "
                    + "drawn further towards 0.";

    private static final String SOURCE = "UN votes; expectation by Entente.";

    private BeyondSheet() {}

    static Sheet ofPair(BeyondPair told, List<Notice> notices, String command) {
        BeyondAnswer answer = told.answer();
        Sheet.Builder sheet = Sheet.of(
                "Beyond blocs · UN votes · " + answer.figures().window().label(),
                told.a().name() + " and " + told.b().name() + " beyond their blocs");
        SliceWords.labels(answer.sliced().slice()).forEach(sheet::fact);
        sheet.fact(answer.window());
        sheet.finding(told.finding() + ".");
        if (told.known()) {
            sheet.say(told.apart());
            sheet.say(BeyondWords.explained(answer, Of.AGREEMENT));
            sheet.section(Section.of("parts", "What adds up to their agreement", List.of(parts(told))));
            sheet.section(Section.of("figures", "Of agreement and of κ", List.of(figures(told))));
        }
        String pair = told.a().code() + " " + told.b().code();
        return sheet.commands(List.of("entente dossier " + pair, "entente beyond-blocs --top 30"))
                .build(notices, answer.sliced().origins(), command);
    }

    static Sheet ofList(BeyondList list, List<Notice> notices, String command) {
        BeyondAnswer answer = list.answer();
        Sheet.Builder sheet = Sheet.of(
                "Beyond blocs · UN votes",
                "Pairs beyond their blocs, " + answer.figures().window().label());
        SliceWords.labels(answer.sliced().slice()).forEach(sheet::fact);
        sheet.fact(answer.window())
                .finding(list.finding())
                .say(list.often())
                .say(BeyondWords.explained(answer, Of.AGREEMENT));
        Table table = new Table(
                "pairs",
                Numbers.counted(list.pairs().length, "pair", "pairs") + ", by residual affinity, shrunken",
                "",
                List.of(
                        Table.Column.number("Rank"),
                        Table.Column.words("Pair"),
                        Table.Column.number("Expected").asMinor(),
                        Table.Column.number("Residual").asMinor(),
                        Table.Column.number("Shrunken"),
                        Table.Column.number("Percentile"),
                        Table.Column.number("Joint votes")),
                rows(list),
                "",
                List.of());
        sheet.section(Section.of(
                "list", "Pairs", List.of(Exhibit.of(List.of(Prose.of(RESIDUAL), Prose.of(SHRUNKEN)), table))));
        return sheet.commands(List.of("entente blocs"))
                .build(notices, answer.sliced().origins(), command);
    }

    private static List<List<Cell>> rows(BeyondList list) {
        List<List<Cell>> rows = new ArrayList<>();
        BeyondAnswer answer = list.answer();
        for (int pair : list.pairs()) {
            Estimate estimate = answer.estimate(Of.AGREEMENT, pair);
            rows.add(List.of(
                    new Cell.Words(Integer.toString(rows.size() + 1)),
                    new Cell.Words(list.names(pair)),
                    new Cell.Plain(answer.figures().agreement().expected(pair), false),
                    new Cell.Plain(answer.figures().agreement().residual(pair), true),
                    new Cell.Figure(estimate, true, null),
                    new Cell.Percentile(estimate),
                    new Cell.Count(answer.figures().n()[pair], null)));
        }
        return rows;
    }

    private static Exhibit figures(BeyondPair told) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Of of : Of.values()) {
            BeyondOutcome outcome = told.answer().outcome(of);
            Estimate estimate = told.answer().estimate(of, told.pair());
            double residual = outcome.residual(told.pair());
            rows.add(List.of(
                    new Cell.Words(of.label),
                    new Cell.Plain(outcome.expected(told.pair()) + residual, false),
                    new Cell.Plain(outcome.expected(told.pair()), false),
                    new Cell.Plain(residual, true),
                    new Cell.Plain(outcome.inSample(told.pair()), true),
                    new Cell.Figure(estimate, true, null),
                    new Cell.Drawing(
                            "strip-" + of.word,
                            Strips.percentile("", estimate),
                            estimate.hasPercentile()
                                    ? Numbers.ordinal(estimate.percentile()) + " percentile"
                                    : "no percentile")));
        }
        Table table = new Table(
                "figures",
                "Observed, expected and what is beyond",
                told.answer().window(),
                List.of(
                        Table.Column.words("Of"),
                        Table.Column.number("Observed"),
                        Table.Column.number("Expected"),
                        Table.Column.number("Residual"),
                        Table.Column.number("In sample").asMinor(),
                        Table.Column.number("Shrunken"),
                        Table.Column.words("Percentile, 0 to 100")),
                rows,
                "",
                List.of());
        return Exhibit.of(List.of(Prose.of(RESIDUAL), Prose.of(SHRUNKEN)), table);
    }

    private static Exhibit parts(BeyondPair told) {
        BeyondAnswer answer = told.answer();
        Estimate estimate = answer.estimate(Of.AGREEMENT, told.pair());
        BeyondTexts texts = new BeyondTexts(answer.figures(), told.pair(), estimate);
        BeyondSteps steps = BeyondSteps.of(
                told.parts(),
                answer.outcome(Of.AGREEMENT),
                told.a().code(),
                told.b().code());
        return Exhibit.of(
                        texts.rail(),
                        new BeyondChart(steps, answer.outcome(Of.AGREEMENT), estimate)
                                .chart("parts", texts.sum(), texts.subtitle(), SOURCE),
                        partTable(told))
                .saying(texts.paragraphs());
    }

    private static Table partTable(BeyondPair told) {
        List<List<Cell>> rows = new ArrayList<>();
        List<PairParts.Part> ofKappa = told.parts(Of.KAPPA);
        for (PairParts.Part part : told.parts(Of.AGREEMENT)) {
            rows.add(List.of(
                    new Cell.Words(part.words()),
                    new Cell.Plain(part.value(), true),
                    new Cell.Plain(ofKappa.get(rows.size()).value(), true)));
        }
        return new Table(
                "part-rows",
                "The parts of agreement and of κ",
                "they add up to what was observed",
                List.of(Table.Column.words("Part"), Table.Column.number("Agreement"), Table.Column.number("κ")),
                rows,
                "",
                List.of());
    }
}
