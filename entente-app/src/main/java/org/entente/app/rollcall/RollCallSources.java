package org.entente.app.rollcall;

import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Table;
import org.entente.measure.Numbers;
import org.entente.record.Disagreement;
import org.entente.state.StateRegistry;

/** What each source states of a roll call, side by side, and what the difference changes. */
final class RollCallSources {
    private final RollCallAnswer answer;
    private final Tallies held;

    RollCallSources(RollCallAnswer answer) {
        this.answer = answer;
        this.held = answer.tallies();
    }

    Section section() {
        List<String> sources = answer.disagreements().stream()
                .map(Disagreement::source)
                .distinct()
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("Shown on this page", held));
        sources.forEach(source -> rows.add(row(source, held.as(its(source)))));
        List<Prose> words = new ArrayList<>();
        sources.forEach(source -> words.add(Prose.of(change(source))));
        Table table = new Table(
                "sources-counts",
                "",
                "",
                List.of(
                        Table.Column.words("Record"),
                        Table.Column.number("Yes"),
                        Table.Column.number("No"),
                        Table.Column.number("Abst."),
                        Table.Column.number("None")),
                rows,
                "A figure with ≠ differs from the record shown.",
                List.of());
        return Section.of(
                "records",
                sources.isEmpty() ? "The records agree" : "The records differ on " + names(answer.disagreements()),
                List.of(new Exhibit(
                        List.of(Prose.of(
                                "Known as " + String.join(", ", answer.sliced().sources(answer.index())) + ".")),
                        List.of(),
                        null,
                        sources.isEmpty() ? null : table,
                        Exhibit.Placement.OPEN,
                        sources.isEmpty()
                                ? List.of(Prose.of("No other source at hand states another vote of any member."))
                                : words)));
    }

    private List<Disagreement> its(String source) {
        return answer.disagreements().stream()
                .filter(disagreement -> disagreement.source().equals(source))
                .toList();
    }

    private List<Cell> row(String name, Tallies tallies) {
        return List.of(
                new Cell.Words(name),
                count(tallies.yes(), held.yes()),
                count(tallies.no(), held.no()),
                count(tallies.abstain(), held.abstain()),
                count(tallies.absent(), held.absent()));
    }

    private static Cell count(int count, int here) {
        return new Cell.Words(Numbers.count(count) + (count == here ? "" : " ≠"));
    }

    private String names(List<Disagreement> disagreements) {
        List<String> names = disagreements.stream()
                .map(disagreement -> name(disagreement.ccode()))
                .distinct()
                .toList();
        return names.size() > 3 ? Numbers.count(names.size()) + " members" : RollCallSentences.joined(names);
    }

    private String name(int ccode) {
        return StateRegistry.builtIn().get(ccode).shortName(answer.rollCall().date());
    }

    /** Who differs, what stays the same, what it changes. */
    private String change(String source) {
        List<Disagreement> its = its(source);
        StringBuilder words = new StringBuilder();
        for (Disagreement disagreement : its) {
            words.append(name(disagreement.ccode())).append(": ").append(DisagreementLines.sentence(disagreement));
            words.append(' ');
        }
        return words.append(DisagreementLines.same(held, its))
                .append(' ')
                .append(majorities(held, held.as(its)))
                .toString();
    }

    /** What the difference changes: majorities alone, since the counts do not tell which one was needed. */
    static String majorities(Tallies held, Tallies stated) {
        if (held.more() != stated.more()) {
            return "The two counts differ on whether more voted yes than no.";
        }
        return held.more() ? "By either count more voted yes than no." : "By neither count did more vote yes than no.";
    }
}
