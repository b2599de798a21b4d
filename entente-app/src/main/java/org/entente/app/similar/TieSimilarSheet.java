package org.entente.app.similar;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.cli.ShellWords;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Sheet;
import org.entente.dossier.Strips;
import org.entente.dossier.Table;
import org.entente.measure.Estimate;
import org.entente.measure.Numbers;
import org.entente.measure.tie.RankedTie;
import org.entente.notice.Notice;
import org.entente.state.Articles;

/** The list of others by a measure of a layer, as a page. */
public final class TieSimilarSheet {
    private static final int ENDS = 10;

    private final TieSimilarAnswer answer;
    private final boolean all;

    /** @param all whether the states between are open too */
    public TieSimilarSheet(TieSimilarAnswer answer, boolean all) {
        this.answer = answer;
        this.all = all;
    }

    /** The page, made by this command. */
    public Sheet sheet(List<Notice> notices, String command) {
        Sheet.Builder sheet = Sheet.of(
                        "Similar · as seen from " + answer.state().name() + " · "
                                + answer.measure().layer().label(),
                        answer.state().name() + ", " + answer.year() + ": "
                                + answer.measure().label())
                .fact(answer.years())
                .fact(answer.first())
                .fact(answer.measure().unit())
                .finding(finding())
                .say(answer.measure().definition() + " " + answer.measure().interval());
        answer.measure().caveats().forEach(sheet::say);
        if (!answer.ranked().isEmpty()) {
            sheet.section(list());
        }
        if (!answer.unranked().isEmpty()) {
            sheet.section(unranked());
        }
        return sheet.commands(commands()).build(notices, answer.origins(), command);
    }

    private String finding() {
        List<RankedTie> ranked = answer.ranked();
        return ranked.isEmpty()
                ? "No other state has a value"
                : "First: " + named(ranked.get(0)) + "; last: " + named(ranked.get(ranked.size() - 1));
    }

    private String named(RankedTie tie) {
        return Articles.with(answer.other(tie).shortName()) + " "
                + answer.number(tie.figure().value());
    }

    private Section list() {
        List<RankedTie> ranked = answer.ranked();
        List<Prose> rail =
                List.of(Prose.of("The dot is the percentile among all of the year, over the middle half. Equal "
                        + "values share the better rank."));
        List<Exhibit> exhibits = new ArrayList<>();
        if (all || ranked.size() <= 2 * ENDS + 1) {
            exhibits.add(Exhibit.of(rail, table("all", Numbers.counted(ranked.size(), "state", "states"), ranked)));
        } else {
            exhibits.add(Exhibit.of(rail, table("nearest", "The first ten", ranked.subList(0, ENDS))));
            List<RankedTie> between = ranked.subList(ENDS, ranked.size() - ENDS);
            exhibits.add(Exhibit.of(List.of(), table("between", between.size() + " states between", between))
                    .placed(Exhibit.Placement.CLOSED));
            exhibits.add(Exhibit.of(
                    List.of(), table("farthest", "The last ten", ranked.subList(ranked.size() - ENDS, ranked.size()))));
        }
        return Section.of("list", "All others by " + answer.measure().label(), exhibits);
    }

    private Table table(String id, String finding, List<RankedTie> ties) {
        return new Table(
                id,
                finding,
                "",
                List.of(
                        Table.Column.words("State"),
                        Table.Column.number("Rank"),
                        Table.Column.words("Percentile, 0 to 100"),
                        Table.Column.number("Value"),
                        Table.Column.words("Interval").asMinor(),
                        Table.Column.words("Remark").asMinor()),
                ties.stream().map(this::row).toList(),
                "",
                List.of());
    }

    private List<Cell> row(RankedTie tie) {
        Estimate estimate = tie.figure().estimate();
        return List.of(
                new Cell.Words(answer.other(tie).shortName()),
                new Cell.Words(Integer.toString(tie.rank())),
                new Cell.Drawing(
                        "strip-" + tie.ccode(),
                        Strips.percentile("", estimate),
                        estimate.hasPercentile()
                                ? Numbers.ordinal(estimate.percentile()) + " percentile"
                                : "no percentile"),
                new Cell.Words(answer.number(estimate.value())),
                new Cell.Words(answer.interval(estimate)),
                new Cell.Words(tie.figure().remark()));
    }

    private Section unranked() {
        List<List<Cell>> rows = answer.unranked().stream()
                .map(tie -> List.<Cell>of(
                        new Cell.Words(answer.other(tie).shortName()),
                        new Cell.Words(String.valueOf(tie.figure().estimate().undefined()))))
                .toList();
        Table table = new Table(
                "unranked",
                Numbers.counted(rows.size(), "state", "states"),
                "no data is not none",
                List.of(Table.Column.words("State"), Table.Column.words("Why")),
                rows,
                "",
                List.of());
        return Section.of(
                "unranked",
                "Without a value",
                List.of(Exhibit.of(List.of(), table).placed(Exhibit.Placement.CLOSED)));
    }

    private List<String> commands() {
        String code = answer.state().code();
        List<String> commands = new ArrayList<>(List.of(ShellWords.join(List.of("entente", "state", code))));
        answer.ranked().stream()
                .findFirst()
                .ifPresent(tie -> commands.add(
                        "entente dossier " + code + " " + answer.other(tie).code()));
        return commands;
    }
}
