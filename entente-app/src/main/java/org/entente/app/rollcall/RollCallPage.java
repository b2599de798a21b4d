package org.entente.app.rollcall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.app.terminal.Columns;
import org.entente.app.terminal.Line;
import org.entente.app.terminal.Style;
import org.entente.app.terminal.Table;
import org.entente.app.terminal.TallyBar;
import org.entente.app.terminal.Terminal;
import org.entente.dossier.Marks;
import org.entente.measure.Numbers;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.vote.Choice;
import org.entente.vote.RollCall;
import org.entente.vote.VoteRecord;

/** One roll call on a terminal: heading, tally, regional groups, who voted how. */
public final class RollCallPage {
    private static final int LABEL = 14;
    private static final int SHARE = 18;
    private static final int NAMED = 3;

    private final VoteRecord record;
    private final int index;
    private final RollCall rollCall;
    private final Tallies tallies;
    private final StateRegistry registry = StateRegistry.builtIn();
    private final Map<Integer, String> signs;

    /** @param signs a sign after a state's code, such as ≠ where sources disagree, by ccode */
    public RollCallPage(VoteRecord record, int index, Map<Integer, String> signs) {
        this.record = record;
        this.index = index;
        this.rollCall = record.rollCalls().get(index);
        this.tallies = Tallies.of(record, index);
        this.signs = signs;
    }

    /** Prints the page without what stands below it. */
    public void print(Terminal terminal) {
        heading(terminal);
        terminal.blank();
        bar(terminal);
        terminal.blank();
        groups(terminal);
        terminal.blank();
        for (Choice choice : List.of(Choice.YES, Choice.ABSTAIN, Choice.NO, Choice.ABSENT)) {
            list(terminal, choice);
        }
    }

    private void heading(Terminal terminal) {
        Line outcome = Line.of(RollCallWords.outcome(rollCall, tallies), Style.BOLD);
        Line name = Line.of(RollCallWords.name(rollCall), Style.BOLD);
        String subject = RollCallWords.subject(rollCall);
        int room = terminal.width() - name.width() - outcome.width() - 4;
        if (room >= Columns.width(subject)) {
            terminal.print(name.add("  " + subject).against(outcome, terminal.width()));
        } else {
            terminal.print(name.against(outcome, terminal.width()));
            terminal.paragraph(subject);
        }
        terminal.paragraph(String.join(" · ", facts()), Style.DIM);
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        String meeting = rollCall.meeting() == null ? "" : ", " + rollCall.meeting();
        facts.add("General Assembly, " + RollCallWords.session(rollCall.session()) + meeting);
        facts.add(rollCall.date() + (rollCall.dateApproximate() ? " (day and month approximate)" : ""));
        facts.add(RollCallWords.kind(rollCall));
        if (!rollCall.adopted()) {
            facts.add("outcome not on record: some questions needed two thirds");
        }
        if (tallies.contested()) {
            facts.add("contested");
        }
        if (!RollCallWords.issues(rollCall).isEmpty()
                && !RollCallWords.issues(rollCall).equals(RollCallWords.subject(rollCall))) {
            facts.add(RollCallWords.issues(rollCall));
        }
        rollCall.caseIds().forEach(id -> facts.add("case " + id));
        return facts;
    }

    private void bar(Terminal terminal) {
        terminal.print(TallyBar.of(tallies.bar(), Math.min(terminal.width(), 96)));
        List<Line> parts = new ArrayList<>();
        for (Choice choice : List.of(Choice.YES, Choice.ABSTAIN, Choice.NO, Choice.ABSENT)) {
            parts.add(count(choice, tallies.of(choice), ""));
        }
        List<String> outside = laterMembers();
        if (!outside.isEmpty()) {
            String names = outside.size() <= NAMED ? " (" + String.join(", ", outside) + ")" : "";
            parts.add(count(Choice.NOT_MEMBER, outside.size(), names));
        }
        flow(terminal, parts);
    }

    private static Line count(Choice choice, int number, String names) {
        return Line.of(Marks.mark(choice) + " ", Style.of(choice))
                .add(Numbers.count(number), Style.BOLD)
                .add(" " + Marks.word(choice) + names);
    }

    /** Sets parts side by side, on further lines when there is no room. */
    private static void flow(Terminal terminal, List<Line> parts) {
        Line line = Line.empty();
        for (Line part : parts) {
            if (line.width() > 0 && line.width() + 3 + part.width() > terminal.width()) {
                terminal.print(line);
                line = Line.empty();
            }
            line = line.width() == 0 ? part : line.add("   ").add(part);
        }
        terminal.print(line);
    }

    /** Members at the end of the record that were not yet members. */
    private List<String> laterMembers() {
        LocalDate end = record.rollCalls().get(record.size() - 1).date();
        List<String> names = new ArrayList<>();
        for (int column = 0; column < record.stateCount(); column++) {
            int ccode = record.ccode(column);
            if (record.choice(index, column) == Choice.NOT_MEMBER && registry.unMember(ccode, end)) {
                names.add(registry.get(ccode).shortName(end));
            }
        }
        return names;
    }

    private void groups(Terminal terminal) {
        boolean wide = !terminal.narrow();
        Table table = new Table(0, wide ? 5 : 2)
                .left(wide ? "by regional group" : "group")
                .right("members")
                .right("yes")
                .right("abst.")
                .right("no")
                .right("none");
        if (wide) {
            table.signs("share of members");
        }
        GroupVotes.list(record, index).forEach(group -> table.row(groupCells(group.name(), group.counts(), wide)));
        terminal.print(table.lines(terminal.room()));
    }

    private static List<Line> groupCells(String group, int[] counts, boolean wide) {
        List<Line> cells = new ArrayList<>();
        cells.add(Line.of(group));
        cells.add(Line.of(Integer.toString(counts[0] + counts[1] + counts[2] + counts[3])));
        for (int count : counts) {
            cells.add(Line.of(count == 0 ? "·" : Integer.toString(count)));
        }
        if (wide) {
            cells.add(TallyBar.of(counts, SHARE));
        }
        return cells;
    }

    private void list(Terminal terminal, Choice choice) {
        List<String> codes = codes(choice);
        if (codes.isEmpty()) {
            return;
        }
        String word = choice == Choice.ABSENT ? "none" : Marks.word(choice);
        Line label =
                Line.of(Marks.mark(choice), Style.of(choice)).add(" " + word).padTo(LABEL);
        Style style = choice == Choice.ABSENT ? Style.DIM : Style.PLAIN;
        for (String line : Columns.wrap(String.join(" ", codes), terminal.width() - LABEL - 2)) {
            terminal.print(label.add(line, style));
            label = Line.of(" ".repeat(LABEL));
        }
    }

    private List<String> codes(Choice choice) {
        List<String> codes = new ArrayList<>();
        for (int column = 0; column < record.stateCount(); column++) {
            if (record.choice(index, column) == choice) {
                int ccode = record.ccode(column);
                String code = registry.find(ccode)
                        .map((State state) -> state.code(rollCall.date()))
                        .orElse(Integer.toString(ccode));
                codes.add(code + signs.getOrDefault(ccode, ""));
            }
        }
        codes.sort(Comparator.naturalOrder());
        return codes;
    }
}
