package org.entente.app.rollcall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.cases.CaseOfText;
import org.entente.app.cli.ShellWords;
import org.entente.chart.Sign;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Sheet;
import org.entente.dossier.Table;
import org.entente.dossier.Tally;
import org.entente.measure.Numbers;
import org.entente.state.StateRegistry;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;

/** One roll call as a page. */
public final class RollCallSheet {
    private static final int NAMED = 3;

    private final RollCallAnswer answer;
    private final RollCall rollCall;
    private final Tallies tallies;

    public RollCallSheet(RollCallAnswer answer) {
        this.answer = answer;
        this.rollCall = answer.rollCall();
        this.tallies = answer.tallies();
    }

    /** The page, made by this command. */
    public Sheet sheet(String command) {
        String subject = RollCallWords.subject(rollCall);
        Sheet.Builder sheet = Sheet.of(kind(), subject.isEmpty() ? RollCallWords.name(rollCall) : subject)
                .byline(byline(subject))
                .fact(new Prose.Builder().command(RollCallWords.name(rollCall)).build())
                .fact(rollCall.adopted() ? "Adopted" : "")
                .fact(RollCallSentences.capital(RollCallWords.kind(rollCall)))
                .fact(RollCallSentences.contested(tallies))
                .fact(issues(subject));
        rollCall.caseIds()
                .forEach(id -> sheet.fact(new Prose.Builder()
                        .say("Case: ")
                        .command("entente case " + id)
                        .build()));
        sheet.finding(RollCallSentences.outcome(rollCall, tallies))
                .say(RollCallSentences.unknownOutcome(rollCall))
                .say(RollCallSentences.majority(tallies))
                .tally(tally());
        RollCallField field = new RollCallField(answer);
        sheet.section(field.field()).section(field.counts()).section(new RollCallSources(answer).section());
        rollCall.caseIds().forEach(id -> sheet.section(CaseOfText.section(id, answer.record(), answer.index())));
        if (!answer.others().isEmpty()) {
            sheet.section(others());
        }
        return sheet.section(cite())
                .commands(commands())
                .build(List.of(), answer.sliced().origins(), command);
    }

    private String kind() {
        String meeting = rollCall.meeting() == null ? "" : ", " + rollCall.meeting();
        return "Roll call · General Assembly · " + RollCallWords.session(rollCall.session()) + meeting + " · "
                + RollCallSentences.day(rollCall);
    }

    private String byline(String subject) {
        String title = rollCall.title();
        return title == null || title.equals(subject) ? "" : "Official title: " + title;
    }

    private String issues(String subject) {
        String issues = RollCallWords.issues(rollCall);
        return issues.isEmpty() || issues.equals(subject)
                ? ""
                : "Issue: " + issues + (rollCall.issuesDerived() ? ", derived from the title" : "");
    }

    private Tally tally() {
        Tally tally = Tally.of(tallies.bar(), List.of("yes", "abstained", "no", "did not vote"));
        List<String> later = laterMembers();
        if (later.isEmpty()) {
            return tally;
        }
        String note = later.size() <= NAMED ? String.join(", ", later) : "members of today that were none then";
        return tally.with(new Tally.Part(Sign.NOT_MEMBER, later.size(), "not a member then", note));
    }

    /** Members at the end of the record that were not yet members. */
    private List<String> laterMembers() {
        var record = answer.record();
        LocalDate end = record.rollCalls().get(record.size() - 1).date();
        List<String> names = new ArrayList<>();
        for (int column = 0; column < record.stateCount(); column++) {
            int ccode = record.ccode(column);
            if (record.choice(answer.index(), column) == Choice.NOT_MEMBER
                    && StateRegistry.builtIn().unMember(ccode, end)) {
                names.add(StateRegistry.builtIn().get(ccode).shortName(end));
            }
        }
        return names;
    }

    private Section others() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int index : answer.others()) {
            RollCall other = answer.record().rollCalls().get(index);
            Tallies counts = Tallies.of(answer.record(), index);
            rows.add(List.of(
                    new Cell.Words(other.date().toString()),
                    new Cell.Words(RollCallSentences.capital(RollCallWords.kind(other))),
                    new Cell.Words(other.adopted() ? "Adopted" : "Not on record"),
                    RollCallRows.bar(answer.record(), index),
                    new Cell.Words(counts.words()),
                    new Cell.Words("entente rollcall " + other.id())));
        }
        Table table = new Table(
                "others",
                "",
                "",
                List.of(
                        Table.Column.words("Date"),
                        Table.Column.words("Put to the vote"),
                        Table.Column.words("Outcome"),
                        Table.Column.words("Votes"),
                        Table.Column.number("Yes–no–abst."),
                        Table.Column.words("Command").asMinor()),
                rows,
                "",
                List.of());
        String title = Numbers.counted(rows.size(), "further vote", "further votes") + " under this symbol";
        return Section.of("others", title, List.of(Exhibit.of(List.of(), table)));
    }

    private Section cite() {
        String title = rollCall.title() != null ? rollCall.title() : RollCallWords.subject(rollCall);
        String meeting = rollCall.meeting() == null ? "" : ", " + rollCall.meeting();
        String words = "United Nations General Assembly, "
                + (title.isEmpty() ? "" : "“" + title + "”, ") + RollCallWords.name(rollCall) + ", "
                + RollCallSentences.day(rollCall) + ", recorded vote " + tallies.words() + meeting + ".";
        String note = rollCall.title() == null && rollCall.label() != null
                ? "The title is Entente’s short name: the record at hand has no official one."
                : "";
        List<Prose> rail = note.isEmpty() ? List.of() : List.of(Prose.of(note));
        return Section.of("cite", "How to cite", List.of(Exhibit.of(rail, List.of(Prose.of(words)))));
    }

    private List<String> commands() {
        List<String> commands = new ArrayList<>();
        String name = RollCallWords.name(rollCall);
        commands.add(ShellWords.join(List.of("entente", "rollcall", name)));
        commands.add(ShellWords.join(List.of("entente", "rollcall", name, "--json")));
        rollCall.caseIds().forEach(id -> commands.add("entente case " + id));
        return commands;
    }
}
