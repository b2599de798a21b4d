package org.entente.app.rollcall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.dossier.Bars;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Marks;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Table;
import org.entente.measure.Numbers;
import org.entente.record.Disagreement;
import org.entente.state.State;
import org.entente.state.StateRegistry;
import org.entente.vote.Choice;

/** Who voted how: every member by regional group and vote, then the groups and the European Union as counts. */
final class RollCallField {
    private static final List<String> HEADS = List.of("Yes", "Abstained", "No", "Did not vote");

    private final RollCallAnswer answer;
    private final StateRegistry registry = StateRegistry.builtIn();
    private final List<GroupVotes> groups;
    private final Set<Integer> union;
    private final Set<Integer> disputed = new TreeSet<>();

    RollCallField(RollCallAnswer answer) {
        this.answer = answer;
        this.groups = GroupVotes.list(answer.record(), answer.index());
        this.union = new TreeSet<>(registry.members("EU", date()));
        answer.disagreements().stream().map(Disagreement::ccode).forEach(disputed::add);
    }

    private LocalDate date() {
        return answer.rollCall().date();
    }

    /** Every member's vote in one look. */
    Section field() {
        String shaded = union.isEmpty() ? "" : " Shaded: members of the European Union or the Communities then.";
        String ringed = disputed.isEmpty() ? "" : " Ringed: the records disagree.";
        Table table = new Table(
                "field",
                RollCallSentences.groups(groups),
                "Each mark a member, by regional group on " + RollCallSentences.day(answer.rollCall()) + " and vote."
                        + shaded + ringed,
                columns("Regional group"),
                groups.stream().map(this::row).toList(),
                "Regional groups and memberships: Entente’s register of states, on the day of the vote.",
                List.of());
        return Section.of("who", "Who voted how", List.of(Exhibit.of(List.of(), table)))
                .asWide();
    }

    private List<Table.Column> columns(String first) {
        List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.words(first)));
        for (int i = 0; i < HEADS.size(); i++) {
            int count = answer.tallies().bar()[i];
            columns.add(Table.Column.words(HEADS.get(i) + " " + Numbers.count(count)));
        }
        return columns;
    }

    private List<Cell> row(GroupVotes group) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Lines(group.name(), Numbers.counted(group.members(), "member", "members")));
        for (Choice choice : GroupVotes.CHOICES) {
            cells.add(new Cell.Members(
                    choice,
                    group.columns().stream()
                            .filter(column -> answer.record().choice(answer.index(), column) == choice)
                            .map(this::member)
                            .sorted(Comparator.comparing((Cell.Member member) -> !member.shaded())
                                    .thenComparing(Cell.Member::code))
                            .toList()));
        }
        return cells;
    }

    private Cell.Member member(int column) {
        int ccode = answer.record().ccode(column);
        return new Cell.Member(code(ccode), name(ccode), union.contains(ccode), disputed.contains(ccode));
    }

    private String code(int ccode) {
        return registry.find(ccode).map((State state) -> state.code(date())).orElse(Integer.toString(ccode));
    }

    private String name(int ccode) {
        return registry.find(ccode)
                .map((State state) -> state.shortName(date()))
                .orElse(Integer.toString(ccode));
    }

    /** The groups as counts, and every member as a row. */
    Section counts() {
        List<List<Cell>> rows = new ArrayList<>();
        groups.forEach(group -> rows.add(counts(group.name(), group.counts(), rows.size())));
        int[] bloc = bloc();
        List<Prose> rail = new ArrayList<>();
        if (bloc[0] + bloc[1] + bloc[2] + bloc[3] > 0) {
            rows.add(counts("European Union", bloc, rows.size()));
            rail.add(Prose.of(RollCallSentences.bloc(bloc)));
        }
        rail.add(Prose.of("A member that cast no vote states no reason."));
        Table table = new Table(
                "groups",
                "",
                "",
                List.of(
                        Table.Column.words("Group"),
                        Table.Column.number("Members"),
                        Table.Column.words("Share of members"),
                        Table.Column.number("Yes"),
                        Table.Column.number("Abst."),
                        Table.Column.number("No"),
                        Table.Column.number("None")),
                rows,
                "",
                List.of());
        return Section.of(
                "groups",
                "By group",
                List.of(
                        Exhibit.of(rail, table),
                        Exhibit.of(List.of(), everyone()).placed(Exhibit.Placement.CLOSED)));
    }

    private static List<Cell> counts(String name, int[] counts, int row) {
        List<Cell> cells = new ArrayList<>();
        int members = counts[0] + counts[1] + counts[2] + counts[3];
        cells.add(new Cell.Words(name));
        cells.add(new Cell.Count(members, null));
        cells.add(Bars.cell("group-" + row, counts, 0, "share of members of " + name));
        for (int count : counts) {
            cells.add(count == 0 ? new Cell.Words(Numbers.MISSING) : new Cell.Count(count, null));
        }
        return cells;
    }

    private int[] bloc() {
        int[] counts = new int[GroupVotes.CHOICES.size()];
        for (int ccode : union) {
            int column = answer.record().column(ccode);
            Choice choice = column < 0 ? Choice.NO_ROW : answer.record().choice(answer.index(), column);
            int at = GroupVotes.CHOICES.indexOf(choice);
            if (at >= 0) {
                counts[at]++;
            }
        }
        return counts;
    }

    private Table everyone() {
        List<List<Cell>> rows = new ArrayList<>();
        for (GroupVotes group : groups) {
            for (int column : group.columns()) {
                int ccode = answer.record().ccode(column);
                rows.add(List.of(
                        new Cell.Words(name(ccode)),
                        new Cell.Words(code(ccode)),
                        new Cell.Words(group.name()),
                        new Cell.Vote(answer.record().choice(answer.index(), column)),
                        new Cell.Words(elsewhere(ccode))));
            }
        }
        rows.sort(Comparator.comparing((List<Cell> row) -> ((Cell.Words) row.get(0)).text()));
        return new Table(
                "members",
                "Every member’s vote",
                Numbers.counted(rows.size(), "member", "members"),
                List.of(
                        Table.Column.words("Member"),
                        Table.Column.words("Code"),
                        Table.Column.words("Regional group").asMinor(),
                        Table.Column.words("Vote"),
                        Table.Column.words("Stated elsewhere")),
                rows,
                "",
                List.of());
    }

    private String elsewhere(int ccode) {
        return String.join(
                "; ",
                answer.disagreements().stream()
                        .filter(disagreement -> disagreement.ccode() == ccode)
                        .map(disagreement -> Marks.word(disagreement.stated()) + " in " + disagreement.source())
                        .toList());
    }
}
