package org.entente.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.measure.Numbers;
import org.entente.record.TieHolding;
import org.entente.tie.Tie;

/** Who governed each of the two: the table behind the line of time. */
final class LeadersSection implements SectionWriter {
    private static final String ID = "leaders";
    private static final String TITLE = "Leaders";

    @Override
    public boolean cites() {
        return true;
    }

    @Override
    public Section write(Subject subject) {
        Optional<TieHolding> holding = LeaderRows.holding(subject);
        List<Tie> ofA = LeaderRows.of(subject, subject.a.ccode());
        List<Tie> ofB = LeaderRows.of(subject, subject.b.ccode());
        if (holding.isEmpty() || (ofA.isEmpty() && ofB.isEmpty())) {
            return Section.empty(
                    ID,
                    TITLE,
                    Section.Part.VOTES,
                    Section.Status.NO_DATA,
                    "no data",
                    "The project’s table of leaders has neither state. Archigos has them to 2015: entente fetch archigos.");
        }
        Exhibit exhibit = Exhibit.of(
                        List.of(Prose.of(
                                "The one who governed, whatever the office: from 1991 on, for the states that the table "
                                        + "has. A row that no list bears out is marked, and enters no figure.")),
                        table(subject, holding.get(), ofA, ofB))
                .placed(Exhibit.Placement.CLOSED);
        return Section.of(ID, TITLE, answer(ofA, ofB), Section.Part.VOTES, List.of(exhibit));
    }

    private static String answer(List<Tie> ofA, List<Tie> ofB) {
        return count(ofA) + " and " + count(ofB) + " since 1991";
    }

    private static String count(List<Tie> leaders) {
        return leaders.isEmpty() ? "no data" : String.valueOf(persons(leaders));
    }

    private static long persons(List<Tie> leaders) {
        return leaders.stream().map(Tie::name).distinct().count();
    }

    private static String finding(Subject subject, List<Tie> ofA, List<Tie> ofB) {
        return Numbers.capital(said(subject.stateA(), ofA)) + ", " + said(subject.stateB(), ofB)
                + " since 1991, or independence";
    }

    private static String said(Named state, List<Tie> leaders) {
        return leaders.isEmpty()
                ? "of " + state + " the table has no data"
                : state + " had " + Numbers.counted(persons(leaders), "leader", "leaders");
    }

    private static Table table(Subject subject, TieHolding holding, List<Tie> ofA, List<Tie> ofB) {
        List<List<Cell>> rows = new ArrayList<>();
        ofA.forEach(tie -> rows.add(row(subject.nameA, tie)));
        ofB.forEach(tie -> rows.add(row(subject.nameB, tie)));
        return new Table(
                "leaders-table",
                finding(subject, ofA, ofB),
                "each with office, dates and source",
                List.of(
                        Table.Column.words("State"),
                        Table.Column.words("Leader"),
                        Table.Column.words("Governed"),
                        Table.Column.words("Source").asMinor(),
                        Table.Column.words("Confidence")),
                rows,
                TieSourceLine.of(subject, holding) + " " + holding.coverage().note(),
                List.of());
    }

    private static List<Cell> row(String state, Tie tie) {
        return List.of(
                new Cell.Words(state),
                new Cell.Lines(tie.name(), tie.kind()),
                new Cell.Words(StandingWords.time(tie)),
                new Cell.Words(tie.source()),
                new Cell.Words(tie.confidence().word()));
    }
}
