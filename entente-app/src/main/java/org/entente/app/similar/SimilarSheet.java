package org.entente.app.similar;

import java.util.ArrayList;
import java.util.List;
import org.entente.app.cli.ShellWords;
import org.entente.app.rollcall.RollCallSentences;
import org.entente.chart.Mark;
import org.entente.chart.Panel;
import org.entente.chart.Tone;
import org.entente.dossier.Cell;
import org.entente.dossier.Exhibit;
import org.entente.dossier.Prose;
import org.entente.dossier.Section;
import org.entente.dossier.Sheet;
import org.entente.dossier.Table;
import org.entente.measure.Estimate;
import org.entente.measure.Measure;
import org.entente.measure.Numbers;
import org.entente.measure.SliceWords;
import org.entente.measure.StateList;
import org.entente.notice.Notice;
import org.entente.state.Articles;

/** The nearest and the farthest as a page: dots and bars on one scale, ranks with their intervals. */
public final class SimilarSheet {
    private static final int ENDS = 10;

    /** A rank is named in the heading only where its interval spans no more ranks than this. */
    private static final int FIRM = 3;

    private final SimilarAnswer answer;
    private final boolean all;

    /** @param all whether the states between are listed too */
    public SimilarSheet(SimilarAnswer answer, boolean all) {
        this.answer = answer;
        this.all = all;
    }

    /** The page, made by this command. */
    public Sheet sheet(List<Notice> notices, String command) {
        Sheet.Builder sheet = Sheet.of(
                "Similar · as seen from " + answer.state().name() + " · "
                        + answer.unit().label(),
                title());
        SliceWords.labels(answer.sliced().slice()).forEach(sheet::fact);
        sheet.fact(answer.measure().label()).finding(finding()).say(SimilarPage.basis(answer));
        if (!answer.ranked().isEmpty()) {
            sheet.section(list());
        }
        if (!answer.unranked().isEmpty()) {
            sheet.section(unranked());
        }
        return sheet.commands(commands()).build(notices, answer.sliced().origins(), command);
    }

    private String title() {
        String name = answer.state().name() + ", " + answer.unit().label() + ": ";
        List<StateList.Entry> ranked = answer.ranked();
        if (ranked.isEmpty()) {
            return name + "no state shares enough votes for a rank";
        }
        List<String> firm = new ArrayList<>();
        List<String> nearest =
                RankEnds.nearest(ranked, FIRM).stream().map(this::inSentence).toList();
        if (!nearest.isEmpty()) {
            firm.add("nearest to " + RankEnds.list(nearest));
        }
        List<String> farthest =
                RankEnds.farthest(ranked, FIRM).stream().map(this::inSentence).toList();
        if (!farthest.isEmpty()) {
            firm.add("farthest from " + RankEnds.list(farthest));
        }
        return name
                + (firm.isEmpty()
                        ? "nearest and farthest of " + Numbers.count(ranked.size()) + " states"
                        : String.join(", ", firm));
    }

    private String finding() {
        List<StateList.Entry> ranked = answer.ranked();
        if (ranked.isEmpty()) {
            return "Ranks need " + Numbers.count(answer.point().minimum()) + " joint votes";
        }
        StateList.Entry first = ranked.get(0);
        StateList.Entry last = ranked.get(ranked.size() - 1);
        return "Highest: " + named(first) + "; lowest: " + named(last);
    }

    private String inSentence(StateList.Entry entry) {
        return Articles.with(answer.other(entry).shortName());
    }

    private String named(StateList.Entry entry) {
        String interval = entry.rankLo() == 0 ? "" : ", rank " + entry.rankLo() + "–" + entry.rankHi();
        return inSentence(entry) + " " + number(entry.estimate().value()) + interval;
    }

    private String number(double value) {
        return Numbers.decimals(value, 2, answer.measure().signed());
    }

    private Section list() {
        List<StateList.Entry> ranked = answer.ranked();
        boolean whole = all || ranked.size() <= 2 * ENDS + 1;
        double[] scale = scale(ranked);
        List<Exhibit> exhibits = new ArrayList<>();
        List<Prose> rail = List.of(
                Prose.of(meaning()),
                Prose.of("Dot and bar: value and " + Numbers.percent(level())
                        + " interval, all on one scale; the line stands at "
                        + (answer.measure().signed() ? "0" : "the median of all pairs")
                        + ". Ranks have their intervals from the same " + Numbers.count(answer.draws())
                        + " draws of families."));
        if (whole) {
            exhibits.add(Exhibit.of(rail, table("all", "All " + ranked.size() + " states", ranked, scale)));
        } else {
            exhibits.add(Exhibit.of(rail, table("nearest", "The ten nearest", ranked.subList(0, ENDS), scale)));
            List<StateList.Entry> between = ranked.subList(ENDS, ranked.size() - ENDS);
            exhibits.add(Exhibit.of(List.of(), table("between", between.size() + " states between", between, scale))
                    .placed(Exhibit.Placement.CLOSED));
            exhibits.add(Exhibit.of(
                    List.of(),
                    table("farthest", "The ten farthest", ranked.subList(ranked.size() - ENDS, ranked.size()), scale)));
        }
        return Section.of("list", "Nearest and farthest", exhibits);
    }

