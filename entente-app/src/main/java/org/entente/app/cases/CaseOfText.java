package org.entente.app.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.rollcall.RollCallRows;
import org.entente.app.rollcall.RollCallSentences;
import org.entente.app.rollcall.Tallies;
import org.entente.cases.Case;
import org.entente.cases.CaseRegistry;
import org.entente.cases.CaseReport;
import org.entente.cases.ResolvedText;
import org.entente.cases.VoteKind;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Table;
import org.entente.measure.Numbers;
import org.entente.vote.VoteRecord;

/** The case a roll call belongs to: what its votes mean there, and the other texts beside it. */
public final class CaseOfText {
    private CaseOfText() {}

    /** The section of a case on the page of one of its roll calls. */
    public static Section section(String id, VoteRecord record, int rollCall) {
        Case entry = CaseRegistry.builtIn().get(id);
        List<ResolvedText> texts = CaseReport.of(entry, record).resolved().texts();
        List<ResolvedText> whole = texts.stream()
                .filter(text ->
                        text.text().kind() == VoteKind.FINAL || text.text().kind() == VoteKind.WITHOUT_VOTE)
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        whole.forEach(text -> rows.add(row(text, record, rollCall)));
        long voted = whole.stream().filter(ResolvedText::found).count();
        String finding = Numbers.counted(voted, "recorded vote", "recorded votes") + " on whole texts"
                + (voted < whole.size() ? ", " + (whole.size() - voted) + " without one on record" : "");
        Table table = new Table("case-" + id.toLowerCase(Locale.ROOT), finding, "", columns(), rows, "", List.of());
        return Section.of(
                "case-of-" + id.toLowerCase(Locale.ROOT).replace('_', '-'),
                "Case " + id + ": " + entry.shortName(),
                List.of(Exhibit.of(rail(entry, texts, rollCall), table)));
    }

    private static List<Prose> rail(Case entry, List<ResolvedText> texts, int rollCall) {
        List<Prose> rail = new ArrayList<>();
        rail.add(
                Prose.of(RollCallSentences.capital(entry.dimension().label()) + "; " + CaseWords.parties(entry) + "."));
        texts.stream()
                .filter(text -> text.found() && text.rollCall() == rollCall)
                .findFirst()
                .ifPresent(text -> rail.add(Prose.of(meaning(text))));
        if (!entry.directnessNote().isEmpty()) {
            rail.add(Prose.of(entry.directnessNote()));
        }
        rail.add(new Prose.Builder().command("entente case " + entry.id()).build());
        return rail;
    }

    private static String meaning(ResolvedText text) {
        return switch (text.text().direction()) {
            case 1 -> "Here a yes backs the supported party, an abstention or an absence counts 0, a no opposes it.";
            case -1 -> "Here a no backs the supported party, an abstention or an absence counts 0, a yes opposes it.";
            default -> "A vote on this text backs neither party.";
        };
    }

    private static List<Table.Column> columns() {
        return List.of(
                Table.Column.words("Text"),
                Table.Column.words("Date"),
                Table.Column.words("Votes"),
                Table.Column.number("Yes–no–abst."));
    }

    private static List<Cell> row(ResolvedText text, VoteRecord record, int here) {
        boolean shown = text.found() && text.rollCall() == here;
        String name = text.text().symbol() + (shown ? " (this page)" : "");
        return List.of(
                new Cell.Words(name),
                new Cell.Words(CaseWords.date(text, record)),
                text.found()
                        ? RollCallRows.bar(record, text.rollCall())
                        : new Cell.Words(text.status().label()),
                new Cell.Words(
                        text.found() ? Tallies.of(record, text.rollCall()).words() : Numbers.MISSING));
    }
}