    private String meaning() {
        return answer.measure() == Measure.RELATIVE_AFFINITY
                ? "Relative affinity: agreement beyond the two states’ habits; 0 is as their habits lead one to expect."
                : RollCallSentences.capital(answer.measure().definition());
    }

    private double level() {
        return answer.list().entries().get(0).estimate().level();
    }

    /** One scale for all rows, 0 or the median inside it. */
    private double[] scale(List<StateList.Entry> ranked) {
        double low = mark();
        double high = mark();
        for (StateList.Entry entry : ranked) {
            Estimate estimate = entry.estimate();
            for (double end : new double[] {estimate.value(), estimate.lo(), estimate.hi()}) {
                low = Double.isNaN(end) ? low : Math.min(low, end);
                high = Double.isNaN(end) ? high : Math.max(high, end);
            }
        }
        double room = Math.max(0.01, (high - low) * 0.04);
        return new double[] {low - room, high + room};
    }

    private double mark() {
        double median = answer.measure().signed() ? 0 : Medians.of(answer.point(), answer.measure());
        return Double.isNaN(median) ? 0 : median;
    }

    private Table table(String id, String finding, List<StateList.Entry> entries, double[] scale) {
        List<List<Cell>> rows = entries.stream().map(entry -> row(entry, scale)).toList();
        return new Table(
                id,
                finding,
                "",
                List.of(
                        Table.Column.words("State"),
                        Table.Column.number("Rank"),
                        Table.Column.words(number(scale[0]) + " to " + number(scale[1])),
                        Table.Column.number("Value"),
                        Table.Column.number("Percentile").asMinor(),
                        Table.Column.number("Joint votes")),
                rows,
                "",
                List.of());
    }

    private List<Cell> row(StateList.Entry entry, double[] scale) {
        Estimate estimate = entry.estimate();
        String ranks = entry.rankLo() == 0 ? "" : " (" + entry.rankLo() + "–" + entry.rankHi() + ")";
        return List.of(
                new Cell.Words(answer.other(entry).shortName()),
                new Cell.Words(entry.rank() + ranks),
                strip(entry, scale),
                new Cell.Figure(estimate, answer.measure().signed(), null),
                new Cell.Words(Numbers.percentile(estimate.percentile())),
                new Cell.Count(estimate.n(), null));
    }

    private Cell strip(StateList.Entry entry, double[] scale) {
        Estimate estimate = entry.estimate();
        Mark.Shape shape = estimate.hasInterval() && estimate.lo() <= mark() && estimate.hi() >= mark()
                ? Mark.Shape.RING
                : Mark.Shape.DISC;
        List<Mark> marks = List.of(
                new Mark.Rule("", mark(), true, Tone.WORLD, false),
                new Mark.Strip(
                        "",
                        scale[0],
                        scale[1],
                        Mark.Spread.NONE,
                        estimate.lo(),
                        estimate.hi(),
                        estimate.value(),
                        0,
                        Tone.PAIR,
                        shape));
        String words = number(estimate.value())
                + (estimate.hasInterval() ? ", " + number(estimate.lo()) + " to " + number(estimate.hi()) : "");
        return new Cell.Drawing("strip-" + entry.ccode(), Panel.strip(scale[0], scale[1], marks), words);
    }

    private Section unranked() {
        List<List<Cell>> rows = answer.unranked().stream()
                .map(entry -> List.<Cell>of(
                        new Cell.Words(answer.other(entry).shortName()),
                        new Cell.Count(entry.estimate().n(), null)))
                .toList();
        Table table = new Table(
                "unranked",
                Numbers.counted(rows.size(), "state", "states"),
                "under " + answer.point().minimum() + " joint votes",
                List.of(Table.Column.words("State"), Table.Column.number("Joint votes")),
                rows,
                "",
                List.of());
        return Section.of(
                "unranked",
                "Too few joint votes for a rank",
                List.of(Exhibit.of(List.of(), table).placed(Exhibit.Placement.CLOSED)));
    }

    private List<String> commands() {
        List<String> commands = new ArrayList<>();
        String code = answer.state().code();
        String options = SliceWords.options(answer.sliced().slice().asTyped());
        commands.add(ShellWords.join(List.of("entente", "state", code)));
        if (!answer.ranked().isEmpty()) {
            String nearest = answer.other(answer.ranked().get(0)).code();
            commands.add("entente dossier " + code + " " + nearest + options);
        }
        if (!all) {
            String measure = answer.measure() == Measure.RELATIVE_AFFINITY
                    ? ""
                    : " --measure " + answer.measure().word();
            commands.add("entente similar " + code + options + measure + " --all");
        }
        return commands;
    }
}
